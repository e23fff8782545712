import Demand

/// What the models would have forecast at past origins, held against what then sold.
package struct Backtest: Sendable {
  /// The scores of each model that forecast anything, the mixture's last.
  package let scores: [BacktestScore]
  private let weeks: [BacktestWeek]
  private let panel: Panel

  /// Forecast and outcome of one category on one day.
  package struct Point: Sendable {
    package let origin: Day
    package let category: String
    package let day: Day
    package let actual: Double
    package let forecast: Double
    /// The quantiles at `Backtest.probabilities`.
    package let quantiles: [Double]
  }

  package static let probabilities = [0.1, 0.5, 0.9]
  /// Days of history before the first origin, at least: a forecast from less says nothing about later ones.
  private static let leastHistory = 14

  package enum Failure: Error, Hashable {
    /// No origin fits: the history has `days` days and needs `needed`.
    case tooShort(days: Int, needed: Int)
  }

  /// Looks back from the end of the history: the last origin leaves exactly the horizon of actuals after it, the
  /// others lie every stride days before. Origins before which there are not two weeks are left out.
  ///
  /// Each origin is given what was known on it and nothing else, as if the forecast were made there and then. Origins are
  /// worked on side by side.
  ///
  /// - Parameters:
  ///   - origins: how many, at least 1.
  ///   - stride: days between them, at least 1.
  ///   - now: seconds of any clock, to time the models.
  package init(
    _ history: DemandHistory, calendar: EventCalendar, origins: Int, stride: Int, horizon: Int,
    workers: Workers = .one, now: @escaping @Sendable () -> Double
  ) throws(Failure) {
    let panel = Panel(history)
    let last = panel.dayCount - 1 - horizon
    let wanted = Array(
      (0..<origins).map { last - stride * $0 }.filter { $0 >= Self.leastHistory - 1 }.reversed())
    guard !wanted.isEmpty, !panel.series.isEmpty else {
      throw .tooShort(days: panel.dayCount, needed: horizon + Self.leastHistory)
    }
    self.panel = panel
    workers.watch.expect(wanted.count * WorkWatch.steps)
    let numbers = Dictionary(uniqueKeysWithValues: zip(panel.series.map(\.category), 0...))
    var tallies: [BacktestTally] = []
    var weeks: [BacktestWeek] = []
    // As many at a time as are worked on, for all models of all origins at once would fill the memory.
    for first in Swift.stride(from: 0, to: wanted.count, by: workers.count) {
      let batch = Array(wanted[first..<min(wanted.count, first + workers.count)])
      let results = workers.map(batch.count) { place in
        BacktestWeek.all(
          history.known(at: panel.day(batch[place])), calendar: calendar, origin: batch[place],
          horizon: horizon, numbers: numbers, .one.watched(by: workers.watch), now: now)
      }
      for models in results {
        if tallies.isEmpty {
          tallies = models.map {
            BacktestTally($0.model, panel: panel, horizon: horizon, probabilities: Self.probabilities)
          }
        }
        for (index, week) in models.enumerated() { tallies[index].add(week) }
        if let mixture = models.last { weeks.append(mixture) }
      }
    }
    self.weeks = weeks
    scores = tallies.map(\.score).filter { $0.points > 0 }
  }

  /// Hands over every point of the mixture, by origin, category and day.
  package func forEachPoint(_ body: (Point) throws -> Void) rethrows {
    for week in weeks {
      for series in week.series {
        for (step, forecast) in series.forecasts.enumerated() {
          let day = week.origin + 1 + step
          try body(
            Point(
              origin: panel.day(week.origin), category: panel.series[series.number].category,
              day: panel.day(day), actual: panel.series[series.number].units[day], forecast: forecast,
              quantiles: series.quantiles[step]))
        }
      }
    }
  }
}

/// What one model forecast at one origin.
struct BacktestWeek: Sendable {
  let model: String
  /// The last day known, as an index of the whole history's panel.
  let origin: Int
  let seconds: Double
  let series: [Series]

  struct Series: Sendable {
    /// In the whole history's panel.
    let number: Int
    /// By day ahead; and by day ahead, by probability.
    let forecasts: [Double]
    let quantiles: [[Double]]
  }

  /// All models at an origin, the mixture last.
  ///
  /// - Parameters:
  ///   - history: as it was known then.
  ///   - numbers: of the categories in the whole history's panel.
  static func all(
    _ history: DemandHistory, calendar: EventCalendar, origin: Int, horizon: Int, numbers: [String: Int],
    _ workers: Workers, now: @Sendable () -> Double
  ) -> [BacktestWeek] {
    let rolling = RollingForecasts(
      panel: Panel(history), calendar: calendar, horizon: horizon, workers: workers, now: now)
    return rolling.grids.indices.map { model in
      BacktestWeek(
        model: rolling.names[model], origin: origin, seconds: rolling.seconds[model],
        series: series(rolling, rolling.grids[model], horizon, numbers))
    }
  }

  private static func series(
    _ rolling: RollingForecasts, _ grid: ForecastGrid, _ horizon: Int, _ numbers: [String: Int]
  ) -> [Series] {
    let position = rolling.position
    let distributions = ForecastDistributions(
      panel: rolling.panel, grid: grid, position: position, pastPositions: rolling.pastPositions,
      spans: 0)
    return rolling.panel.series.enumerated().compactMap { place, series in
      guard grid.exists(position, place), let number = numbers[series.category] else { return nil }
      return Series(
        number: number, forecasts: (0..<horizon).map { grid[position, place, $0] },
        quantiles: (0..<horizon).map { step in
          let distribution = distributions.day(step, series: place)
          return Backtest.probabilities.map(distribution.quantile)
        })
    }
  }
}

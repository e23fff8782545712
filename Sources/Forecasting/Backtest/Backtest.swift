import Demand

/// What the models would have forecast at past origins, held against what then sold.
package struct Backtest: Sendable {
  private let rolling: RollingForecasts
  private let origins: [Int]
  private let horizon: Int

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
  /// - Parameters:
  ///   - origins: how many, at least 1.
  ///   - stride: days between them, at least 1.
  ///   - now: seconds of any clock, to time the models.
  package init(
    _ history: DemandHistory, calendar: EventCalendar, origins: Int, stride: Int, horizon: Int,
    now: () -> Double
  ) throws(Failure) {
    let panel = Panel(history)
    let last = panel.dayCount - 1 - horizon
    let wanted = (0..<origins).map { last - stride * $0 }
    self.origins = wanted.filter { $0 >= Self.leastHistory - 1 }.reversed()
    guard !self.origins.isEmpty, !panel.series.isEmpty else {
      throw .tooShort(days: panel.dayCount, needed: horizon + Self.leastHistory)
    }
    self.horizon = horizon
    rolling = RollingForecasts(
      panel: panel, calendar: calendar, origins: self.origins, horizon: horizon, now: now)
  }

  /// The scores of each model that forecast anything, the mixture's last.
  package func scores() -> [BacktestScore] {
    rolling.grids.indices.compactMap { model in
      var tally = BacktestTally(panel: rolling.panel, horizon: horizon, probabilities: Self.probabilities)
      for origin in origins {
        forEachForecast(of: model, at: origin) { series, forecasts, quantiles in
          tally.add(series: series, origin: origin, forecasts: forecasts, quantiles: quantiles)
        }
      }
      let score = tally.score(model: modelName(model), seconds: rolling.seconds[model])
      return score.points > 0 ? score : nil
    }
  }

  /// Hands over every point of the mixture, by origin, category and day.
  package func forEachPoint(_ body: (Point) throws -> Void) rethrows {
    let panel = rolling.panel
    for origin in origins {
      try forEachForecast(of: rolling.grids.count - 1, at: origin) { series, forecasts, quantiles in
        for step in 0..<horizon {
          try body(
            Point(
              origin: panel.day(origin), category: panel.series[series].category,
              day: panel.day(origin + 1 + step), actual: panel.series[series].units[origin + 1 + step],
              forecast: forecasts[step], quantiles: quantiles[step]))
        }
      }
    }
  }

  private func modelName(_ index: Int) -> String {
    index < rolling.models.count ? rolling.models[index].name : RollingForecasts.mixtureName
  }

  private func forEachForecast(
    of model: Int, at origin: Int,
    _ body: (_ series: Int, _ forecasts: [Double], _ quantiles: [[Double]]) throws -> Void
  ) rethrows {
    guard let position = rolling.position(of: origin) else { return }
    let grid = rolling.grids[model]
    let distributions = ForecastDistributions(
      panel: rolling.panel, grid: grid, position: position, pastPositions: rolling.pastPositions(of: origin),
      spans: 0)
    for series in 0..<grid.seriesCount where grid.exists(position, series) {
      let quantiles = (0..<horizon).map { step in
        let distribution = distributions.day(step, series: series)
        return Self.probabilities.map(distribution.quantile)
      }
      try body(series, (0..<horizon).map { grid[position, series, $0] }, quantiles)
    }
  }
}

/// The distributions of the slow sellers' demand at one origin: one regression for single days and one for each
/// span of days, all from the outcomes of forecasts made before.
struct SparseDistributions: Sendable {
  private let panel: Panel
  private let grid: ForecastGrid
  private var position: Int
  /// What each slow seller sold by day; nil for other series.
  private let pastDays: [DiscountedDemand?]
  /// By day index modulo 7.
  private let isClosed: [Bool]
  private let daily: ExceedanceRegression
  private let sums: [ExceedanceRegression]

  /// Outcomes beyond these teach nothing new: five coefficients are wanted.
  private static let dailyOutcomes = 6000
  private static let sumOutcomes = 2500

  /// - Parameters:
  ///   - pastPositions: positions of the grid's earlier origins, all before this one.
  ///   - series: the slow sellers.
  ///   - spans: how many days at most will be asked for in a sum; 0 if no sum will be.
  ///   - isClosed: by day index modulo 7: true where the shop never opens.
  init(
    panel: Panel, grid: ForecastGrid, position: Int, pastPositions: [Int], series: [Int], spans: Int,
    isClosed: [Bool], workers: Workers
  ) {
    self.panel = panel
    self.grid = grid
    self.position = position
    let origin = grid.origins[position]
    var pastDays = [DiscountedDemand?](repeating: nil, count: panel.series.count)
    for number in series {
      pastDays[number] = DiscountedDemand(of: panel.series[number], span: 1, knownThrough: origin)
    }
    self.pastDays = pastDays
    self.isClosed = isClosed
    let past = PastSpans(
      panel: panel, grid: grid, positions: pastPositions, before: origin, isClosed: isClosed)
    daily = ExceedanceRegression(span: 1, outcomes: past.days(of: series, atMost: Self.dailyOutcomes))
    var (sums, prior): ([ExceedanceRegression], [Double]) = ([], daily.coefficients)
    for span in 0..<spans {
      let outcomes = past.sums(of: span + 1, of: series, atMost: Self.sumOutcomes, workers)
      sums.append(ExceedanceRegression(span: span + 1, outcomes: outcomes, prior: prior))
      prior = sums[span].coefficients
    }
    self.sums = sums
  }

  /// The distributions of sums at a later origin, by the regressions learned at this one.
  func sums(at position: Int) -> SparseDistributions {
    var moved = self
    moved.position = position
    return moved
  }

  /// The distribution of one day's demand.
  func day(_ step: Int, series: Int) -> DemandDistribution {
    let forecast = grid[position, series, step]
    let isOpen = !isClosed[(grid.origins[position] + 1 + step) % 7]
    guard forecast > 0, isOpen, let past = pastDays[series] else { return DemandDistribution(certain: 0) }
    return daily.distribution(past, forecast: forecast, usual: grid.usualDay(position, series, step))
  }

  /// The distribution of the demand over the first `days` days.
  func sum(of days: Int, series: Int) -> DemandDistribution {
    let forecast = (0..<days).reduce(0) { $0 + grid[position, series, $1] }
    guard forecast > 0 else { return DemandDistribution(certain: 0) }
    let past = DiscountedDemand(
      of: panel.series[series], span: days, knownThrough: grid.origins[position], isClosed: isClosed)
    return sums[days - 1].distribution(past, forecast: forecast, usual: forecast)
  }
}

extension ForecastGrid {
  /// The mean of the forecast's days that are open, the week around one: what a day sells by the level alone.
  fileprivate func usualDay(_ position: Int, _ series: Int, _ step: Int) -> Double {
    let first = step / 7 * 7
    var (sum, count) = (0.0, 0.0)
    for step in first..<min(horizon, first + 7) where self[position, series, step] > 0 {
      sum += self[position, series, step]
      count += 1
    }
    return count > 0 ? sum / count : self[position, series, step]
  }
}

/// What became of past forecasts, of days and of spans, as far as known.
private struct PastSpans {
  let panel: Panel
  let grid: ForecastGrid
  let positions: [Int]
  let before: Int
  let isClosed: [Bool]

  private typealias Outcome = ExceedanceRegression.Outcome

  /// Days from series that had existed for four weeks, evenly chosen.
  func days(of series: [Int], atMost limit: Int) -> [ExceedanceRegression.Outcome] {
    let steps = min(grid.horizon, RollingForecasts.judgedDays)
    let pairs = pairs(of: series, span: 1, atMost: limit / steps + 1)
    return pairs.flatMap { number, position -> [Outcome] in
      let (series, origin) = (panel.series[number], grid.origins[position])
      let past = DiscountedDemand(of: series, span: 1, knownThrough: origin)
      return (0..<steps).compactMap { step in
        let (forecast, day) = (grid[position, number, step], origin + 1 + step)
        guard forecast > 0, day <= before, series.isDemand[day] else { return nil }
        return Outcome(
          past: past, forecast: forecast, usual: grid.usualDay(position, number, step),
          actual: series.units[day])
      }
    }
  }

  func sums(
    of span: Int, of series: [Int], atMost limit: Int, _ workers: Workers
  ) -> [ExceedanceRegression.Outcome] {
    let pairs = pairs(of: series, span: span, atMost: limit)
    let runs = Workers.runs(of: pairs.count)
    return workers.map(runs.count) { run in
      runs[run].compactMap { sum(of: span, series: pairs[$0].series, position: pairs[$0].position) }
    }.flatMap(\.self)
  }

  private func sum(of span: Int, series number: Int, position: Int) -> Outcome? {
    let (series, origin) = (panel.series[number], grid.origins[position])
    let days = origin + 1...origin + span
    let forecast = (0..<span).reduce(0) { $0 + grid[position, number, $1] }
    guard forecast > 0, days.allSatisfy({ series.isDemand[$0] || isClosed[$0 % 7] }) else { return nil }
    return Outcome(
      past: DiscountedDemand(of: series, span: span, knownThrough: origin, isClosed: isClosed),
      forecast: forecast, usual: forecast, actual: days.reduce(0) { $0 + series.units[$1] })
  }

  /// Series and positions whose span is known, every so many of them.
  private func pairs(of series: [Int], span: Int, atMost limit: Int) -> [(series: Int, position: Int)] {
    let known = positions.filter { grid.origins[$0] + span <= before }
    let all = known.flatMap { position in
      series.filter { number in
        grid.exists(position, number) && grid.origins[position] >= panel.series[number].start + 27
      }.map { ($0, position) }
    }
    let every = max(1, (all.count + limit - 1) / limit)
    return stride(from: 0, to: all.count, by: every).map { all[$0] }
  }
}

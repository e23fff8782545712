import Demand

import func Glibc.log

/// What a boosted tree is told of a series on a day, for each of the days ahead: its recent sales, the same days
/// a year ago, the calendar, and what the calendar regression expects.
///
/// Sales are in units of the series' own recent mean, so that one tree serves the large and the small. A missing
/// number is NaN.
struct StackFeatures: Sendable {
  private let panel: Panel
  private let regression: RegressionHistory
  private let proximity: EventProximity
  private let seriesNumbers: [Int?]
  private let sums: [RunningSums]
  /// The mean drift of all series by position of the origin: what moves the whole shop.
  private let commonDrift: [Double]

  /// The columns of `row`, and those whose values are numbers of things.
  var columnCount: Int { Self.firstEventColumn + proximity.columnCount }
  var isCategorical: [Bool] {
    (0..<columnCount).map { $0 == Self.seriesColumn || $0 == columnCount - 1 }
  }

  /// Columns of `expectation`: what the regression says of the day.
  static let regressionColumn = 0
  private static let seriesColumn = 5
  private static let firstEventColumn = 40

  /// - Parameter seriesNumbers: what each series was called when the trees learned; nil for one they have not met.
  init(
    _ panel: Panel, _ regression: RegressionHistory, _ proximity: EventProximity,
    seriesNumbers: [Int?]? = nil,
    workers: Workers
  ) {
    self.panel = panel
    self.seriesNumbers = seriesNumbers ?? Array(panel.series.indices)
    self.regression = regression
    self.proximity = proximity
    sums = workers.map(panel.series.count) { RunningSums(panel.series[$0]) }
    commonDrift = regression.grid.origins.indices.map { position in
      let known = panel.series.indices.map { regression.drift(position, $0) }.filter { !$0.isNaN }
      return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    }
  }

  /// What one unit of the row's sales is: the mean of the last 28 days.
  ///
  /// A category that has hardly sold is measured by its year, lest a single sale look like a flood.
  func scale(series: Int, origin: Int) -> Double {
    let sums = sums[series]
    return max(sums.mean(28, through: origin), 0.1 * sums.mean(364, through: origin), 1e-6)
  }

  /// Writes the columns of one series, origin and step.
  ///
  /// - Parameters:
  ///   - position: of the origin in the regression's grid.
  ///   - column: where the value of a column goes.
  func write(series: Int, position: Int, step: Int, to column: (Int, Double) -> Void) {
    let origin = regression.grid.origins[position]
    let target = origin + 1 + step
    let scale = scale(series: series, origin: origin)
    writeExpectation(series, position, step, scale, column)
    writeCalendar(series, target, step, scale, column)
    writeRecentSales(series, origin, target, step, scale, column)
    proximity.write(scope: proximity.scopeOfCategory[series], day: target) {
      column(Self.firstEventColumn + $0, $1)
    }
  }

  private func writeExpectation(
    _ series: Int, _ position: Int, _ step: Int, _ scale: Double, _ column: (Int, Double) -> Void
  ) {
    let grid = regression.grid
    column(Self.regressionColumn, grid[position, series, step] / scale)
    column(1, grid.weekMean(position, series) / scale)
    column(2, regression.eventEffects[position, series, step])
    column(3, regression.drift(position, series))
    column(4, commonDrift[position])
  }

  private func writeCalendar(
    _ series: Int, _ target: Int, _ step: Int, _ scale: Double, _ column: (Int, Double) -> Void
  ) {
    let day = panel.day(target)
    column(Self.seriesColumn, seriesNumbers[series].map(Double.init) ?? .nan)
    column(6, Double(step))
    column(7, Double(day.weekday.rawValue))
    column(8, Double(day.dayOfYear))
    column(9, Double(day.civil.day))
    column(10, log(scale))
  }

  private func writeRecentSales(
    _ series: Int, _ origin: Int, _ target: Int, _ step: Int, _ scale: Double,
    _ column: (Int, Double) -> Void
  ) {
    let sums = sums[series]
    let units = panel.series[series]
    // The last same weekdays that are known, whatever the step.
    let latest = target - 7 * ((target - origin + 6) / 7)
    var (fourWeeks, eightWeeks, known) = (0.0, 0.0, 0.0)
    for week in 0..<8 {
      let value = units.demand(on: latest - 7 * week) / scale
      column(11 + week, value)
      guard !value.isNaN else { continue }
      known += 1
      eightWeeks += value
      if week < 4 { fourWeeks = eightWeeks / known }
    }
    column(19, known > 0 ? fourWeeks : .nan)
    column(20, known > 0 ? eightWeeks / known : .nan)
    for lag in 0..<7 { column(21 + lag, units.demand(on: origin - lag) / scale) }
    column(28, units.demand(on: target - 364) / scale)
    let yearAgo = sums.mean(7, through: target - 361)
    column(29, yearAgo / scale)
    column(30, yearAgo / sums.mean(28, through: origin - 364))
    for (place, days) in [7, 14, 28, 56, 112, 364].enumerated() {
      column(31 + place, sums.mean(days, through: origin) / scale)
    }
    column(37, sums.deviation(28, through: origin) / scale)
    column(38, sums.shareOfZeros(28, through: origin))
    column(39, Double(min(origin - units.start, 1000)))
  }
}

extension Panel.Series {
  /// The units of a day whose demand is known; else NaN.
  fileprivate func demand(on day: Int) -> Double {
    day >= start && day < units.count && isDemand[day] ? units[day] : .nan
  }
}

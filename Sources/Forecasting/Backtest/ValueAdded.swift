import Demand

/// How much nearer to what sold each step of making a forecast came: from the naive forecast to the statistical one,
/// and from that to the one that planners overrode. Forecast value added, after M. Gilliland, "The Business
/// Forecasting Deal" (2010), chapter 4: a step that adds nothing should not be taken.
package struct ValueAdded: Sendable {
  /// Days forecast, each once for every origin.
  package private(set) var points = 0
  /// Points that an override changed.
  package private(set) var overrides = 0
  /// Units that sold.
  package private(set) var volume = 0.0
  private var naiveError = 0.0
  private var statisticalError = 0.0
  private var overriddenError = 0.0

  package init() {}

  package mutating func add(
    actual: Double, naive: Double, statistical: Double, override: ForecastOverride?
  ) {
    let overridden = override?.applied(to: statistical) ?? statistical
    points += 1
    if override != nil { overrides += 1 }
    volume += actual
    naiveError += abs(naive - actual)
    statisticalError += abs(statistical - actual)
    overriddenError += abs(overridden - actual)
  }

  /// Weighted absolute percentage errors: sums of absolute errors over the sum of what sold; nil where nothing
  /// sold.
  package var naive: Double? { perVolume(naiveError) }
  package var statistical: Double? { perVolume(statisticalError) }
  package var overridden: Double? { perVolume(overriddenError) }

  /// What a step took off the error; negative where it made things worse.
  package var addedByStatistics: Double? { perVolume(naiveError - statisticalError) }
  package var addedByOverrides: Double? { perVolume(statisticalError - overriddenError) }

  private func perVolume(_ sum: Double) -> Double? { volume > 0 ? sum / volume : nil }
}

extension Backtest {
  /// The value added in each category, and in all of them together, on the points of the backtest.
  ///
  /// The naive forecast is the last same weekday known (``WeekdayMean/seasonalNaive``), and nothing on announced
  /// closures. An override counts as known at every origin before its day, for nobody recorded when it was made.
  ///
  /// - Parameters:
  ///   - history: the backtest's own.
  ///   - calendar: the backtest's own.
  package func valueAdded(
    by overrides: [ForecastOverride], history: DemandHistory, calendar: EventCalendar
  ) -> (categories: [(category: String, value: ValueAdded)], total: ValueAdded) {
    let naive = NaiveForecasts(of: self, history: history, calendar: calendar)
    let overrideOfDay = overrides.byDay
    var byCategory: [String: ValueAdded] = [:]
    var total = ValueAdded()
    forEachPoint { point in
      guard let naive = naive[point] else { return }
      let override = overrideOfDay[DemandHistory.CategoryDay(category: point.category, day: point.day)]
      byCategory[point.category, default: ValueAdded()].add(
        actual: point.actual, naive: naive, statistical: point.forecast, override: override)
      total.add(actual: point.actual, naive: naive, statistical: point.forecast, override: override)
    }
    let categories = history.series.compactMap { series in
      byCategory[series.category].map { (category: series.category, value: $0) }
    }
    return (categories, total)
  }
}

extension ForecastGrid {
  /// What steps of forecasting are held against: the last same weekday known, and nothing on announced closures.
  static func naive(
    of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
  ) -> ForecastGrid {
    var grid = WeekdayMean.seasonalNaive.forecasts(
      of: panel, calendar: calendar, origins: origins, horizon: horizon)
    ClosedDays(panel, calendar: calendar, horizon: horizon).apply(to: &grid)
    return grid
  }
}

extension [ForecastOverride] {
  /// The last one of each day.
  var byDay: [DemandHistory.CategoryDay: ForecastOverride] {
    Dictionary(
      map { (DemandHistory.CategoryDay(category: $0.category, day: $0.day), $0) }, uniquingKeysWith: { $1 })
  }
}

/// What the seasonal naive forecast says at the points of a backtest.
private struct NaiveForecasts {
  private let grid: ForecastGrid
  private let positionOfOrigin: [Day: Int]
  private let numberOfCategory: [String: Int]

  init(of backtest: Backtest, history: DemandHistory, calendar: EventCalendar) {
    let panel = Panel(history)
    var (origins, horizon): (Set<Day>, Int) = ([], 1)
    backtest.forEachPoint { point in
      origins.insert(point.origin)
      horizon = max(horizon, point.origin.distance(to: point.day))
    }
    let days = origins.sorted()
    grid = .naive(of: panel, calendar: calendar, origins: days.map(panel.index), horizon: horizon)
    positionOfOrigin = Dictionary(uniqueKeysWithValues: zip(days, 0...))
    numberOfCategory = Dictionary(uniqueKeysWithValues: zip(panel.series.map(\.category), 0...))
  }

  subscript(point: Backtest.Point) -> Double? {
    guard let position = positionOfOrigin[point.origin], let number = numberOfCategory[point.category],
      grid.exists(position, number)
    else { return nil }
    return grid[position, number, point.origin.distance(to: point.day) - 1]
  }
}

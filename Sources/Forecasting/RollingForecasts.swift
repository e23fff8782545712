import Demand

/// Forecasts of all models and of their mixture, at the origins asked for and at the weekly origins before them
/// that the mixture and the distributions learn from.
package struct RollingForecasts: Sendable {
  package let panel: Panel
  /// The models in the order of `grids`; the last grid is the mixture's.
  package let models: [any ForecastModel]
  package let grids: [ForecastGrid]
  /// Seconds that each grid took, by the clock passed in.
  package let seconds: [Double]
  /// Weight of each model by origin position and series.
  let weights: [[[Double]]]
  private let positionOfOrigin: [Int: Int]

  /// The name of the mixture in backtests.
  package static let mixtureName = "cardstock"

  /// Weekly origins before each one asked for: half a year of errors for the distributions, and a quarter before
  /// them so that the earliest of those errors are a mixture's too.
  static let errorWeeks = 26
  private static let mixtureWeeks = 13
  /// Days of each past forecast by which the models are judged, and single days' errors collected.
  static let judgedDays = 7

  package static var standardModels: [any ForecastModel] {
    [
      WeekdayMean.seasonalNaive, WeekdayMean.fourWeeks, ExponentialSmoothing(), CalendarRegression(),
      CrostonSBA(), TeunterSyntetosBabai(), RecentDemand(),
      LaunchAnalogue(),
    ]
  }

  /// - Parameters:
  ///   - origins: the last known day of each forecast, as indices of the panel.
  ///   - horizon: days ahead, at least 1.
  ///   - now: seconds of any clock, to time the models.
  package init(
    panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int,
    models: [any ForecastModel] = Self.standardModels, now: () -> Double = { 0 }
  ) {
    self.panel = panel
    self.models = models
    // The models are judged by their weeks, so a forecast of a day does not change with how many days are asked for.
    let horizon = max(Self.judgedDays, horizon)
    let all = Self.withWeeksBefore(origins)
    let closed = ClosedDays(panel, calendar: calendar, horizon: horizon)
    var laps = [now()]
    let single = models.map { model in
      defer { laps.append(now()) }
      var grid = model.forecasts(of: panel, calendar: calendar, origins: all, horizon: horizon)
      closed.apply(to: &grid)
      return grid
    }
    let combination = Combination(panel: panel, grids: single)
    weights = all.indices.map(combination.weights)
    grids = single + [Self.mixture(combination, weights, of: single[0])]
    // The mixture needs all of them.
    seconds = zip(laps, laps.dropFirst()).map { $1 - $0 } + [now() - laps[0]]
    positionOfOrigin = Dictionary(uniqueKeysWithValues: zip(all, 0...))
  }

  package var mixture: ForecastGrid { grids[grids.count - 1] }

  package func position(of origin: Int) -> Int? { positionOfOrigin[origin] }

  /// The positions of the weekly origins before an origin whose errors its distributions are made from.
  func pastPositions(of origin: Int) -> [Int] {
    (1...Self.errorWeeks).compactMap { positionOfOrigin[origin - 7 * $0] }
  }

  private static func withWeeksBefore(_ origins: [Int]) -> [Int] {
    let before = origins.flatMap { origin in (0...errorWeeks + mixtureWeeks).map { origin - 7 * $0 } }
    return Set(before).filter { $0 >= 0 }.sorted()
  }

  private static func mixture(
    _ combination: Combination, _ weights: [[[Double]]], of template: ForecastGrid
  ) -> ForecastGrid {
    var grid = ForecastGrid(
      origins: template.origins, seriesCount: template.seriesCount, horizon: template.horizon)
    for position in template.origins.indices {
      for series in 0..<template.seriesCount where weights[position][series].contains(where: { $0 > 0 }) {
        grid.set(position, series) { step in
          combination.forecast(at: position, series: series, step: step, weights: weights[position][series])
        }
      }
    }
    return grid
  }
}

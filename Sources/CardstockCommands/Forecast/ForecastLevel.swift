import Demand
import Forecasting
import Terminal
import Wording

/// What a forecast is of.
enum ForecastLevel: String, CaseIterable, OptionValue {
  case category, game, region, all
}

extension Workspace {
  /// The categories' forecasts, overrides included, made when they are asked for.
  func forecasts(_ forecaster: Forecaster) -> some Sequence<OverriddenForecast> {
    forecaster.categories.indices.lazy.map { overridden(forecaster.forecast(of: $0)) }
  }

  /// The forecasts of games, of regions or of the whole shop, which add up to those of the categories.
  func groupForecasts(
    _ level: ForecastLevel, of forecaster: Forecaster, horizon: Int
  ) throws -> [GroupForecast] {
    try groupForecasts(level, of: forecasts(forecaster), horizon: horizon)
  }

  /// The same, of forecasts that were made already.
  func groupForecasts(
    _ level: ForecastLevel, of forecasts: some Sequence<OverriddenForecast>, horizon: Int
  ) throws -> [GroupForecast] {
    switch level {
    case .region:
      guard let sales = try knownRegions() else { throw NoRegions() }
      return regionForecasts(sales, of: forecasts, horizon: horizon)
    case .category, .game, .all:
      let grouping = try grouping(level, of: history.series.map(\.category))
      let sales = history.grouped(by: grouping)
      let calendar = calendar.regrouped(history, names: sales.series.map(\.category)) { [grouping[$0]] }
      return GroupForecast.bottomUp(
        forecasts, by: grouping,
        own: Forecaster(sales, calendar: calendar, horizon: horizon, workers: .threads))
    }
  }

  /// - Parameter sales: of the regions.
  func regionForecasts(
    _ sales: DemandHistory, of forecasts: some Sequence<OverriddenForecast>, horizon: Int
  ) -> [GroupForecast] {
    let names = sales.series.map(\.category)
    let calendar = calendar.regrouped(history, names: names) { _ in names }
    return GroupForecast.sharedOut(
      forecasts, own: Forecaster(sales, calendar: calendar, horizon: horizon, workers: .threads))
  }

  /// The sales of what a forecast is of.
  func history(of level: ForecastLevel) throws -> DemandHistory {
    switch level {
    case .category: history
    case .region: try knownRegions() ?? history
    case .game, .all: history.grouped(by: try grouping(level, of: history.series.map(\.category)))
    }
  }

  private func grouping(_ level: ForecastLevel, of categories: [String]) throws -> Grouping {
    guard level == .game else { return .whole(categories) }
    return .games(
      of: categories, catalog: try ledger.catalog().gamesByCategory, events: calendar.events)
  }

  /// The sales of each region, over all categories; nil where none is known.
  func knownRegions() throws -> DemandHistory? {
    let totals = try ledger.regionTotals(through: asOf)
    guard totals.contains(where: { !$0.category.isEmpty }) else { return nil }
    return DemandHistory(
      totals: totals.map { total in
        var total = total
        if total.category.isEmpty { total.category = NoRegions.name }
        return total
      }, asOf: asOf)
  }
}

struct NoRegions: PhrasedError {
  /// Where sales are that name no region.
  static let name = "(unknown)"

  var phrase: Phrase {
    "no region is known of any sale: import order lines with a column region (地区, 省份); daily totals have none"
  }
}

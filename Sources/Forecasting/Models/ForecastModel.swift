import Demand

/// A way of forecasting. A model sees the whole panel and a list of origins, and answers for each origin with
/// what it would have said on that day: nothing after an origin may change its forecasts by a bit.
package protocol ForecastModel: Sendable {
  /// Its name in backtests and reasons: lower case, words joined by hyphens.
  var name: String { get }

  /// True for a model that is asked alone wherever it answers, because no other has anything to go by there.
  var standsAlone: Bool { get }

  /// True for a model that others are measured against, and that has no part in the mixture: on twelve sets, of which
  /// stores, games, reselling and a gift shop, the mixture was 2% worse with the baselines in it.
  var isBaseline: Bool { get }

  /// - Parameters:
  ///   - panel: the history; days after an origin must not be looked at for that origin.
  ///   - calendar: the events, past and to come.
  ///   - origins: last known days, ascending.
  ///   - horizon: days ahead, at least 1.
  func forecasts(of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int) -> ForecastGrid
}

extension ForecastModel {
  package var standsAlone: Bool { false }
  package var isBaseline: Bool { false }
}

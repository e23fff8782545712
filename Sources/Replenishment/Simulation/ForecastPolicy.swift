import Demand
import Forecasting

/// The quantile of demand over the protection interval by that day's forecast, and over the order cycle besides: the
/// levels of `ReorderPolicy`, but not held up to the expected demand, and nothing added where there is no order cycle.
package struct ForecastPolicy: StockPolicy {
  private let levelsOfDay: [StockLevels?]

  private init(levelsOfDay: [StockLevels?]) { self.levelsOfDay = levelsOfDay }

  /// Never orders.
  static let none = ForecastPolicy(levelsOfDay: [])

  package func levels(at day: Int) -> StockLevels? {
    levelsOfDay.indices.contains(day) ? levelsOfDay[day] : nil
  }

  /// One policy for each service level, from the same forecasts.
  ///
  /// - Parameters:
  ///   - forecasts: of all categories.
  ///   - series: the category's place in them.
  ///   - days: of which each day's index is the distance from the first.
  package static func policies(
    serviceLevels: [Double], forecasts: ReplayedForecasts, series: Int, days: ClosedRange<Day>,
    interval: ProtectionInterval, orderCycle: Int = 0
  ) -> [ForecastPolicy] {
    let levels = days.map { day -> [StockLevels?] in
      let leadTimes = interval.leadTime.likely
      let point = forecasts.demand(of: series, after: day, leadTimes, plus: interval.reviewPeriod)
      guard let point else { return serviceLevels.map { _ in nil } }
      let upTo =
        orderCycle == 0
        ? point
        : forecasts.demand(of: series, after: day, leadTimes, plus: interval.reviewPeriod + orderCycle)
          ?? point
      return serviceLevels.map {
        StockLevels(reorderPoint: point.quantile($0), orderUpTo: upTo.quantile($0))
      }
    }
    return serviceLevels.indices.map { place in
      ForecastPolicy(levelsOfDay: levels.map { $0[place] })
    }
  }
}

extension ReplayedForecasts {
  fileprivate func demand(
    of series: Int, after day: Day, _ leadTimes: [(days: Int, probability: Double)], plus days: Int
  ) -> DemandDistribution? {
    var parts: [(distribution: DemandDistribution, weight: Double)] = []
    for part in leadTimes {
      guard let distribution = demand(of: series, after: day, over: part.days + days) else { return nil }
      parts.append((distribution, part.probability))
    }
    return parts.count == 1 ? parts[0].distribution : .mixture(parts)
  }
}

extension LeadTime {
  /// The whole days that are not too unlikely to matter.
  package var likely: [(days: Int, probability: Double)] { distribution.filter { $0.probability > 1e-4 } }
}

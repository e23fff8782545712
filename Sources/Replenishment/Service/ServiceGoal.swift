import Forecasting

/// What a reorder point is to achieve.
package enum ServiceGoal: Hashable, Sendable {
  /// The chance of not running out before the next delivery, in (0, 1).
  case cycle(Double)
  /// The share of demand that is served from stock, in (0, 1).
  case fill(Double)
  /// The chance of not running out that earns most.
  case economics(StockEconomics)

  /// The reorder point and the cycle service that it gives, for the demand over a protection interval.
  ///
  /// - Parameters:
  ///   - least: units below which no reorder point goes.
  ///   - cycleDemand: expected units of the days an order is meant to serve.
  ///   - orderCycle: these days.
  /// - Returns: units, not rounded, and a chance in [0, 1].
  func level(
    for demand: DemandDistribution, least: Double, cycleDemand: Double, orderCycle: Int
  ) -> (units: Double, cycleService: Double) {
    switch self {
    case .cycle(let level): return (demand.quantile(level), level)
    case .economics(let economics):
      let level = economics.serviceLevel(days: orderCycle)
      return (demand.quantile(level), level)
    case .fill(let share):
      let point = demand.reorderPoint(fillRate: share, cycleDemand: cycleDemand)
      let isReached = point.map { !$0.isClamped } ?? false
      let units = isReached ? point?.units ?? least : 0
      return (units, demand.probability(atMost: Double(WholeUnits.roundedUp(max(units, least)))))
    }
  }
}

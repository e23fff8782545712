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
    case .cycle(let level): (demand.quantile(level), level)
    case .economics(let economics):
      (demand.quantile(economics.criticalRatio(days: orderCycle)), economics.criticalRatio(days: orderCycle))
    case .fill(let share): FillRate(share).level(for: demand, least: least, cycleDemand: cycleDemand)
    }
  }
}

/// The share of demand that is served from stock, beta: what a delivery cycle is short of is 1 - beta of what it sells.
///
/// The expected shortage of a cycle is E[max(0, D - s)] with D the demand over the protection interval, as in
/// Silver, Pyke and Peterson (1998), "Inventory Management and Production Planning and Scheduling", section 7.7.
struct FillRate {
  private let share: Double

  init(_ share: Double) { self.share = share }

  /// The least whole stock that reaches the share, and the chance that it, or the least one allowed, lasts.
  func level(
    for demand: DemandDistribution, least: Double, cycleDemand: Double
  ) -> (units: Double, cycleService: Double) {
    let allowed = (1 - share) * cycleDemand
    var (low, high) = (0, WholeUnits.roundedUp(demand.quantile(1)))
    while low < high {
      let centre = low + (high - low) / 2
      if demand.expectedShortage(at: Double(centre)) <= allowed { high = centre } else { low = centre + 1 }
    }
    return (Double(low), demand.probability(atMost: max(Double(low), least.rounded(.up))))
  }
}

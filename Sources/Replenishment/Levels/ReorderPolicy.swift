import Demand
import Forecasting

/// The two stock levels a category is kept between, in whole units: at or below the reorder point an order brings
/// the inventory position up to the order-up-to level.
package struct ReorderPolicy: Hashable, Sendable {
  package let interval: ProtectionInterval
  /// The chance of not running out before the next delivery: cycle service, in (0, 1).
  package let serviceLevel: Double
  /// The days an order is meant to serve beyond the protection interval.
  package let orderCycle: Int
  /// Expected units over the protection interval, to a tenth of a unit.
  package let expectedDemand: Double
  /// s, the service-level quantile of demand over the protection interval, rounded up; not below expected demand.
  package let reorderPoint: Int
  /// S, the same quantile over protection interval and order cycle, rounded up; above the reorder point unless
  /// that is 0.
  package let orderUpTo: Int
  /// True where the quantile lies below the expected demand, so that the safety stock would be negative: it is held
  /// at 0. Demand that is rare and large does this.
  package let isSafetyClamped: Bool

  package init(
    forecast: CategoryForecast, interval: ProtectionInterval, serviceLevel: Double, orderCycle: Int
  ) {
    self.interval = interval
    self.serviceLevel = serviceLevel
    self.orderCycle = orderCycle
    let expected = WholeUnits.bounded(interval.expectedDemand(of: forecast))
    let quantile = interval.demand(of: forecast).quantile(serviceLevel)
    let cycleQuantile = interval.demand(of: forecast, plus: orderCycle).quantile(serviceLevel)
    expectedDemand = expected.tenths
    isSafetyClamped = WholeUnits.roundedUp(quantile) < WholeUnits.roundedUp(expected)
    reorderPoint = WholeUnits.roundedUp(max(quantile, expected))
    orderUpTo = max(WholeUnits.roundedUp(cycleQuantile), reorderPoint == 0 ? 0 : reorderPoint + 1)
  }

  /// The reorder point less the expected demand, in units; never negative.
  package var safetyStock: Double { max(0, (Double(reorderPoint) - expectedDemand).tenths) }

  /// Good cards up to the order-up-to level when a position is at or below the reorder point; nil when it is not.
  package func shortfall(from position: InventoryPosition) -> Int? {
    guard position.total <= Quantity(units: reorderPoint) else { return nil }
    let missing = (Quantity(units: orderUpTo) - position.total).units
    return missing > 0 ? WholeUnits.roundedUp(missing) : nil
  }
}

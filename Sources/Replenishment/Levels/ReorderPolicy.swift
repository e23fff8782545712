import Demand
import Forecasting

/// The two stock levels a category is kept between, in whole units: at or below the reorder point an order brings
/// the inventory position up to the order-up-to level.
package struct ReorderPolicy: Hashable, Sendable {
  package let interval: ProtectionInterval
  package let goal: ServiceGoal
  /// The form that demand was taken to have.
  package let distribution: ReorderComparison.Method
  /// The chance of not running out before the next delivery that the goal comes to: cycle service, in [0, 1].
  package let serviceLevel: Double
  /// The days an order is meant to serve beyond the protection interval.
  package let orderCycle: Int
  /// Expected units over the protection interval, to a tenth of a unit.
  package let expectedDemand: Double
  /// s, the stock that meets the goal over the protection interval, rounded up; not below expected demand.
  package let reorderPoint: Int
  /// S, the quantile of the same chance over protection interval and order cycle, rounded up; above the reorder point
  /// unless that is 0.
  package let orderUpTo: Int
  /// True where the stock that meets the goal lies below the expected demand, so that the safety stock would be
  /// negative: it is held at 0. Demand that is rare and large does this.
  package let isSafetyClamped: Bool
  /// What holds both levels down; nil where they are what the goal asks for.
  package let shelfLife: ShelfLifeLimit?

  package init(
    forecast: CategoryForecast, interval: ProtectionInterval, goal: ServiceGoal, orderCycle: Int,
    distribution: ReorderComparison.Method = .empirical, shelfLifeDays: Int? = nil
  ) {
    self.interval = interval
    self.goal = goal
    self.distribution = distribution
    self.orderCycle = orderCycle
    let demand = interval.demand(of: forecast).fitted(by: distribution)
    let expected = WholeUnits.bounded(interval.expectedDemand(of: forecast))
    let cycleDemand = WholeUnits.bounded(forecast.expected(over: orderCycle))
    let level = goal.level(
      for: demand, least: expected, cycleDemand: cycleDemand, orderCycle: orderCycle)
    serviceLevel = level.cycleService
    expectedDemand = expected.tenths
    isSafetyClamped = WholeUnits.roundedUp(level.units) < WholeUnits.roundedUp(expected)
    let reorderPoint = WholeUnits.roundedUp(max(level.units, expected))
    let cycleQuantile = interval.demand(of: forecast, plus: orderCycle).fitted(by: distribution)
      .quantile(level.cycleService)
    let orderUpTo = max(WholeUnits.roundedUp(cycleQuantile), reorderPoint == 0 ? 0 : reorderPoint + 1)
    let limit = shelfLifeDays.map { ShelfLifeLimit(days: $0, after: interval.leadTime, forecast) }
    shelfLife = limit.flatMap { $0.units < orderUpTo ? $0 : nil }
    self.orderUpTo = min(orderUpTo, shelfLife?.units ?? .max)
    self.reorderPoint = min(reorderPoint, max(0, self.orderUpTo - 1))
  }

  package init(
    forecast: CategoryForecast, interval: ProtectionInterval, serviceLevel: Double, orderCycle: Int
  ) {
    self.init(forecast: forecast, interval: interval, goal: .cycle(serviceLevel), orderCycle: orderCycle)
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

/// What sells before goods ordered today expire: more of them would be written off.
package struct ShelfLifeLimit: Hashable, Sendable {
  /// Days a card can be kept once it has come.
  package let days: Int
  /// Expected units until then, a part of one left out.
  package let units: Int

  init(days: Int, after leadTime: LeadTime, _ forecast: CategoryForecast) {
    self.days = days
    let reach = min(leadTime.wholeDays + max(0, days), 10 * StockProjection.reach)
    units = Int((WholeUnits.bounded(forecast.expected(over: reach)) + 1e-6).rounded(.down))
  }
}

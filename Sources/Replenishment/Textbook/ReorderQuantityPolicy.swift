import Forecasting

/// The best fixed order for a stock that is watched all the time: Q units whenever the inventory position falls to r.
/// Demand comes one by one (Poisson), who finds none waits, and the lead time is certain.
///
/// The position is then anywhere in r + 1 ... r + Q with equal chance, so the cost a unit of time is
///
///     (K lambda + G(r + 1) + ... + G(r + Q)) / Q
///
/// with K money an order, lambda units a unit of time and G the cost of a level against the demand over the lead
/// time (Zipkin 2000, "Foundations of Inventory Management", 6.5). G is convex: the levels of the best order are
/// the cheapest Q of all, taken up while the next is below the mean so far (Federgruen and Zheng 1992, "An Efficient
/// Algorithm for Computing an Optimal (r, Q) Policy", Operations Research 40(4)).
///
///     ReorderQuantityPolicy(orderCost: 100, holdingCost: 20, backorderCost: 150, demand: 1.5, leadTime: 2)
///     // r 3, Q 5, cost 107.9235806
package struct ReorderQuantityPolicy: Hashable, Sendable {
  /// r, in units; below 0 where it pays to let some wait.
  package let reorderPoint: Int
  /// Q, in units.
  package let orderQuantity: Int
  /// Money a unit of time for ordering, holding and waiting, without the goods themselves.
  package let cost: Double

  /// Larger orders are not looked for.
  static let largestOrder = 1_000_000

  /// - Parameters:
  ///   - orderCost: K, money an order, 0 or more.
  ///   - holdingCost: money a unit and unit of time, above 0.
  ///   - backorderCost: money a unit waiting and unit of time, above 0.
  ///   - demand: lambda, units a unit of time, above 0.
  ///   - leadTime: 0 or more units of time.
  /// - Returns: nil where an argument is out of range or not finite, the demand over the lead time above a hundred
  ///   million, or the best order above a million units.
  package init?(
    orderCost: Double, holdingCost: Double, backorderCost: Double, demand: Double, leadTime: Double
  ) {
    guard orderCost >= 0, demand > 0, leadTime >= 0, (orderCost * demand).isFinite else { return nil }
    let leadTimeDemand = CountDistribution(poisson: demand * leadTime)
    guard leadTimeDemand != nil || demand * leadTime == 0 else { return nil }
    guard
      let levels = StockCost(
        holdingCost: holdingCost, backorderCost: backorderCost, demand: leadTimeDemand)
    else { return nil }
    var (below, above) = (levels.cheapest - 1, levels.cheapest + 1)
    var sum = orderCost * demand + levels.cost(at: levels.cheapest)
    while above - below <= Self.largestOrder {
      let (down, up) = (levels.cost(at: below), levels.cost(at: above))
      let order = Double(above - below - 1)
      guard min(down, up) < sum / order else { break }
      if down <= up { below -= 1 } else { above += 1 }
      sum += min(down, up)
    }
    guard above - below <= Self.largestOrder, sum.isFinite else { return nil }
    reorderPoint = below
    orderQuantity = above - below - 1
    cost = sum / Double(orderQuantity)
  }
}

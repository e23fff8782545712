/// When to order how much for demands that are known and differ from period to period: Wagner and Whitin (1958),
/// "Dynamic Version of the Economic Lot Size Model", Management Science 5(1).
///
/// An order serves a run of whole periods, so the least cost from period t on is the least over the runs that begin
/// with t: order cost, holding of what the run sells later, and the least cost from its end on.
///
///     DynamicLotSizing(demands: [90, 120, 80, 70], orderCost: 500, holdingCost: 2)   // [210, 0, 150, 0], 1380
package struct DynamicLotSizing: Hashable, Sendable {
  /// Units to order for the beginning of each period.
  package let orders: [Double]
  /// Money over all periods, without the goods themselves.
  package let cost: Double

  /// More periods are not planned: ten years of days.
  static let mostPeriods = 3660

  /// - Parameters:
  ///   - demands: units of each period, 0 or more.
  ///   - orderCost: money an order, 0 or more.
  ///   - holdingCost: money a unit carried from one period to the next, 0 or more.
  /// - Returns: nil where an argument is out of range, the sums are not finite or there are more than 3,660
  ///   periods. Of equal costs the plan whose orders last longest is taken.
  package init?(demands: [Double], orderCost: Double, holdingCost: Double) {
    guard demands.count <= Self.mostPeriods, orderCost >= 0, holdingCost >= 0 else { return nil }
    guard demands.allSatisfy({ $0 >= 0 }) else { return nil }
    let count = demands.count
    var least = [Double](repeating: 0, count: count + 1)
    var ends = [Int](repeating: count, count: count)
    for start in (0..<count).reversed() {
      var (run, units) = (0.0, 0.0)
      least[start] = .infinity
      for period in start..<count {
        // The first demand of a run brings the order with it.
        if units == 0, demands[period] > 0 { run += orderCost }
        units += demands[period]
        run += holdingCost * demands[period] * Double(period - start)
        if run + least[period + 1] <= least[start] {
          least[start] = run + least[period + 1]
          ends[start] = period + 1
        }
      }
    }
    guard least[0].isFinite else { return nil }
    orders = Self.orders(of: demands, ends: ends)
    cost = least[0]
  }

  private static func orders(of demands: [Double], ends: [Int]) -> [Double] {
    var orders = [Double](repeating: 0, count: demands.count)
    var start = 0
    while start < demands.count {
      orders[start] = demands[start..<ends[start]].reduce(0, +)
      start = ends[start]
    }
    return orders
  }
}

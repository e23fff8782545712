import Testing

import Forecasting
import Replenishment

struct DynamicLotSizingTests {
  // stockpyl 1.0.2: wagner_whitin(T, h, K, demands)
  @Test(
    arguments: [
      ([90, 120, 80, 70], 500, 2, [210, 0, 150, 0], 1380),
      (
        [10, 62, 12, 130, 154, 129, 88, 52, 124, 160, 238, 41], 54, 0.4,
        [84, 0, 0, 130, 283, 0, 140, 0, 124, 160, 279, 0], 501.2
      ),
    ] as [([Double], Double, Double, [Double], Double)])
  func `the orders are those of an independent program`(
    demands: [Double], orderCost: Double, holdingCost: Double, orders: [Double], cost: Double
  ) throws {
    let plan = try #require(
      DynamicLotSizing(demands: demands, orderCost: orderCost, holdingCost: holdingCost))
    #expect(plan.orders == orders)
    #expect(isClose(plan.cost, cost, within: 1e-9))
  }

  /// Orders and holding of a plan that orders in some periods all that is sold until the next; nil where a
  /// demand comes before the first.
  private func cost(_ demands: [Double], orderCost: Double, holdingCost: Double, orderedIn periods: [Bool])
    -> Double?
  {
    var (last, cost) = (Int?.none, 0.0)
    for (period, demand) in demands.enumerated() {
      if periods[period] {
        last = period
        cost += orderCost
      }
      guard demand > 0 else { continue }
      guard let last else { return nil }
      cost += holdingCost * demand * Double(period - last)
    }
    return cost
  }

  @Test func `no other choice of periods to order in is cheaper`() throws {
    var random = SplitMix64(seed: 4)
    for _ in 0..<200 {
      let count = Int.random(in: 1...8, using: &random)
      let demands = (0..<count).map { _ in Double(max(0, Int.random(in: -5...30, using: &random))) }
      let (orderCost, holdingCost) = (random.uniform(0...100), random.uniform(0...3))
      let plan = try #require(
        DynamicLotSizing(demands: demands, orderCost: orderCost, holdingCost: holdingCost))
      let all = (0..<(1 << count)).compactMap { choice in
        cost(
          demands, orderCost: orderCost, holdingCost: holdingCost,
          orderedIn: (0..<count).map { choice >> $0 & 1 == 1 })
      }
      #expect(isClose(plan.cost, all.min() ?? .nan, within: 1e-9 * max(1, plan.cost)))
      let own = cost(
        demands, orderCost: orderCost, holdingCost: holdingCost, orderedIn: plan.orders.map { $0 > 0 })
      #expect(isClose(own ?? .nan, plan.cost, within: 1e-9 * max(1, plan.cost)))
      #expect(plan.orders.reduce(0, +) == demands.reduce(0, +))
    }
  }

  @Test func `periods without demand order nothing`() {
    #expect(DynamicLotSizing(demands: [], orderCost: 5, holdingCost: 1)?.orders == [])
    let plan = DynamicLotSizing(demands: [0, 0, 3, 0], orderCost: 5, holdingCost: 1)
    #expect(plan?.orders.reduce(0, +) == 3 && plan?.cost == 5)
  }

  @Test func `demands and costs that are none are refused`() {
    for hostile in [-1, -Double.infinity, Double.nan] {
      #expect(DynamicLotSizing(demands: [1, hostile], orderCost: 5, holdingCost: 1) == nil)
      #expect(DynamicLotSizing(demands: [1, 2], orderCost: hostile, holdingCost: 1) == nil)
      #expect(DynamicLotSizing(demands: [1, 2], orderCost: 5, holdingCost: hostile) == nil)
    }
    #expect(DynamicLotSizing(demands: [1, .infinity], orderCost: 5, holdingCost: 1) == nil)
    #expect(DynamicLotSizing(demands: [1e300, 1e300], orderCost: .infinity, holdingCost: 1) == nil)
    #expect(DynamicLotSizing(demands: Array(repeating: 1, count: 3661), orderCost: 5, holdingCost: 1) == nil)
  }
}

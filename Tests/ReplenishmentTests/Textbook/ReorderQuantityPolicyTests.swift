import Testing

import Forecasting
import Replenishment

struct ReorderQuantityPolicyTests {
  // stockpyl 1.0.2: r_q_poisson_exact(h, p, K, demand, L)
  @Test(arguments: [
    ([20, 150, 100, 1.5, 2], 3, 5, 107.92358063314975),
    ([2, 30, 80, 4, 3], 12, 20, 41.07073305907162),
    ([1, 9, 24, 10, 1], 7, 25, 22.63576928354291),
    ([3, 7, 500, 0.4, 5], -3, 14, 29.642856942989663),
  ])
  func `the best order is that of an independent program`(
    _ terms: [Double], _ reorderPoint: Int, _ orderQuantity: Int, _ cost: Double
  ) throws {
    let policy = try #require(
      ReorderQuantityPolicy(
        orderCost: terms[2], holdingCost: terms[0], backorderCost: terms[1], demand: terms[3],
        leadTime: terms[4]))
    #expect(policy.reorderPoint == reorderPoint && policy.orderQuantity == orderQuantity)
    #expect(isClose(policy.cost, cost, within: 1e-9))
  }

  /// The cost of each order that could be: the position is in r + 1 ... r + Q with equal chance.
  private func exhaustive(_ h: Double, _ p: Double, _ ordering: Double, _ demand: CountDistribution) -> Double
  {
    var best = Double.infinity
    for reorderPoint in -40...40 {
      var sum = ordering
      for orderQuantity in 1...60 {
        let level = reorderPoint + orderQuantity
        let shortage = demand.expectedShortage(at: level)
        sum += h * (Double(level) - demand.mean + shortage) + p * shortage
        best = min(best, sum / Double(orderQuantity))
      }
    }
    return best
  }

  @Test func `no other reorder point and quantity of all small ones is cheaper`() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<60 {
      let (h, p) = (random.uniform(0.5...5), random.uniform(1...40))
      let (order, rate) = (random.uniform(0...60), random.uniform(0.1...6))
      let lead = random.uniform(0.1...3)
      let demand = try #require(CountDistribution(poisson: rate * lead))
      let policy = try #require(
        ReorderQuantityPolicy(
          orderCost: order, holdingCost: h, backorderCost: p, demand: rate, leadTime: lead))
      #expect(policy.orderQuantity < 60 && policy.reorderPoint > -40)
      #expect(isClose(policy.cost, exhaustive(h, p, order * rate, demand), within: 1e-9 * policy.cost))
    }
  }

  @Test func `without a lead time only the order itself costs`() throws {
    // Levels 0 ... Q - 1 of holding cost 2 a unit: (8 + 2 (0 + 1 + ... + Q - 1)) / Q is least at 3.
    let policy = try #require(
      ReorderQuantityPolicy(orderCost: 8, holdingCost: 2, backorderCost: 1e9, demand: 1, leadTime: 0))
    #expect(policy.reorderPoint == -1 && policy.orderQuantity == 3)
    #expect(isClose(policy.cost, 14.0 / 3, within: 1e-12))
  }

  @Test func `costs, demands and lead times that are none, and orders beyond counting, are refused`() {
    func policy(_ change: (inout [Double]) -> Void) -> ReorderQuantityPolicy? {
      var terms = [100, 20, 150, 1.5, 2]
      change(&terms)
      return ReorderQuantityPolicy(
        orderCost: terms[0], holdingCost: terms[1], backorderCost: terms[2], demand: terms[3],
        leadTime: terms[4])
    }
    #expect(policy { _ in } != nil)
    for place in 0..<5 {
      for hostile in [-1, -Double.infinity, Double.nan, .infinity] {
        #expect(policy { $0[place] = hostile } == nil)
      }
    }
    for place in 1..<4 { #expect(policy { $0[place] = 0 } == nil) }
    #expect(policy { $0[0] = 1e300 } == nil)
    #expect(policy { $0[3] = 1e300 } == nil)
    #expect(policy { $0[4] = 1e12 } == nil)
  }
}

import Testing

import Forecasting
import Replenishment

struct ReorderUpToPolicyTests {
  // stockpyl 1.0.2: s_s_discrete_exact(h, p, K, True, mean)
  @Test(arguments: [
    ([1, 4, 5, 6], 4, 10, 8.034111561471642),
    ([1, 9, 64, 10], 6, 40, 35.02155527232038),
    ([1, 9, 64, 21.5], 16, 67, 51.02953086297741),
    ([2, 5, 0.5, 3.2], 3, 4, 4.840327381210856),
    ([1, 4, 100, 0.7], -2, 11, 10.694444444444718),
  ])
  func `the best levels are those of an independent program`(
    _ terms: [Double], _ reorderPoint: Int, _ orderUpTo: Int, _ cost: Double
  ) throws {
    let demand = try #require(CountDistribution(poisson: terms[3]))
    let policy = try #require(
      ReorderUpToPolicy(
        orderCost: terms[2], holdingCost: terms[0], backorderCost: terms[1], demand: demand))
    #expect(policy.reorderPoint == reorderPoint && policy.orderUpTo == orderUpTo)
    #expect(isClose(policy.cost, cost, within: 1e-9))
  }

  /// The cost a period of two levels by the stationary distribution of the position after ordering: no renewal
  /// function, but the chain of positions run until it rests.
  private func cost(_ s: Int, _ S: Int, _ order: Double, _ chances: [Double], _ costs: [Int: Double])
    -> Double
  {
    var shares = [Double](repeating: 1 / Double(S - s), count: S - s)
    var ordered = 0.0
    for _ in 0..<400 {
      var next = [Double](repeating: 0, count: S - s)
      ordered = 0
      for (fall, share) in shares.enumerated() {
        var stays = 0.0
        for demand in 0..<(S - s - fall) {
          next[fall + demand] += share * chances[demand]
          stays += chances[demand]
        }
        ordered += share * (1 - stays)
      }
      next[0] += ordered
      shares = next
    }
    return order * ordered + shares.indices.reduce(0) { $0 + shares[$1] * (costs[S - $1] ?? .nan) }
  }

  @Test func `no other two levels of all small ones are cheaper`() throws {
    var random = SplitMix64(seed: 3)
    for number in 0..<16 {
      let (h, p, order) = (random.uniform(0.5...3), random.uniform(1...20), random.uniform(0...12))
      let mean = random.uniform(1...4)
      let demand = try #require(
        number % 2 == 0
          ? CountDistribution(poisson: mean)
          : CountDistribution(negativeBinomial: mean, variance: mean * random.uniform(1.2...3)))
      let protection = number % 4 < 2 ? nil : CountDistribution(poisson: 2.5 * mean)
      let policy = try #require(
        ReorderUpToPolicy(
          orderCost: order, holdingCost: h, backorderCost: p, demand: demand, protection: protection))
      let chances = (0...40).map(demand.probability)
      let costs = Dictionary(
        uniqueKeysWithValues: (-20...40).map { level in
          let shortage = (protection ?? demand).expectedShortage(at: level)
          return (level, h * (Double(level) - (protection ?? demand).mean + shortage) + p * shortage)
        })
      let (s, S) = (policy.reorderPoint, policy.orderUpTo)
      #expect(isClose(cost(s, S, order, chances, costs), policy.cost, within: 1e-9 * policy.cost))
      for lower in (s - 4)...(s + 4) {
        for upper in (S - 5)...(S + 5) where upper > lower {
          #expect(cost(lower, upper, order, chances, costs) >= policy.cost * (1 - 1e-9))
        }
      }
    }
  }

  @Test func `an order that costs nothing is placed every period`() throws {
    let demand = try #require(CountDistribution(poisson: 6))
    let policy = try #require(
      ReorderUpToPolicy(orderCost: 0, holdingCost: 1, backorderCost: 4, demand: demand))
    let best = try #require(Newsvendor(overage: 1, underage: 4)).stock(for: demand)
    #expect(policy.orderUpTo == best.units && policy.reorderPoint == best.units - 1)
    #expect(isClose(policy.cost, best.cost, within: 1e-9))
  }

  @Test func `costs that are none, and levels beyond counting, are refused`() throws {
    let demand = try #require(CountDistribution(poisson: 6))
    func policy(_ order: Double, _ holding: Double, _ backorder: Double) -> ReorderUpToPolicy? {
      ReorderUpToPolicy(orderCost: order, holdingCost: holding, backorderCost: backorder, demand: demand)
    }
    for hostile in [-1, -Double.infinity, Double.nan, .infinity] {
      #expect(policy(hostile, 1, 4) == nil && policy(5, hostile, 4) == nil && policy(5, 1, hostile) == nil)
    }
    #expect(policy(5, 0, 4) == nil && policy(5, 1, 0) == nil)
    #expect(policy(1e300, 1, 4) == nil)
    let rare = try #require(CountDistribution(poisson: 1e-300))
    #expect(ReorderUpToPolicy(orderCost: 5, holdingCost: 1, backorderCost: 4, demand: rare) == nil)
  }
}

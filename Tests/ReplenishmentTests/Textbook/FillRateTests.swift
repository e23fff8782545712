import Testing

import Forecasting
import Replenishment

struct FillRateTests {
  /// Normal demand as equally likely points at the means of its own slices, fine enough for four digits.
  private func normal(mean: Double, deviation: Double, points: Int = 20_000) -> DemandDistribution {
    DemandDistribution(
      samples: (0..<points).map {
        mean + deviation * StandardNormal.quantile((Double($0) + 0.5) / Double(points))
      })
  }

  // scipy: brentq of L(z) - Q (1 - beta) / sigma with sigma 30, Q 100
  @Test(arguments: [(0.95, 18.2204), (0.98, 33.4369)])
  func `points that are normal come to the closed form`(_ fillRate: Double, _ safety: Double) throws {
    let demand = normal(mean: 500, deviation: 30)
    let level = try #require(demand.reorderPoint(fillRate: fillRate, cycleDemand: 100))
    #expect(isClose(level.units - 500, safety, within: 2e-3))
    #expect(!level.isClamped)
  }

  @Test func `a fill rate reached at the expected demand is held there and said`() throws {
    let demand = normal(mean: 500, deviation: 30, points: 200)
    let level = try #require(demand.reorderPoint(fillRate: 0.5, cycleDemand: 100))
    #expect(isClose(level.units, 500, within: 1e-9) && level.isClamped)
    let certain = try #require(DemandDistribution(certain: 7).reorderPoint(fillRate: 0.9, cycleDemand: 1))
    #expect(certain.units == 7 && !certain.isClamped)
  }

  @Test func `it is the smallest level whose shortage is allowed`() throws {
    var random = SplitMix64(seed: 6)
    for _ in 0..<100 {
      let demand = DemandDistribution(
        samples: (0..<20).map { _ in Double(Int.random(in: 0...40, using: &random)) })
      let (rate, cycle) = (random.uniform(0.6...0.999), random.uniform(1...30))
      let level = try #require(demand.reorderPoint(fillRate: rate, cycleDemand: cycle))
      let allowed = (1 - rate) * cycle
      #expect(demand.expectedShortage(at: level.units) <= allowed + 1e-9)
      #expect(level.units <= demand.mean + 1e-9 || demand.expectedShortage(at: level.units - 1e-3) > allowed)
    }
  }

  @Test func `a higher fill rate and a shorter cycle never lower it`() throws {
    let demand = DemandDistribution(samples: [0, 0, 1, 2, 2, 3, 5, 9, 14])
    for percent in 1...98 {
      let low = try #require(demand.reorderPoint(fillRate: Double(percent) / 100, cycleDemand: 6))
      let high = try #require(demand.reorderPoint(fillRate: Double(percent + 1) / 100, cycleDemand: 6))
      let shorter = try #require(demand.reorderPoint(fillRate: Double(percent) / 100, cycleDemand: 3))
      #expect(high.units >= low.units - 1e-9 && shorter.units >= low.units - 1e-9)
    }
  }

  @Test func `what is short before the order is not counted twice`() {
    let demand = DemandDistribution(samples: [4, 8])
    // At 4 half of the chance is 4 short of 8, all of it before an order of 4 more is used up.
    #expect(demand.fillRate(reorderPoint: 4, orderQuantity: 4) == 0.5)
    #expect(demand.fillRate(reorderPoint: 8, orderQuantity: 4) == 1)
    #expect(demand.fillRate(reorderPoint: 0, orderQuantity: 4) == 0)
    #expect(demand.fillRate(reorderPoint: 0, orderQuantity: 8) == 0.25)
  }

  @Test func `a fill rate is a share whatever is asked`() {
    for demand in [0, 1e300, .infinity] {
      for level in [Int.min, 0, 5, .max] {
        for order in [Int.min, 0, 1, .max] {
          let rate = DemandDistribution(certain: demand).fillRate(reorderPoint: level, orderQuantity: order)
          #expect((0...1).contains(rate))
        }
      }
    }
    for hostile in [0, 1, -1, Double.nan, .infinity] {
      #expect(DemandDistribution(certain: 3).reorderPoint(fillRate: hostile, cycleDemand: 1) == nil)
    }
    for hostile in [0, -1, Double.nan, .infinity] {
      #expect(DemandDistribution(certain: 3).reorderPoint(fillRate: 0.9, cycleDemand: hostile) == nil)
    }
  }
}

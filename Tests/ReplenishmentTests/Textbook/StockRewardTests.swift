import Testing

import Forecasting
import Replenishment

struct StockRewardTests {
  private func poisson(_ mean: Double) throws -> CountDistribution {
    try #require(CountDistribution(poisson: mean))
  }

  /// The same demand as points with the chances of its counts.
  private func points(_ demand: CountDistribution, upTo most: Int = 60) -> DemandDistribution {
    DemandDistribution(points: (0...most).map { (Double($0), demand.probability(of: $0)) })
  }

  // scipy: 4 * poisson.sf(k - 1, 6) - poisson.cdf(k - 1, 6)
  @Test(arguments: [(7, 0.968486), (8, 0.280101), (9, -0.236187)])
  func `the units of a Poisson demand of 6`(_ unit: Int, _ expected: Double) throws {
    let (reward, demand) = (try #require(StockReward(margin: 4, leftOverCost: 1)), try poisson(6))
    #expect(isClose(reward.reward(ofUnit: unit, for: demand), expected, within: 5e-7))
    #expect(isClose(reward.reward(ofUnit: unit, for: points(demand)), expected, within: 5e-7))
  }

  @Test func `eight units earn most, as the newsvendor has it`() throws {
    let (reward, demand) = (try #require(StockReward(margin: 4, leftOverCost: 1)), try poisson(6))
    #expect(isClose(reward.reward(of: 8, for: demand), 20.429893, within: 5e-7))
    #expect(isClose(reward.reward(of: 8, for: points(demand)), 20.429893, within: 5e-7))
    #expect(reward.bestStock(for: demand) == 8 && reward.bestStock(for: points(demand)) == 8)
  }

  @Test func `units add up to the reward of the stock, and backorders are sold for certain`() throws {
    let (reward, demand) = (
      try #require(StockReward(margin: 3, salvage: 0.5, leftOverCost: 2)), try poisson(4.2)
    )
    var sum = reward.reward(of: -3, for: demand)
    #expect(isClose(sum, -9, within: 1e-12))
    for unit in -2...30 {
      sum += reward.reward(ofUnit: unit, for: demand)
      // Of a single unit a chance below a billionth counts as none.
      #expect(isClose(reward.reward(of: unit, for: demand), sum, within: 1e-8))
    }
  }

  @Test func `the best stock is that of an exhaustive search and of the newsvendor`() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let (margin, loss, mean) = (random.uniform(0.5...9), random.uniform(0.1...9), random.uniform(0.1...40))
      let reward = try #require(StockReward(margin: margin, leftOverCost: loss))
      let demand = try poisson(mean)
      let rewards = reward.rewards(of: Array(0...120), for: demand)
      let best = reward.bestStock(for: demand)
      #expect(isClose(rewards[best], rewards.max() ?? .nan, within: 1e-9))
      #expect(best == Newsvendor(overage: loss, underage: margin)?.stock(for: demand).units)
    }
  }

  @Test func `a demand with parts of units sells parts of them`() throws {
    let demand = DemandDistribution(samples: [2.5, 4])
    let reward = try #require(StockReward(margin: 1, leftOverCost: 0))
    #expect((1...5).map { reward.reward(ofUnit: $0, for: demand) } == [1, 1, 0.75, 0.5, 0])
    #expect(reward.reward(of: 3, for: demand) == 2.75)
    #expect(reward.bestStock(for: demand) == 4)
  }

  @Test func `salvage is taken off what a left-over costs`() throws {
    let demand = try poisson(6)
    let (gross, net) = (
      StockReward(margin: 4, salvage: 2, leftOverCost: 3), StockReward(margin: 4, leftOverCost: 1)
    )
    #expect(gross?.reward(of: 9, for: demand) == net?.reward(of: 9, for: demand))
  }

  @Test func `what pays better unsold and what is no number is refused`() {
    #expect(StockReward(margin: 4, salvage: 2, leftOverCost: 1) == nil)
    for hostile in [-1, -Double.infinity, Double.nan, .infinity] {
      #expect(StockReward(margin: hostile, leftOverCost: 1) == nil)
      #expect(StockReward(margin: 4, leftOverCost: hostile) == nil)
      #expect(StockReward(margin: 4, salvage: hostile, leftOverCost: 1) == nil)
    }
    #expect(StockReward(margin: 0, leftOverCost: 1) == nil)
  }

  @Test func `no demand and no stock stops it`() throws {
    let reward = try #require(StockReward(margin: 4, leftOverCost: 0))
    for demand in [0, 1e-300, 1e12, 1e300, .infinity] {
      let certain = DemandDistribution(certain: demand)
      for stock in [Int.min, -1, 0, 1, 1 << 40, .max] {
        #expect(!reward.reward(of: stock, for: certain).isNaN)
        #expect(!reward.reward(ofUnit: stock, for: certain).isNaN)
      }
      #expect((0...WholeUnits.most).contains(reward.bestStock(for: certain)))
    }
    #expect(reward.bestStock(for: DemandDistribution(certain: 0)) == 0)
  }
}

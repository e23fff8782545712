import Testing

import Demand
import Forecasting
import Replenishment

struct OfferOptionsTests {
  private func options(
    position: Int = 0, upTo target: Int = 12, most: Int = 200, change: (inout Offer) -> Void = { _ in }
  ) throws -> [OrderOption] {
    OrderOptions(
      category: "a", offer: offer("s", 250, change: change), position: position, upTo: target,
      reward: try #require(StockReward(margin: 4, leftOverCost: 1)),
      demand: try #require(CountDistribution(poisson: 6)), most: most
    ).options
  }

  @Test func `single units up to the target, with the reward they add`() throws {
    let all = try options(position: 2)
    #expect(all.map(\.units) == Array(1...10))
    #expect(all.map(\.money.minorUnits) == (1...10).map { 250 * $0 })
    let demand = try #require(CountDistribution(poisson: 6))
    let reward = try #require(StockReward(margin: 4, leftOverCost: 1))
    for option in all {
      let added = (1...option.units).reduce(0) { $0 + reward.reward(ofUnit: 2 + $1, for: demand) }
      #expect(isClose(option.reward, added, within: 1e-9))
    }
  }

  @Test func `minimum, multiple and price break leave steps`() throws {
    #expect(try options { ($0.minimum, $0.multiple) = (5, 3) }.map(\.units) == [6, 9, 12])
    #expect(try options { $0.priceBreak = 40 }.map(\.units) == [40])
    #expect(try options(position: 12).isEmpty)
  }

  @Test func `cards that do not work earn nothing`() throws {
    let all = try options(upTo: 4) { $0.successRate = 0.5 }
    #expect(all.map(\.units) == [2, 3, 4, 5, 6, 7, 8])
    #expect(all[0].reward == all[1].reward && all[1].reward < all[2].reward)
  }

  @Test func `a long way has no more options than asked for, its end among them`() throws {
    let all = try options(upTo: 1000, most: 50)
    #expect(all.count <= 51 && all.first?.units == 1 && all.last?.units == 1000)
  }

  @Test func `backorders earn their whole margin`() throws {
    let all = try options(position: -3, upTo: 0)
    for (option, expected) in zip(all, [4.0, 8, 12]) {
      #expect(isClose(option.reward, expected, within: 1e-9))
    }
  }

  @Test func `hostile offers and positions make no option`() throws {
    for hostile in [-1, 0, 1.5, Double.nan, .infinity] {
      #expect(try options { $0.successRate = hostile }.isEmpty)
    }
    #expect(try options { $0.minimum = .max }.isEmpty)
    #expect(try options { $0.multiple = .max }.isEmpty)
    #expect(try options { $0.unitCost = Money(minorUnits: -5) }.isEmpty)
    #expect(try options { $0.unitCost = Money(minorUnits: .max) }.map(\.units) == [1])
    for position in [Int.min, .max] {
      for target in [Int.min, .max] { _ = try options(position: position, upTo: target, most: .min) }
    }
    #expect(try options(most: .max).count == 12)
  }
}

import Testing

import Demand
import Forecasting
import Replenishment

struct BudgetAllocationTests {
  /// Single units of a Poisson demand, at a price in whole yuan.
  private func units(
    _ category: String, mean: Double, margin: Double, leftOver: Double, price: Int64, upTo most: Int = 20
  ) throws -> OrderOptions {
    let reward = try #require(StockReward(margin: margin, leftOverCost: leftOver))
    let demand = try #require(CountDistribution(poisson: mean))
    return OrderOptions(
      category: category,
      options: zip(1...most, reward.rewards(of: Array(1...most), for: demand)).map { units, reward in
        OrderOption(units: units, money: Money(minorUnits: Int64(units) * price * 100), reward: reward)
      })
  }

  private func textbook(_ budget: Int64) throws -> BudgetAllocation {
    BudgetAllocation(
      of: [
        try units("A", mean: 6, margin: 4, leftOver: 1, price: 10),
        try units("B", mean: 3, margin: 2, leftOver: 0.5, price: 4),
      ], within: Money(minorUnits: budget * 100))
  }

  // Own brute force in Python over all (a, b) with scipy's Poisson: 5 A and 2 B, 20.787366.
  @Test func `60 yuan for two categories`() throws {
    let allocation = try textbook(60)
    #expect(allocation.ranking.prefix(7).map(\.category) == ["B", "A", "A", "B", "A", "A", "A"])
    #expect(allocation.ranking.prefix(7).map(\.units) == [1, 1, 2, 2, 3, 4, 5])
    #expect(allocation.ranking.prefix(7).allSatisfy(allocation.isAfforded))
    #expect(!allocation.ranking.dropFirst(7).contains(where: allocation.isAfforded))
    #expect(allocation.orders.map(\.units) == [5, 2])
    #expect(allocation.spend == Money(minorUnits: 58_00))
    #expect(isClose(allocation.reward, 20.787366, within: 5e-7))
    #expect(allocation.isOptimal)
  }

  @Test func `what fell below the line is told with what it costs`() throws {
    let allocation = try textbook(60)
    // Without a budget 8 A earn 20.429893; of B the best is 4.
    #expect(allocation.forgone.map(\.category) == ["A", "B"])
    #expect(allocation.forgone.map(\.units) == [8, 4])
    #expect(allocation.forgone.map(\.money) == [Money(minorUnits: 30_00), Money(minorUnits: 8_00)])
    let unlimited = try textbook(1000)
    #expect(unlimited.forgone.isEmpty && unlimited.orders.map(\.units) == [8, 4])
    #expect(isClose(allocation.reward + allocation.rewardForgone, unlimited.reward, within: 1e-9))
  }

  @Test func `more money never earns less, and none is spent twice`() throws {
    var last = 0.0
    for budget in Int64(0)...120 {
      let allocation = try textbook(budget)
      #expect(allocation.reward >= last - 1e-12 && allocation.isOptimal)
      #expect(allocation.spend <= Money(minorUnits: budget * 100))
      last = allocation.reward
    }
  }

  /// Every combination of the options.
  private func exhaustive(_ requests: [[OrderOption]], _ budget: Int64) -> Double {
    var best = -Double.infinity
    func go(_ place: Int, _ left: Int64, _ reward: Double) {
      guard place < requests.count else { return best = max(best, reward) }
      go(place + 1, left, reward)
      for option in requests[place] where option.money.minorUnits <= left {
        go(place + 1, left - option.money.minorUnits, reward + option.reward)
      }
    }
    go(0, budget, 0)
    return best
  }

  private func randomOptions(_ random: inout SplitMix64) -> [OrderOption] {
    let price = Int64.random(in: 1...40, using: &random)
    let scale = random.uniform(0.5...4)
    let isOrderly = Bool.random(using: &random)
    let minimum = Int.random(in: 1...4, using: &random)
    return (0..<Int.random(in: 0...6, using: &random)).map { step in
      let units = minimum + step
      let money = isOrderly ? price * Int64(units) : Int64.random(in: 0...150, using: &random)
      let earned = scale * Double(price) * (1 - 1 / Double(1 + units))
      return OrderOption(
        units: units, money: Money(minorUnits: money),
        reward: isOrderly ? earned - 0.2 * Double(units) : random.uniform(-20...60))
    }
  }

  @Test func `a thousand random small cases equal brute force`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<1000 {
      let options = (0..<Int.random(in: 1...5, using: &random)).map { _ in randomOptions(&random) }
      let requests = options.enumerated().map { OrderOptions(category: "c\($0)", options: $1) }
      let budget = Int64.random(in: 0...400, using: &random)
      let allocation = BudgetAllocation(of: requests, within: Money(minorUnits: budget))
      let best = exhaustive(options, budget)
      #expect(isClose(allocation.reward, best, within: 1e-9))
      #expect(allocation.isOptimal && allocation.spend.minorUnits <= budget)
      for (order, options) in zip(allocation.orders, options) {
        let isNothing = order.units == 0 && order.money == .zero && order.reward == 0
        let option = OrderOption(units: order.units, money: order.money, reward: order.reward)
        #expect(isNothing || options.contains(option))
      }
    }
  }

  @Test func `many categories are solved to proven optimality, or the bound says how far they may be`() throws
  {
    var random = SplitMix64(seed: 8)
    let requests = try (0..<120).map { number in
      try units(
        "c\(number)", mean: random.uniform(1...25), margin: random.uniform(0.5...9),
        leftOver: random.uniform(0.2...4), price: Int64.random(in: 1...90, using: &random), upTo: 40)
    }
    for budget in [Int64(777), 5_001, 20_003] {
      let allocation = BudgetAllocation(of: requests, within: Money(minorUnits: budget * 100))
      #expect(allocation.bound >= allocation.reward - 1e-9)
      #expect(allocation.bound - allocation.reward <= 1e-6 * allocation.reward)
      #expect(allocation.spend <= allocation.budget)
    }
  }

  @Test func `equal steps are taken by category, then by quantity, whatever the order of the requests`()
    throws
  {
    let names = ["d", "b", "a", "c"]
    let requests = try names.map { try units($0, mean: 4, margin: 3, leftOver: 1, price: 5) }
    let allocation = BudgetAllocation(of: requests, within: Money(minorUnits: 50_00))
    #expect(allocation.ranking.prefix(5).map(\.category) == ["a", "b", "c", "d", "a"])
    for shift in 1..<4 {
      let turned = BudgetAllocation(
        of: Array(requests[shift...] + requests[..<shift]), within: Money(minorUnits: 50_00))
      #expect(turned.ranking.map(\.category) == allocation.ranking.map(\.category))
      #expect(Set(turned.orders) == Set(allocation.orders))
    }
  }

  @Test func `a minimum that the money cannot reach leaves it to others, and is forgone`() {
    func option(_ units: Int, _ money: Int64, _ reward: Double) -> OrderOption {
      OrderOption(units: units, money: Money(minorUnits: money), reward: reward)
    }
    let requests = [
      OrderOptions(category: "large", options: [option(50, 5000, 900)]),
      OrderOptions(category: "small", options: [option(1, 1000, 5), option(2, 2000, 8), option(3, 3000, 9)]),
    ]
    let allocation = BudgetAllocation(of: requests, within: Money(minorUnits: 4000))
    #expect(allocation.orders.map(\.units) == [0, 3])
    #expect(allocation.forgone.map(\.category) == ["large"] && allocation.rewardForgone == 900)
    let richer = BudgetAllocation(of: requests, within: Money(minorUnits: 6000))
    #expect(richer.orders.map(\.units) == [50, 1])
  }

  @Test func `hostile options, budgets and names stop nothing`() {
    let rewards = [-1e300, -1, 0, 1, 1e15, 1e300, .infinity, -Double.infinity, Double.nan]
    let moneys = [Int64.min, -1, 0, 1, .max / 2, .max]
    let options = rewards.flatMap { reward in
      moneys.flatMap { money in
        [Int.min, 0, 1, .max].map {
          OrderOption(units: $0, money: Money(minorUnits: money), reward: reward)
        }
      }
    }
    let requests = ["", "a", "a"].map { OrderOptions(category: $0, options: options) }
    for budget in moneys {
      let allocation = BudgetAllocation(of: requests, within: Money(minorUnits: budget))
      #expect(allocation.reward.isFinite && allocation.bound.isFinite)
      #expect(allocation.spend <= max(.zero, Money(minorUnits: budget)))
      #expect(allocation.orders.count == 3)
    }
    #expect(BudgetAllocation(of: [], within: .zero).orders.isEmpty)
  }
}

import Testing

import Forecasting
import Replenishment

/// stockpyl 1.0.2: economic_order_quantity_with_all_units_discounts(8, 1300, .3, [0, 400, 800], [.75, .72, .68])
/// and economic_order_quantity_with_incremental_discounts(...); Snyder and Shen (2019), examples 3.5 and 3.6.
struct QuantityDiscountTests {
  private func prices() throws -> PriceList {
    try #require(PriceList([(0, 0.75), (400, 0.72), (800, 0.68)]))
  }

  @Test func `a price for all units of an order`() throws {
    let discount = try #require(
      QuantityDiscount(allUnits: try prices(), orderCost: 8, holdingRate: 0.3, demand: 1300))
    #expect(isClose(discount.quantity, 800, within: 1e-9))
    #expect(isClose(discount.cost, 978.6, within: 1e-9))
  }

  @Test func `a price for the units beyond its break`() throws {
    let discount = try #require(
      QuantityDiscount(incremental: try prices(), orderCost: 8, holdingRate: 0.3, demand: 1300))
    #expect(isClose(discount.quantity, 304.0467800, within: 5e-8))
    #expect(isClose(discount.cost, 1043.4105255, within: 5e-8))
  }

  @Test func `one price is the economic order quantity and its goods`() throws {
    let prices = try #require(PriceList([(0, 0.75)]))
    let plain = try #require(EconomicOrderQuantity(orderCost: 8, holdingCost: 0.225, demand: 1300))
    for discount in [
      QuantityDiscount(allUnits: prices, orderCost: 8, holdingRate: 0.3, demand: 1300),
      QuantityDiscount(incremental: prices, orderCost: 8, holdingRate: 0.3, demand: 1300),
    ] {
      #expect(isClose(discount?.quantity ?? 0, plain.quantity, within: 1e-9))
      #expect(isClose(discount?.cost ?? 0, plain.cost + 975, within: 1e-9))
    }
  }

  /// What an order of some units costs, each break's price holding for all of them or for those beyond it.
  private func goods(_ units: Double, _ prices: PriceList, isIncremental: Bool) -> Double {
    guard isIncremental else { return units * (prices.steps.last { $0.quantity <= units }?.price ?? 0) }
    return prices.steps.indices.reduce(0) { sum, number in
      let end = number + 1 < prices.steps.count ? prices.steps[number + 1].quantity : .infinity
      return sum + max(0, min(units, end) - prices.steps[number].quantity) * prices.steps[number].price
    }
  }

  @Test(arguments: [false, true]) func `no other quantity of many is cheaper`(isIncremental: Bool) throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<200 {
      let orderCost = random.uniform(1...50)
      let holdingRate = random.uniform(0.05...0.5)
      let demand = random.uniform(10...2000)
      var steps = [(quantity: 0.0, price: random.uniform(1...3))]
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let last = steps[steps.count - 1]
        steps.append((last.quantity + random.uniform(10...500), last.price * random.uniform(0.8...0.99)))
      }
      let prices = try #require(PriceList(steps))
      let best = try #require(
        isIncremental
          ? QuantityDiscount(
            incremental: prices, orderCost: orderCost, holdingRate: holdingRate, demand: demand)
          : QuantityDiscount(allUnits: prices, orderCost: orderCost, holdingRate: holdingRate, demand: demand)
      )
      func cost(_ units: Double) -> Double {
        let price = goods(units, prices, isIncremental: isIncremental) / units
        return price * demand + orderCost * demand / units + holdingRate * price * units / 2
      }
      #expect(isClose(cost(best.quantity), best.cost, within: 1e-9 * best.cost))
      let grid = (1...3000).map(Double.init) + steps.dropFirst().map(\.quantity)
      #expect(grid.allSatisfy { cost($0) >= best.cost * (1 - 1e-12) })
    }
  }

  @Test func `prices that do not fall and costs that are none are refused`() throws {
    for steps in [
      [], [(0, 0)], [(1, 1)], [(0, 1), (0, 0.5)], [(0, 1), (10, 1)], [(0, 1), (10, -1)], [(0, .nan)],
      [(0, .infinity)], [(0, 1), (.infinity, 0.5)], [(0, 1), (.nan, 0.5)], [(0, 1), (20, 0.5), (10, 0.4)],
    ] as [[(quantity: Double, price: Double)]] {
      #expect(PriceList(steps) == nil)
    }
    let prices = try prices()
    for hostile in [0, -1, Double.nan, .infinity] {
      for (order, rate, demand) in [(hostile, 0.3, 1300), (8, hostile, 1300), (8, 0.3, hostile)] {
        #expect(
          QuantityDiscount(allUnits: prices, orderCost: order, holdingRate: rate, demand: demand) == nil)
        #expect(
          QuantityDiscount(incremental: prices, orderCost: order, holdingRate: rate, demand: demand) == nil)
      }
    }
  }
}

import Testing

import Forecasting
import Replenishment

/// Numbers made with stockpyl 1.0.2 unless another program is named.
struct TextbookTests {
  @Test func `the economic order quantity of 1300 units a year`() throws {
    // economic_order_quantity(8, 0.225, 1300)
    let order = try #require(EconomicOrderQuantity(orderCost: 8, holdingCost: 0.225, demand: 1300))
    #expect(isClose(order.quantity, 304.0467800, within: 5e-8))
    #expect(isClose(order.cost, 68.4105255, within: 5e-8))
    #expect(order.backorderShare == 0)
  }

  @Test func `the economic order quantity where buyers wait`() throws {
    // economic_order_quantity_with_backorders(8, 0.225, 5, 1300)
    let order = try #require(
      EconomicOrderQuantity(orderCost: 8, holdingCost: 0.225, demand: 1300, backorderCost: 5))
    #expect(isClose(order.quantity, 310.8125552, within: 5e-8))
    #expect(isClose(order.backorderShare, 0.0430622, within: 5e-8))
    #expect(isClose(order.cost, 66.9213636, within: 5e-8))
  }

  @Test func `an order quantity needs positive costs and demand`() {
    for hostile in [0, -1, Double.nan, .infinity] {
      #expect(EconomicOrderQuantity(orderCost: hostile, holdingCost: 1, demand: 1) == nil)
      #expect(EconomicOrderQuantity(orderCost: 1, holdingCost: hostile, demand: 1) == nil)
      #expect(EconomicOrderQuantity(orderCost: 1, holdingCost: 1, demand: hostile) == nil)
    }
  }

  @Test func `the newsvendor with normal demand`() throws {
    // newsvendor_normal(0.18, 0.70, 50, 8)
    let best = try #require(Newsvendor(overage: 0.18, underage: 0.7)).stock(mean: 50, deviation: 8)
    #expect(isClose(best.units, 56.6039559, within: 5e-8))
    #expect(isClose(best.cost, 1.9976052, within: 5e-8))
  }

  // newsvendor_poisson(h, p, mean)
  @Test(arguments: [(1, 4, 6, 8, 3.5701069), (0.18, 0.7, 50, 56, 1.7972352), (1, 4, 50, 56, 10.0752001)])
  func `the newsvendor with Poisson demand`(
    _ overage: Double, _ underage: Double, _ mean: Double, _ units: Int, _ cost: Double
  ) throws {
    let demand = try #require(CountDistribution(poisson: mean))
    let best = try #require(Newsvendor(overage: overage, underage: underage)).stock(for: demand)
    #expect(best.units == units)
    #expect(isClose(best.cost, cost, within: 5e-8))
  }

  @Test func `the base stock level is the newsvendor's over the lead time`() throws {
    // newsvendor_poisson(1, 9, 20 * 3)
    let demand = try #require(CountDistribution(poisson: 20 * 3))
    let newsvendor = try #require(Newsvendor(overage: 1, underage: 9))
    let best = newsvendor.stock(for: demand)
    #expect(best.units == 70)
    #expect(isClose(best.cost, 13.943118289002058, within: 1e-9))
    let points = DemandDistribution(points: (0...200).map { (Double($0), demand.probability(of: $0)) })
    #expect(newsvendor.stock(for: points).units == 70)
    #expect(isClose(newsvendor.stock(for: points).cost, best.cost, within: 1e-9))
    for level in 0...150 {
      let shortage = demand.expectedShortage(at: level)
      #expect(Double(level) - 60 + 10 * shortage >= best.cost - 1e-9)
    }
  }

  @Test(arguments: [0.5, 0.8, 0.9, 0.95, 0.98, 0.99].indices)
  func `quantiles of counts`(_ index: Int) throws {
    // scipy: poisson.ppf(p, 6); nbinom.ppf(p, r, p) by moments
    let level = [0.5, 0.8, 0.9, 0.95, 0.98, 0.99][index]
    let poisson = try #require(CountDistribution(poisson: 6))
    let doubled = try #require(CountDistribution(negativeBinomial: 6, variance: 12))
    let wild = try #require(CountDistribution(negativeBinomial: 10, variance: 40))
    #expect(poisson.quantile(level) == [6, 8, 9, 10, 12, 12][index])
    #expect(doubled.quantile(level) == [5, 9, 11, 12, 15, 16][index])
    #expect(wild.quantile(level) == [9, 15, 18, 22, 26, 30][index])
  }

  @Test func `the Poisson loss of 18 at mean 15`() throws {
    let demand = try #require(CountDistribution(poisson: 15))
    #expect(isClose(demand.expectedShortage(at: 18), 0.5176095, within: 5e-8))
  }

  @Test func `without stock all demand is short, and never less than demand above the stock`() throws {
    let demand = try #require(CountDistribution(negativeBinomial: 6, variance: 12))
    #expect(demand.expectedShortage(at: 0) == 6)
    #expect(demand.expectedShortage(at: -4) == 10)
    for stock in 0..<60 {
      #expect(demand.expectedShortage(at: stock) >= max(0, 6 - Double(stock)) - 1e-9)
      #expect(demand.expectedShortage(at: stock + 1) <= demand.expectedShortage(at: stock) + 1e-12)
    }
  }

  @Test func `a large mean is counted as well as a small one`() throws {
    // scipy: poisson.ppf(.95, 1e6) = 1001645
    let demand = try #require(CountDistribution(poisson: 1e6))
    #expect(demand.quantile(0.95) == 1_001_645)
  }

  @Test func `a distribution that cannot be summed is not made`() {
    for hostile in [0, -1, Double.nan, .infinity, 1e300] {
      #expect(CountDistribution(poisson: hostile) == nil)
      #expect(CountDistribution(negativeBinomial: hostile, variance: 2 * hostile) == nil)
    }
    #expect(CountDistribution(negativeBinomial: 6, variance: 6) == nil)
  }
}

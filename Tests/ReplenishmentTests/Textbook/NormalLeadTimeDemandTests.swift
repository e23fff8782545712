import Testing

import Replenishment

/// Numbers made with scipy: norm.ppf and the formula, and brentq on L(z).
struct NormalLeadTimeDemandTests {
  private func demand(
    mean: Double, deviation: Double, lead: Double, spread: Double = 0
  ) throws -> NormalLeadTimeDemand {
    let leadTime = try #require(LeadTime(mean: lead, deviation: spread))
    return NormalLeadTimeDemand(
      dailyMean: mean, dailyDeviation: deviation,
      over: ProtectionInterval(leadTime: leadTime, reviewPeriod: 0))
  }

  @Test func `mean 50, deviation 5, lead time 6, service 90%`() throws {
    let demand = try demand(mean: 50, deviation: 5, lead: 6)
    #expect(isClose(demand.reorderPoint(serviceLevel: 0.9), 315.695737))
  }

  @Test func `the same with a lead time that varies by 2 days`() throws {
    let demand = try demand(mean: 50, deviation: 5, lead: 6, spread: 2)
    #expect(isClose(demand.deviation, 100.747208))
    #expect(isClose(demand.reorderPoint(serviceLevel: 0.9), 429.112743))
  }

  @Test func `mean 100, deviation 22, lead time 12 give or take 3`() throws {
    #expect(isClose(try demand(mean: 100, deviation: 22, lead: 12, spread: 3).deviation, 309.528674))
  }

  @Test func `a review period counts like lead time`() throws {
    let leadTime = try #require(LeadTime(mean: 5))
    let interval = ProtectionInterval(leadTime: leadTime, reviewPeriod: 1)
    let demand = NormalLeadTimeDemand(dailyMean: 50, dailyDeviation: 5, over: interval)
    #expect(isClose(demand.reorderPoint(serviceLevel: 0.9), 315.695737))
  }

  @Test(arguments: [(0.95, 0.607347, 18.2204), (0.98, 1.114564, 33.4369)])
  func `the safety stock for a fill rate`(_ rate: Double, _ z: Double, _ units: Double) throws {
    let demand = try demand(mean: 10, deviation: 30, lead: 1)
    let safety = demand.safetyStock(fillRate: rate, orderQuantity: 100)
    #expect(isClose(safety.units, units, within: 5e-5))
    #expect(isClose(safety.units / 30, z))
    #expect(!safety.isClamped)
  }

  @Test func `a fill rate reached without safety stock is held at 0 and said`() throws {
    let demand = try demand(mean: 10, deviation: 30, lead: 1)
    let safety = demand.safetyStock(fillRate: 0.5, orderQuantity: 100)
    #expect(safety.units == 0 && safety.isClamped)
    let certain = try self.demand(mean: 10, deviation: 0, lead: 1)
    #expect(certain.safetyStock(fillRate: 0.95, orderQuantity: 100).units == 0)
  }
}

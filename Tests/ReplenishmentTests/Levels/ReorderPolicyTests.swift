import Testing

import Demand
import Forecasting

import Replenishment

struct ReorderPolicyTests {
  private func policy(
    _ forecast: CategoryForecast, lead: Double = 2, spread: Double = 0, review: Int = 1, level: Double = 0.95,
    cycle: Int = 7
  ) throws -> ReorderPolicy {
    let leadTime = try #require(LeadTime(mean: lead, deviation: spread))
    return ReorderPolicy(
      forecast: forecast, interval: ProtectionInterval(leadTime: leadTime, reviewPeriod: review),
      serviceLevel: level, orderCycle: cycle)
  }

  @Test func `without uncertainty the reorder point is the demand of lead time and review`() throws {
    let policy = try policy(steadyForecast(25))
    #expect(policy.expectedDemand == 75)
    #expect(policy.reorderPoint == 75)
    #expect(policy.orderUpTo == 250)
    #expect(policy.safetyStock == 0)
  }

  @Test func `a part of a card is a card`() throws {
    let policy = try policy(steadyForecast(0.1))
    #expect(policy.expectedDemand == 0.3)
    #expect(policy.reorderPoint == 1)
    #expect(isClose(policy.safetyStock, 0.7))
    #expect(policy.orderUpTo == 2)
  }

  @Test func `no demand asks for no stock`() throws {
    let policy = try policy(steadyForecast(0))
    #expect(policy.reorderPoint == 0)
    #expect(policy.orderUpTo == 0)
  }

  @Test func `the forecast's own day by day demand counts, not its mean rate`() throws {
    let rising = try policy(normalForecast([10, 20, 30, 40, 50, 60, 70], deviation: 0))
    #expect(rising.reorderPoint == 60)
  }

  @Test func `a safety stock below 0 is held at 0 and said`() throws {
    let policy = try policy(normalForecast(mean: 50, deviation: 10), level: 0.2)
    #expect(policy.isSafetyClamped)
    #expect(policy.safetyStock == 0)
    #expect(policy.reorderPoint == 150)
  }

  // scipy: mean 50 a day, standard deviation 5, lead time 6, service 90% -> 315.695737
  @Test func `a certain lead time gives the textbook's reorder point`() throws {
    let forecast = normalForecast(mean: 50, deviation: 5)
    #expect(try policy(forecast, lead: 6, review: 0, level: 0.9).reorderPoint == 316)
  }

  @Test func `mixing over the lead time comes to the closed form within three percent`() throws {
    let forecast = normalForecast(mean: 50, deviation: 5)
    for (lead, spread) in [(6.0, 1.0), (6, 2), (10, 2), (20, 3)] {
      let leadTime = try #require(LeadTime(mean: lead, deviation: spread))
      let interval = ProtectionInterval(leadTime: leadTime, reviewPeriod: 1)
      let closedForm = NormalLeadTimeDemand(dailyMean: 50, dailyDeviation: 5, over: interval)
      for level in [0.5, 0.8, 0.9, 0.95, 0.98] {
        let mixed = interval.demand(of: forecast).quantile(level)
        let normal = closedForm.reorderPoint(serviceLevel: level)
        #expect(isClose(mixed, normal, within: 0.03 * normal))
      }
      #expect(isClose(interval.expectedDemand(of: forecast), closedForm.mean, within: 0.01 * closedForm.mean))
    }
  }

  @Test func `a higher service level never lowers a level`() throws {
    let forecast = normalForecast([10, 4, 0, 30, 12, 9, 11], deviation: 6)
    var last = try policy(forecast, spread: 1, level: 0.01)
    for percent in 2...99 {
      let next = try policy(forecast, spread: 1, level: Double(percent) / 100)
      #expect(next.reorderPoint >= last.reorderPoint && next.orderUpTo >= last.orderUpTo)
      last = next
    }
  }

  @Test(arguments: [0, 0.4, 1.5])
  func `a longer lead time never lowers a level`(_ spread: Double) throws {
    let forecast = normalForecast([10, 4, 0, 30, 12, 9, 11], deviation: 6)
    var last = try policy(forecast, lead: 0, spread: spread)
    for quarter in 1...80 {
      let next = try policy(forecast, lead: Double(quarter) / 4, spread: spread)
      #expect(next.reorderPoint >= last.reorderPoint && next.orderUpTo >= last.orderUpTo)
      last = next
    }
  }

  @Test func `a wider lead time, a longer review and a longer cycle never lower a level`() throws {
    let forecast = normalForecast(mean: 12, deviation: 6)
    for days in 1..<30 {
      let (short, long) = (days, days + 1)
      #expect(
        try policy(forecast, lead: 40, spread: Double(short) / 4).reorderPoint
          <= policy(forecast, lead: 40, spread: Double(long) / 4).reorderPoint)
      #expect(
        try policy(forecast, review: short).reorderPoint <= policy(forecast, review: long).reorderPoint)
      #expect(try policy(forecast, cycle: short).orderUpTo <= policy(forecast, cycle: long).orderUpTo)
    }
  }

  @Test func `the order-up-to level is above a reorder point that is not 0`() throws {
    for tenth in 1...40 {
      for cycle in 1...3 {
        let policy = try policy(steadyForecast(Double(tenth) / 10), lead: 0, review: 0, cycle: cycle)
        #expect(policy.reorderPoint == 0 || policy.orderUpTo > policy.reorderPoint)
        #expect(policy.orderUpTo > 0)
      }
    }
  }

  @Test func `terms out of range are refused by name`() {
    #expect(throws: ReplenishmentError.serviceLevel(1)) { try ReplenishmentTerms(serviceLevel: 1) }
    #expect(throws: ReplenishmentError.serviceLevel(0)) { try ReplenishmentTerms(serviceLevel: 0) }
    #expect(throws: ReplenishmentError.self) { try ReplenishmentTerms(serviceLevel: .nan) }
    #expect(throws: ReplenishmentError.reviewPeriod(-1)) { try ReplenishmentTerms(reviewPeriod: -1) }
    #expect(throws: ReplenishmentError.orderCycle(0)) { try ReplenishmentTerms(orderCycle: 0) }
    #expect(throws: ReplenishmentError.patience(366)) { try ReplenishmentTerms(patience: 366) }
    #expect(ReplenishmentError.orderCycle(0).description.contains("expected 1 to 365 whole days"))
  }
}

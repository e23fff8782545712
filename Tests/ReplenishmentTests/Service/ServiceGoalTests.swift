import Testing

import Demand
import Forecasting

import Replenishment

struct ServiceGoalTests {
  private func policy(
    _ goal: ServiceGoal, mean: Double = 50, deviation: Double = 15, lead: Double = 3, cycle: Int = 2
  ) throws -> ReorderPolicy {
    let leadTime = try #require(LeadTime(mean: lead))
    return ReorderPolicy(
      forecast: normalForecast(mean: mean, deviation: deviation),
      interval: ProtectionInterval(leadTime: leadTime, reviewPeriod: 1), goal: goal, orderCycle: cycle)
  }

  // Standard deviation 15 x sqrt(4) = 30 over the interval, an order of 2 x 50 = 100: z .607347, safety 18.2204 for .95;
  // 1.114564, 33.4369 for .98. A sum of 199 points is a little narrower than a normal one.
  @Test(arguments: [(0.95, 18.2204), (0.98, 33.4369)])
  func `a fill rate asks for the safety stock of the textbook`(_ share: Double, _ safety: Double) throws {
    let policy = try policy(.fill(share))
    #expect(isClose(policy.safetyStock, safety, within: 1))
    let z = StandardNormal.cumulative(safety / 30)
    #expect(isClose(policy.serviceLevel, z, within: 0.02))
  }

  @Test func `a fill rate that expected demand alone reaches is held there, and its chance is told`() throws {
    let policy = try policy(.fill(0.5))
    #expect(policy.isSafetyClamped)
    #expect(policy.reorderPoint == 200)
    #expect(isClose(policy.serviceLevel, 0.5, within: 0.01))
  }

  // 0.50 / (0.50 + 9.50 x 0.333 x 7 / 365 = .0607) = .8918
  @Test func `economics weigh a lost margin against a cycle of holding`() throws {
    let rules = try ServiceRules(measure: .economics, rates: #require(StockEconomics.Rates(holding: 0.333)))
    let offers = [offer("星卡", 950)]
    var situation = situation(normalForecast(mean: 50, deviation: 15), stock: stock(0), offers: offers)
    situation = CategorySituation(
      category: situation.category, group: .core, lifeCycle: .active, forecast: situation.forecast,
      stock: situation.stock, offers: offers, trade: CategorySituation.Trade(price: 1000))
    let review = CategoryReview(of: situation, terms: try ReplenishmentTerms(service: rules))
    let level = try #require(review.policy?.serviceLevel)
    #expect(isClose(level, 0.5 / (0.5 + 9.5 * 0.333 * 7 / 365), within: 1e-9))
    let reason = ReorderLine(review).reason
    #expect(
      reason.description.contains("89.18% = short 0.50 / (0.50 + holding 0.0607 over 7 days)"), "\(reason)")
  }

  @Test func `without a price economics fall back on the level`() throws {
    let rules = try ServiceRules(measure: .economics, level: 0.9)
    let review = CategoryReview(
      of: situation(normalForecast(mean: 50, deviation: 15), stock: stock(0), offers: [offer("星卡", 950)]),
      terms: try ReplenishmentTerms(service: rules))
    #expect(review.policy?.serviceLevel == 0.9)
  }

  @Test func `the most particular exception counts`() throws {
    func level(_ category: String, _ pattern: DemandPattern.Kind, _ exceptions: [(String, Double)]) throws
      -> Double
    {
      let rules = try ServiceRules(
        level: 0.95,
        exceptions: exceptions.map { try #require(ServiceRules.Exception(pattern: $0, level: $1)) })
      let terms = try ReplenishmentTerms(service: rules)
      let forecast = normalForecast(mean: 50, deviation: 15)
      let situation = CategorySituation(
        category: category, group: .core, lifeCycle: .active, forecast: forecast, stock: stock(9),
        trade: CategorySituation.Trade(pattern: pattern))
      return try #require(CategoryReview(of: situation, terms: terms).policy?.serviceLevel)
    }
    let all = [("lumpy", 0.8), ("原神*", 0.9), ("原神 月卡*", 0.97), ("原神 60", 0.99)]
    #expect(try level("原神 60", .lumpy, all) == 0.99)
    #expect(try level("原神 月卡 1", .lumpy, all) == 0.97)
    #expect(try level("原神 300", .lumpy, all) == 0.9)
    #expect(try level("QB", .lumpy, all) == 0.8)
    #expect(try level("QB", .smooth, all) == 0.95)
  }

  @Test func `an exception for nothing is found`() throws {
    let rules = try ServiceRules(exceptions: [
      #require(ServiceRules.Exception(pattern: "原神*", level: 0.9)),
      #require(ServiceRules.Exception(pattern: "smooth", level: 0.9)),
      #require(ServiceRules.Exception(pattern: "QQ币", level: 0.9)),
    ])
    #expect(rules.idleExceptions(among: ["原神 60", "QB"]) == ["QQ币"])
    #expect(ServiceRules.Exception(pattern: "", level: 0.9) == nil)
    #expect(ServiceRules.Exception(pattern: "a", level: 1) == nil)
  }

  @Test func `an outage margin adds its days, and says so`() throws {
    let terms = try ReplenishmentTerms(service: ServiceRules(), outageDays: 2)
    let review = CategoryReview(
      of: situation(steadyForecast(25), stock: stock(10), offers: [offer("星卡", 950) { $0.leadTime = 2 }]),
      terms: terms)
    #expect(review.policy?.reorderPoint == 125)
    #expect(
      ReorderLine(review).reason.description.contains(
        "125 expected over 5 days (lead 2 + review 1 + outage 2)"))
  }
}

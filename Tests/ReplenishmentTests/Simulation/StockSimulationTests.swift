import Demand
import Forecasting
import Replenishment
import Testing

@Suite struct StockSimulationTests {
  private static let firstDay = Day(number: 20_000)

  private func simulation(
    _ demand: [Double], leadTime: LeadTime = .oneDay,
    terms change: (inout StockSimulation.Terms) -> Void = { _ in },
    supply changeSupply: (inout SimulatedSupply) -> Void = { _ in }
  ) -> StockSimulation {
    var terms = StockSimulation.Terms()
    change(&terms)
    var supply = SimulatedSupply(leadTime: leadTime)
    changeSupply(&supply)
    return StockSimulation(category: "原神", demand: demand, from: Self.firstDay, supply: supply, terms: terms)
  }

  private func poisson(_ mean: Double, days: Int) throws -> [Double] {
    let distribution = try #require(CountDistribution(poisson: mean))
    var random = SplitMix64(seed: 17)
    return (0..<days).map { _ in Double(distribution.quantile(random.uniform())) }
  }

  /// Demand waits, so stock less backorders after a day is S less the demand of L + 1 days: Zipkin (2000), "Foundations
  /// of Inventory Management", section 6.2, in days; a day's new backorders are those after it less those that were there
  /// before it.
  @Test func `a base stock serves of Poisson demand what theory says`() throws {
    let (level, days) = (21, 60_000)
    let outcome = simulation(try poisson(6, days: days), leadTime: try #require(LeadTime(mean: 2))) {
      $0.takesBackorders = true
    }.run(FixedThreshold(Double(level)))
    let (after, before) = (
      try #require(CountDistribution(poisson: 18)), try #require(CountDistribution(poisson: 12))
    )
    let missed = after.expectedShortage(at: level) - before.expectedShortage(at: level)
    let enough = (0...level).reduce(0) { $0 + after.probability(of: $1) }
    let cycleService = try #require(outcome.score.cycleService)
    #expect(abs(cycleService - enough) < 0.006, "\(cycleService), in theory \(enough)")
    let stock = Double(level) - 18 + after.expectedShortage(at: level)
    let fillRate = try #require(outcome.score.fillRate)
    #expect(abs(fillRate - (1 - missed / 6)) < 0.002, "\(fillRate), in theory \(1 - missed / 6)")
    let meanStock = outcome.score.stockValue / 100 / Double(days)
    #expect(abs(meanStock - stock) < 0.05, "\(meanStock), in theory \(stock)")
  }

  /// What is ordered in the evening is there in the morning: every day is a newsvendor's.
  @Test func `lost sales of a base stock that is full every morning are a newsvendor's`() throws {
    let days = 40_000
    let outcome = simulation(try poisson(6, days: days), leadTime: try #require(LeadTime(mean: 0)))
      .run(FixedThreshold(8))
    let day = try #require(CountDistribution(poisson: 6))
    let fillRate = try #require(outcome.score.fillRate)
    let stockoutRate = try #require(outcome.score.stockoutRate)
    let chance = 1 - (0...8).reduce(0) { $0 + day.probability(of: $1) }
    #expect(abs(fillRate - (1 - day.expectedShortage(at: 8) / 6)) < 0.002)
    #expect(abs(stockoutRate - chance) < 0.006, "\(stockoutRate), in theory \(chance)")
  }

  @Test func `demand that is known is always served`() throws {
    let score = simulation([Double](repeating: 7, count: 100), leadTime: try #require(LeadTime(mean: 3)))
      .run(FixedThreshold(28)).score
    #expect(score.fillRate == 1 && score.stockoutRate == 0 && score.servedCycleRate == 1)
    #expect(score.cycleService == 1 && score.reviews == 96)
    // An order a day of what sold; the last four days' have not come. Nothing is left at a day's end.
    #expect(score.orders == 100 && score.spend == 70_000 && score.demand == 700)
    #expect(score.turnoverDays.map { abs($0 - 0.06) < 1e-12 } == true)
  }

  @Test func `without demand nothing is ordered, and nothing is divided by`() {
    let score = simulation([0, 0, 0]).run(FixedThreshold(5)).score
    #expect(score.orders == 0 && score.spend == 0 && score.stockValue == 1500)
    #expect(score.fillRate == nil && score.turnoverDays == nil && score.servedCycleRate == nil)
    #expect(score.stockoutRate == 0)
  }

  /// Day by day, by hand: threshold 4, lead time 1. Day 0 sells 3 of 4; 3 ordered for day 2. Day 1 wants 2, has 1; 1 more
  /// ordered. Day 2 gets 3 and sells 1; day 3 gets 1.
  @Test func `a few days go as by hand`() {
    let outcome = simulation([3, 2, 1, 0]).run(FixedThreshold(4))
    let score = outcome.score
    #expect(score.demand == 6 && score.lost == 1 && score.stockoutDays == 1)
    #expect(score.orders == 3 && score.spend == 500)
    #expect(score.stockValue == 100 * (1 + 0 + 2 + 3))
    #expect(score.cycles == 2 && score.servedCycles == 1)
    #expect(outcome.end == Quantity(units: 3))
  }

  @Test func `what waits is served before the day's demand`() {
    let outcome = simulation([3, 2, 1, 0]) { $0.takesBackorders = true }.run(FixedThreshold(4))
    #expect(outcome.sold == Quantity(units: 6) && outcome.score.lost == 1)
    #expect(outcome.end == Quantity(units: 3))
  }

  @Test func `the days of the warm-up are not counted`() {
    let score = simulation([9, 9, 1]) { $0.warmUp = 2 }.run(FixedThreshold(4)).score
    #expect(score.categoryDays == 1 && score.demand == 1 && score.orders == 1)
  }

  @Test func `between reviews nothing is ordered`() {
    let score = simulation([1, 1, 1, 1, 1, 1]) { $0.reviewPeriod = 3 }.run(FixedThreshold(10)).score
    #expect(score.orders == 2)
  }

  @Test(arguments: [1, 2, 3, 4, 5])
  func `every unit is accounted for`(seed: Int) throws {
    for waits in [false, true] {
      let simulation = simulation(
        try poisson(5, days: 400), leadTime: try #require(LeadTime(mean: 4, deviation: 2)),
        terms: { ($0.takesBackorders, $0.seed) = (waits, UInt64(seed)) },
        supply: {
          ($0.minimum, $0.multiple, $0.successRate, $0.failureRate) = (20, 6, 0.9, 0.1)
          $0.shelfLife = 5
        })
      let outcome = simulation.run(FixedThreshold(50))
      #expect(outcome.start + outcome.received == outcome.sold + outcome.writtenOff + outcome.end)
      #expect(outcome.writtenOff > .zero && outcome.score.failedOrders > 0)
      #expect(outcome == simulation.run(FixedThreshold(50)))
    }
  }

  /// Ten fresh units a day of which two sell: they expire on their third day.
  @Test func `what is not sold in time is written off`() throws {
    let outcome = simulation(
      [Double](repeating: 2, count: 6), leadTime: try #require(LeadTime(mean: 0)),
      supply: { $0.shelfLife = 3 }
    ).run(FixedThreshold(10))
    // Of the first ten, six sold on days 0 to 2, four written off on day 3.
    #expect(outcome.writtenOff == Quantity(units: 4))
    #expect(outcome.score.writtenOffValue == 400)
  }

  @Test func `suppliers that fail cost service, and orders that never come no money`() throws {
    let demand = try poisson(6, days: 2000)
    func score(_ rate: Double) -> SimulationScore {
      simulation(demand, supply: { $0.failureRate = rate }).run(FixedThreshold(20)).score
    }
    let (sure, risky) = (score(0), score(0.2))
    #expect(risky.fillRate ?? 1 < sure.fillRate ?? 0)
    #expect(sure.failedOrders == 0 && abs(Double(risky.failedOrders) / Double(risky.orders) - 0.2) < 0.03)
    #expect(risky.spend < sure.spend)
  }
}

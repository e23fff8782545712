import Demand
import Forecasting
import Replenishment
import Testing

@Suite struct PolicyComparisonTests {
  private static let days = 200
  private static let firstDay = Day(number: 20_000)
  private static let first = firstDay.advanced(by: 120)

  /// Two categories, of which one begins in the middle of the days replayed.
  private static func history() throws -> DemandHistory {
    let distribution = try #require(CountDistribution(poisson: 9))
    var random = SplitMix64(seed: 3)
    let totals = (0..<days).flatMap { day in
      (day < 150 ? ["a"] : ["a", "b"]).map { category in
        DemandHistory.DayTotal(
          category: category, day: firstDay.advanced(by: day),
          units: Double(distribution.quantile(random.uniform())) + (day % 7 == 5 ? 9 : 0), amount: .zero)
      }
    }
    return DemandHistory(totals: totals, asOf: firstDay.advanced(by: days - 1))
  }

  private static let settings =
    [PolicySetting(.fixed, 30), PolicySetting(.daysCover, 5)]
    + [0.5, 0.9, 0.99].flatMap { [PolicySetting(.normal, $0), PolicySetting(.cardstock, $0)] }

  private static func comparison(
    categories: Set<String> = ["a", "b"], seed: UInt64 = 1, workers: Workers = .one
  ) throws -> [SimulationScore] {
    let history = try history()
    let leadTime = try #require(LeadTime(mean: 2, deviation: 0.5))
    var plan = PolicyComparison.Plan()
    plan.terms.warmUp = 14
    plan.terms.seed = seed
    let forecasts = ReplayedForecasts(
      history, calendar: EventCalendar([], official: .none), days: first...history.end,
      horizon: plan.horizon(of: leadTime), workers: workers)
    return PolicyComparison(
      history, forecasts: forecasts, from: first, categories: categories,
      supply: { _ in SimulatedSupply(leadTime: leadTime) }, settings: settings, plan: plan, workers: workers
    ).rows.map(\.score)
  }

  @Test func `every policy meets the same days and the same demand`() throws {
    let scores = try Self.comparison()
    // Of 80 and 50 days, 14 each are warm-up.
    #expect(scores.allSatisfy { $0.categoryDays == 66 + 36 && $0.demand == scores[0].demand })
  }

  @Test func `more service takes more stock`() throws {
    let scores = try Self.comparison()
    for (low, high) in [(2, 4), (4, 6), (3, 5), (5, 7)] {
      #expect(scores[low].stockValue < scores[high].stockValue)
      #expect(scores[low].lost > scores[high].lost)
    }
  }

  @Test func `scores of categories add up`() throws {
    let parts = try [Self.comparison(categories: ["a"]), Self.comparison(categories: ["b"])]
    #expect(try Self.comparison() == zip(parts[0], parts[1]).map { $0 + $1 })
  }

  @Test func `the seed decides, and nothing else`() throws {
    #expect(try Self.comparison() == Self.comparison())
    #expect(try Self.comparison() != Self.comparison(seed: 2))
  }

  @Test func `the number of workers changes nothing`() throws {
    let backwards = Workers(count: 3) { pieces, work in
      for piece in (0..<pieces).reversed() { work(piece) }
    }
    #expect(try Self.comparison() == Self.comparison(workers: backwards))
  }
}

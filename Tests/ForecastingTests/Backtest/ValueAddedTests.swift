import Demand
import Forecasting
import Testing

@Suite struct ValueAddedTests {
  /// Two points, worked by hand: 10 and 30 sold; naive 20 and 20, statistical 12 and 24, the second overridden to 30.
  @Test func `each step is credited with the error it takes off`() {
    var value = ValueAdded()
    value.add(actual: 10, naive: 20, statistical: 12, override: nil)
    value.add(
      actual: 30, naive: 20, statistical: 24,
      override: ForecastOverride(
        category: "a", day: Shop.firstDay, change: .factor(1.25), author: "w", reason: "r"))
    #expect(value.points == 2 && value.overrides == 1)
    #expect(value.naive == 0.5 && value.statistical == 0.2 && value.overridden == 0.05)
    #expect(value.addedByStatistics == 0.3)
    expect(value.addedByOverrides, near: 0.15, within: 1e-12)
  }

  @Test func `of no sales nothing can be said`() {
    var value = ValueAdded()
    value.add(actual: 0, naive: 1, statistical: 2, override: nil)
    #expect(value.naive == nil && value.addedByStatistics == nil && value.addedByOverrides == nil)
  }

  private static let history: DemandHistory = {
    var random = SplitMix64(seed: 7)
    return Shop.history(
      ["a", "b"].map { name in
        (category: name, units: (0..<150).map { random.count(mean: $0 % 7 > 4 ? 40 : 20) })
      })
  }()

  private static func backtest() throws -> Backtest {
    try Backtest(
      history, calendar: Shop.noEvents, origins: 4, stride: 7, horizon: 7, now: { 0 })
  }

  @Test func `the naive and the statistical errors are the backtest's own`() throws {
    let backtest = try Self.backtest()
    let scores = backtest.scores
    let added = backtest.valueAdded(by: [], history: Self.history, calendar: Shop.noEvents)
    #expect(added.categories.map(\.category) == ["a", "b"])
    #expect(added.total.points == 56 && added.total.overrides == 0)
    expect(added.total.naive, near: scores.first?.wape ?? -1, within: 1e-12)
    expect(added.total.statistical, near: scores.last?.wape ?? -1, within: 1e-12)
    #expect(added.total.addedByOverrides == 0)
  }

  @Test func `an override that names what sold takes the whole error of its day`() throws {
    let backtest = try Self.backtest()
    let truth = ForecastOverride(
      category: "a", day: Shop.day(149),
      change: .quantity(Quantity(thousandths: Int64(Self.history.series[0].units[149] * 1000))), author: "w",
      reason: "r")
    let added = backtest.valueAdded(by: [truth], history: Self.history, calendar: Shop.noEvents)
    #expect(added.total.overrides == 1)
    #expect(added.categories[0].value.overrides == 1 && added.categories[1].value.overrides == 0)
    var miss = 0.0
    backtest.forEachPoint { point in
      if point.category == "a", point.day == Shop.day(149) { miss = abs(point.forecast - point.actual) }
    }
    let volume = Self.history.series[0].units[122...].reduce(0, +)
    expect(added.categories[0].value.addedByOverrides, near: miss / volume, within: 1e-12)
  }
}

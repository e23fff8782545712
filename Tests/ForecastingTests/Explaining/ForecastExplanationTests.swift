import Demand
import Forecasting
import Testing

@Suite struct ForecastExplanationTests {
  private static let days = 400

  /// Dense, slow, young and closed on Sundays.
  private static let history: DemandHistory = {
    var random = SplitMix64(seed: 3)
    func draw(_ days: Int, _ mean: (Int) -> Double) -> [Double] {
      (0..<days).map { random.count(mean: mean($0), dispersion: 2) }
    }
    return Shop.history([
      ("dense", draw(days) { 40 + 20 * Double($0 % 7) }), ("growing", draw(days) { 20 + Double($0) / 5 }),
      ("slow", draw(days) { _ in 0.2 }), ("sundays closed", draw(days) { $0 % 7 == 6 ? 0 : 12 }),
      ("young", draw(9) { _ in 6 }),
    ])
  }()

  private static let events = [
    Shop.event(.gameUpdate, 100...100, name: "1.0", game: "dense"),
    Shop.event(.gameUpdate, 250...250, name: "1.1", game: "dense"),
    Shop.event(.gameUpdate, 399...399, name: "1.2", game: "dense"),
    Shop.event(.gameUpdate, 400...400, name: "2.0", category: "dense"),
    Shop.event(.promo, 80...95, name: "sale"), Shop.event(.promo, 402...410, name: "sale"),
    Shop.event(.closed, 300...300, name: "stocktaking"), Shop.event(.closed, 404...404, name: "stocktaking"),
  ]

  private static let calendar = EventCalendar(events, official: .none)
  private static let forecaster = Forecaster(history, calendar: calendar, horizon: 10)
  private static let explainer = ForecastExplainer(forecaster, calendar: calendar)

  private static func explanation(of category: String) throws -> ForecastExplanation {
    let number = try #require(forecaster.categories.firstIndex(of: category))
    return explainer.explanation(of: number)
  }

  private static func sums(_ total: String, of category: String) throws -> [SumOfParts] {
    try explanation(of: category).days.compactMap { day in day.sums.first { $0.total == total } }
  }

  @Test(arguments: ["dense", "growing", "slow", "sundays closed", "young"])
  func `the mixture is the forecast to the bit, and the sum of weights times forecasts`(category: String)
    throws
  {
    let number = try #require(Self.forecaster.categories.firstIndex(of: category))
    let expected = Self.forecaster.forecast(of: number).expected
    let mixtures = try Self.sums("statistical", of: category)
    #expect(mixtures.map(\.units) == expected)
    for mixture in mixtures {
      #expect(!mixture.parts.contains { $0.kind == .adjustment })
      let products = mixture.parts.map { ($0.weight ?? 0) * ($0.forecast ?? 0) }
      for (product, units) in zip(products, mixture.contributions) {
        expect(units, near: product, within: 1e-9)
      }
      expect(mixture.parts.reduce(0) { $0 + ($1.weight ?? 0) }, near: 1, within: 1e-12)
    }
  }

  @Test(arguments: ["dense", "growing", "sundays closed"])
  func `the parts of the regression reach the forecast that it has in the mixture`(category: String) throws {
    let regressions = try Self.sums("regression", of: category)
    let mixtures = try Self.sums("statistical", of: category)
    #expect(regressions.count == 10)
    for (regression, mixture) in zip(regressions, mixtures) {
      let model = mixture.parts.first { $0.name == "calendar-regression" }
      #expect(model?.forecast == regression.units)
      #expect(!regression.parts.contains { $0.kind == .adjustment })
      #expect(
        Array(regression.parts.map(\.kind).prefix(5)) == [.level, .trend, .weekday, .season, .monthDay])
      expect(regression.contributions.reduce(0, +), near: regression.units, within: 1e-9)
    }
  }

  @Test(arguments: ["slow", "young"])
  func `what the regression does not forecast is not taken apart`(category: String) throws {
    #expect(try Self.sums("regression", of: category).isEmpty)
  }

  @Test func `a closure ends in nothing and says why`() throws {
    let stocktaking = try #require(Self.sums("regression", of: "dense")[4].parts.last)
    #expect(stocktaking == ForecastPart(.closed, "stocktaking", running: 0))
    // Day 405 is a Saturday; the Sunday is the seventh day ahead.
    let sunday = try #require(Self.sums("regression", of: "sundays closed")[5].parts.last)
    #expect(Self.forecaster.forecast(of: 0).origin.advanced(by: 6).weekday == .sunday)
    #expect(sunday == ForecastPart(.closed, "never on a sunday", running: 0))
  }

  @Test func `an event is told with its days since the first`() throws {
    func events(_ day: Int) throws -> [String] {
      try Self.sums("regression", of: "dense")[day].parts.filter { $0.kind == .event }.map(\.name.description)
    }
    #expect(try events(0) == ["game-update 1.2 +1", "game-update 2.0 +0"])
    #expect(
      try events(3)
        == ["game-update 1.2 +4", "game-update 2.0 +3", "promo sale +1", "closed stocktaking -1"])
    #expect(try Self.sums("regression", of: "growing")[0].parts.allSatisfy { $0.kind != .event })
  }

  @Test func `a growing series has a trend, a steady one hardly any`() throws {
    // One grows by a fifth of a unit a day, 5.6 in four weeks.
    let history = Shop.history([
      ("growing", (0..<200).map { 20 + Double($0) / 5 }), ("steady", [Double](repeating: 40, count: 200)),
    ])
    let forecaster = Forecaster(history, calendar: Shop.noEvents, horizon: 1)
    let explainer = ForecastExplainer(forecaster, calendar: Shop.noEvents)
    let trends = try forecaster.categories.indices.map { number in
      let day = explainer.explanation(of: number).days[0]
      let parts = try #require(day.sums.first)
      #expect(parts.parts[1].kind == .trend)
      return parts.contributions[1]
    }
    expect(trends[0], near: 5.6, within: 1.5)
    expect(trends[1], near: 0, within: 0.2)
  }

  @Test func `an update expected by nobody but its cycle is marked`() throws {
    var update = Self.events[3]
    update.isProjected = true
    let calendar = EventCalendar([Self.events[0], update], official: .none)
    let forecaster = Forecaster(Self.history, calendar: calendar, horizon: 1)
    let explainer = ForecastExplainer(forecaster, calendar: calendar)
    let regression = try #require(explainer.explanation(of: 0).days[0].sums.first)
    #expect(regression.parts.last?.name == "game-update 2.0 +0 (projected)")
  }

  @Test func `the history says what there is to learn from`() throws {
    let dense = try Self.explanation(of: "dense")
    #expect(dense.history == Shop.day(0)...Shop.day(399))
    #expect(try Self.explanation(of: "young").history.lowerBound == Shop.day(391))
    let gaps = zip(dense.judgedWeeks, dense.judgedWeeks.dropFirst()).map { $0.distance(to: $1) }
    #expect(gaps.count >= 12 && gaps.allSatisfy { $0 == 7 })
  }
}

import Demand
import Forecasting
import Testing

/// A history that once broke some forecaster, or well might.
struct HostileHistory: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let history: DemandHistory
  let calendar: EventCalendar

  private init(
    _ name: String, _ sales: [(category: String, units: [Double])], soldOut: [String: Range<Int>] = [:],
    events: [Event] = [], from first: Day = Shop.firstDay, official: EventCalendar.OfficialHolidays = .none
  ) {
    testDescription = name
    history = Shop.history(sales, soldOut: soldOut, from: first)
    calendar = EventCalendar(events, official: official)
  }

  static let all: [HostileHistory] =
    levels + rarities + [
      HostileHistory("one day", [("a", [5])]),
      HostileHistory("two days", [("a", [5, 0]), ("b", [1, 9])]),
      HostileHistory("eight days", [("a", noisy(8, mean: 20))]),
      HostileHistory("starts on the last day", [("a", noisy(200, mean: 20)), ("b", [4])]),
      HostileHistory("starts with a return on the last day", [("a", noisy(200, mean: 20)), ("b", [-4])]),
      HostileHistory("nothing at all", []),
    ] + interruptions + calendars

  private static let levels = [
    HostileHistory("constant", [("a", constant(7, days: 300))]),
    HostileHistory("all zero", [("a", constant(0, days: 100))]),
    HostileHistory("zero beside a seller", [("a", constant(0, days: 300)), ("b", noisy(300, mean: 9))]),
    HostileHistory("huge", [("a", noisy(300, mean: 50).map { $0 * 1e12 }), ("b", noisy(300, mean: 5))]),
    HostileHistory("tiny", [("a", noisy(300, mean: 50).map { $0 / 1000 })]),
    HostileHistory("one spike of 1e12", [("a", noisy(150, mean: 5) + [1e12] + noisy(40, mean: 5))]),
    HostileHistory("step up", [("a", constant(3, days: 200) + constant(3000, days: 20))]),
    HostileHistory(
      "step down to nothing",
      [("a", constant(300, days: 200) + constant(0, days: 45)), ("b", noisy(245, mean: 9))]),
    HostileHistory(
      "growing tenfold a month", [("a", (0..<300).map { (Double($0) / 13).squareRoot() * 1e3 })]),
    HostileHistory("alternating", [("a", (0..<200).map { $0 % 2 == 0 ? 0 : 100 })]),
  ]

  private static let rarities = [
    HostileHistory(
      "one sale", [("a", constant(0, days: 150) + [1] + constant(0, days: 40)), ("b", noisy(191, mean: 9))]),
    HostileHistory("one sale, first day", [("a", [3] + constant(0, days: 190)), ("b", noisy(191, mean: 9))]),
    HostileHistory("one sale, last day", [("a", constant(0, days: 190) + [3]), ("b", noisy(191, mean: 9))]),
    HostileHistory("long tail only", (0..<20).map { ("c\($0)", noisy(200, mean: 0.05, seed: UInt64($0))) }),
    HostileHistory(
      "bulk orders once a month",
      [("a", (0..<300).map { $0 % 30 == 11 ? 20_000 : 0 }), ("b", noisy(300, mean: 3))]),
  ]

  private static let interruptions = [
    HostileHistory(
      "sold out for the last month", [("a", noisy(200, mean: 20)), ("b", noisy(200, mean: 20, seed: 2))],
      soldOut: ["a": 170..<200]),
    HostileHistory(
      "always sold out", [("a", noisy(200, mean: 20)), ("b", noisy(200, mean: 9))], soldOut: ["a": 0..<200]),
    HostileHistory("gappy records", [("a", (0..<300).map { $0 % 11 < 4 ? 0 : Double(20 + $0 % 7) })]),
    HostileHistory(
      "two years of silence", [("a", noisy(60, mean: 9) + constant(0, days: 730) + noisy(20, mean: 9))]),
  ]

  private static let calendars = [
    HostileHistory(
      "an event on every day", [("a", noisy(200, mean: 20))],
      events: (0..<260).flatMap { day in
        [Event.Kind.holiday, .promo, .gameUpdate, .school, Event.Kind("rain")].map {
          Shop.event($0, day...day, name: "day \(day % 10)")
        }
      }),
    HostileHistory(
      "closed on every day", [("a", noisy(200, mean: 20))], events: [Shop.event(.closed, 0...300)]),
    HostileHistory(
      "events of no length and of ages", [("a", noisy(200, mean: 20))],
      events: [
        Shop.event(.promo, -5000...5000), Shop.event(.holiday, 100...100), Shop.event(.gameUpdate, -9...900),
      ]),
    HostileHistory(
      "up to the leap day", [("a", noisy(425, mean: 20))], from: Day(number: 19_782 - 424), official: .china),
    HostileHistory(
      "across New Year", [("a", noisy(500, mean: 20))], from: Day(number: 20_440 - 499), official: .china),
    HostileHistory(
      "across the lunar New Year", [("a", noisy(500, mean: 20))], from: Day(number: 20_490 - 499),
      official: .china),
    HostileHistory("the first days there are", [("a", noisy(50, mean: 20))], from: Day(number: -719_162)),
    HostileHistory(
      "the last days there are", [("a", noisy(50, mean: 20))], from: Day(number: 2_932_896 - 49)),
  ]

  private static func constant(_ units: Double, days: Int) -> [Double] {
    [Double](repeating: units, count: days)
  }

  private static func noisy(_ days: Int, mean: Double, seed: UInt64 = 1) -> [Double] {
    var random = SplitMix64(seed: seed)
    return (0..<days).map { _ in random.count(mean: mean) }
  }
}

@Suite struct HostileHistoryTests {
  private static let probabilities = [0.001, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999]

  private static func isSound(_ distribution: DemandDistribution) -> Bool {
    let quantiles = probabilities.map(distribution.quantile)
    return quantiles.allSatisfy { $0.isFinite && $0 >= 0 } && quantiles == quantiles.sorted()
      && distribution.mean.isFinite && distribution.standardDeviation.isFinite
      && distribution.cumulative.last == 1
  }

  @Test(arguments: HostileHistory.all, [1, 28])
  func `every forecast is a finite number of units with rising quantiles`(
    hostile: HostileHistory, horizon: Int
  ) {
    let forecaster = Forecaster(hostile.history, calendar: hostile.calendar, horizon: horizon)
    #expect(forecaster.categories == hostile.history.series.map(\.category))
    for series in forecaster.categories.indices {
      let forecast = forecaster.forecast(of: series)
      #expect(forecast.horizon == horizon && forecast.origin == hostile.history.end)
      #expect(forecast.expected.allSatisfy { $0.isFinite && $0 >= 0 })
      #expect(forecast.daily.allSatisfy(Self.isSound))
      #expect(forecast.cumulative.allSatisfy(Self.isSound))
      #expect(Self.isSound(forecast.demand(over: 60)))
      #expect(!forecast.reason.isEmpty)
    }
  }

  @Test(arguments: HostileHistory.all)
  func `every backtest has finite scores or says that the history is too short`(hostile: HostileHistory) {
    do {
      let backtest = try Backtest(
        hostile.history, calendar: hostile.calendar, origins: 3, stride: 10, horizon: 7, now: { 0 })
      let scores = backtest.scores
      #expect(scores.last?.points ?? 0 > 0)
      for score in scores {
        let measures = [
          score.wape, score.mase, score.rmsse, score.weightedRMSSE, score.bias, score.weekWape,
          score.weightedQuantileLoss, score.coverage80,
        ]
        #expect(measures.allSatisfy { $0?.isFinite ?? true })
      }
    } catch {
      #expect(error == .tooShort(days: hostile.history.series.first?.count ?? 1, needed: 21))
    }
  }

  @Test func `what never sold is forecast as nothing`() throws {
    let hostile = try #require(HostileHistory.all.first { $0.testDescription == "zero beside a seller" })
    let forecast = Forecaster(hostile.history, calendar: hostile.calendar).forecast(of: 0)
    #expect(forecast.expected.allSatisfy { $0 == 0 })
    #expect(forecast.demand(over: 28).quantile(0.99) == 0)
  }

  /// A shop that is closed on one weekday, at every length of history and on every weekday.
  @Test(arguments: 0..<7) func `no length of history is too short for a weekday without sales`(silent: Int) {
    for days in 1...60 {
      let units = (0..<days).map { $0 % 7 == silent ? 0.0 : 9 }
      let forecaster = Forecaster(Shop.history([("a", units)]), calendar: Shop.noEvents, horizon: 14)
      for series in forecaster.categories.indices {
        #expect(forecaster.forecast(of: series).expected.allSatisfy { $0.isFinite && $0 >= 0 })
      }
    }
  }
}

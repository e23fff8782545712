import Demand
import Forecasting
import Testing

/// A replay makes a year of forecasts in one pass. Each must be what was known on its day: bit by bit.
@Suite struct ReplayedForecastsTests {
  private static let days = 420
  private static let horizon = 5
  private typealias Sales = [(category: String, units: [Double])]

  /// Dense enough for trees, with a slow, a young and a late category.
  private static let sales: Sales = {
    var random = SplitMix64(seed: 11)
    func draw(_ days: Int, _ mean: (Int) -> Double) -> [Double] {
      (0..<days).map { day in random.count(mean: mean(day), dispersion: 2) }
    }
    return (0..<5).map { number in
      ("dense \(number)", draw(days) { Double(8 * number + 10) * ($0 % 7 == 5 ? 1.8 : 1) })
    } + [
      ("slow", draw(days) { _ in 0.2 }), ("young", draw(60) { _ in 6 }),
      ("sundays closed", draw(days) { $0 % 7 == 6 ? 1e-9 : 12 }),
    ]
  }()

  private static let calendar = EventCalendar([
    Shop.event(.gameUpdate, 30...30, name: "1.0", game: "dense"),
    Shop.event(.gameUpdate, 200...200, name: "1.1", game: "dense"),
    Shop.event(.promo, 300...303, name: "sale"), Shop.event(.promo, 390...395, name: "sale"),
  ])

  private static let soldOut = ["dense 2": 350..<360]

  private static func altered(after day: Int) -> Sales {
    var random = SplitMix64(seed: 5)
    return sales.map { category, units in
      let first = days - units.count
      return (
        category,
        units.enumerated().map { index, units in
          first + index > day ? [0, 1, 1e7, units * 50][Int(random.next() % 4)] : units
        }
      )
    }
  }

  private static func replay(
    _ sales: Sales, from first: Int, through last: Int, workers: Workers = .one
  ) -> ReplayedForecasts {
    ReplayedForecasts(
      Shop.history(sales, soldOut: soldOut), calendar: calendar, days: Shop.day(first)...Shop.day(last),
      horizon: horizon, workers: workers)
  }

  /// Of one day, all that a policy may ask, as bits.
  private static func bits(_ replay: ReplayedForecasts, on day: Int) -> [[UInt64]] {
    replay.categories.indices.map { series in
      let expected = replay.expected(of: series, after: Shop.day(day)) ?? []
      let demand = (0...horizon).compactMap { replay.demand(of: series, after: Shop.day(day), over: $0) }
      return (expected + demand.flatMap { $0.values + $0.cumulative }).map(\.bitPattern)
    }
  }

  @Test func `what sells later changes nothing that was forecast before`() {
    let whole = Self.replay(Self.sales, from: 310, through: 419)
    for day in [330, 347, 352, 371, 400] {
      let other = Self.replay(Self.altered(after: day), from: 310, through: 419)
      for earlier in Array(stride(from: 330, through: day, by: 7)) + [day] {
        #expect(Self.bits(whole, on: earlier) == Self.bits(other, on: earlier), "day \(earlier) of \(day)")
      }
      if day < 400 { #expect(Self.bits(whole, on: day + 8) != Self.bits(other, on: day + 8)) }
    }
  }

  @Test func `a replay that ends earlier says the same of its days`() {
    let whole = Self.replay(Self.sales, from: 310, through: 419)
    for last in [345, 390] {
      let short = Self.replay(Self.sales, from: 310, through: last)
      for day in stride(from: 310, through: last, by: 5) {
        let isSame =
          Self.bits(whole, on: day).filter { !$0.isEmpty } == Self.bits(short, on: day).filter { !$0.isEmpty }
        #expect(isSame, "day \(day) of a replay to \(last)")
      }
    }
  }

  @Test func `the number of workers changes nothing`() {
    let backwards = Workers(count: 3) { pieces, work in
      for piece in (0..<pieces).reversed() { work(piece) }
    }
    let (one, three) = (
      Self.replay(Self.sales, from: 400, through: 419),
      Self.replay(Self.sales, from: 400, through: 419, workers: backwards)
    )
    for day in 400...419 { #expect(Self.bits(one, on: day) == Self.bits(three, on: day)) }
  }

  @Test func `a category that has not begun has no forecast, nor has a day that was not asked for`() throws {
    let replay = Self.replay(Self.sales, from: 340, through: 380)
    let young = try #require(replay.categories.firstIndex(of: "young"))
    #expect(replay.demand(of: young, after: Shop.day(359), over: 3) == nil)
    #expect(replay.demand(of: young, after: Shop.day(361), over: 3) != nil)
    #expect(replay.demand(of: 0, after: Shop.day(339), over: 3) == nil)
    #expect(replay.demand(of: 0, after: Shop.day(381), over: 3) == nil)
    #expect(replay.demand(of: 99, after: Shop.day(350), over: 3) == nil)
    #expect(replay.demand(of: 0, after: Shop.day(350), over: 0)?.quantile(0.99) == 0)
  }

  /// Nightly forecasts know a little more; what is carried must be worth about as much.
  @Test func `a replay is about as good as forecasting anew`() {
    let origin = 405
    let replay = Self.replay(Self.sales, from: 310, through: 419)
    let anew = Forecaster(
      Shop.history(Self.sales, soldOut: Self.soldOut).known(at: Shop.day(origin)), calendar: Self.calendar,
      horizon: Self.horizon)
    for series in 0..<5 {
      let (carried, fresh) = (
        replay.expected(of: series, after: Shop.day(origin))?.prefix(5).reduce(0, +) ?? 0,
        anew.forecast(of: series).expected(over: 5)
      )
      #expect(abs(carried / fresh - 1) < 0.1, "\(replay.categories[series]): \(carried), anew \(fresh)")
    }
  }
}

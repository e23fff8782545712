import Demand
import Forecasting
import Testing

@Suite struct CalendarRegressionTests {
  private static let week: [Double] = [1, 1, 1, 1.1, 1.4, 2, 1.6]

  /// Sales of a weekly pattern, each day multiplied by an effect of the calendar.
  private static func sales(
    mean: Double, days: Int, seed: UInt64, effect: (Int) -> Double = { _ in 1 }
  ) -> [Double] {
    var random = SplitMix64(seed: seed)
    return (0..<days).map { random.count(mean: mean * week[$0 % 7] * effect($0)) }
  }

  private static func forecasts(
    of history: DemandHistory, _ events: [Event] = [], horizon: Int = 14
  ) -> [[Double]] {
    Shop.forecasts(
      CalendarRegression(), of: history, calendar: EventCalendar(events, official: .none), horizon: horizon)
  }

  @Test(arguments: [3, 50, 1e6])
  func `a constant series stays constant`(units: Double) {
    let history = Shop.history([("a", [Double](repeating: units, count: 120))])
    for day in Self.forecasts(of: history)[0] { expect(day, near: units, within: units * 1e-3) }
  }

  @Test func `the weekly pattern is learned`() {
    let history = Shop.history([("a", Self.sales(mean: 100, days: 420, seed: 1))])
    for (step, day) in Self.forecasts(of: history)[0].enumerated() {
      let expected = 100 * Self.week[step % 7]
      expect(day, near: expected, within: 0.1 * expected)
    }
  }

  @Test(arguments: [0.5, 0.75, 1.5, 2])
  func `a holiday's effect is learned in direction and size`(effect: Double) {
    // Single days, 45 to 59 days apart, on changing weekdays; the next one is the third day ahead.
    let holidays = Array(stride(from: 30, to: 1100, by: 52)).enumerated().map {
      $0.element + ($0.offset * 5) % 8
    }
    let days = (holidays.last ?? 0) - 3
    let events = holidays.map { Shop.event(.holiday, $0...$0, name: "Fair") }
    let sales = (0..<4).map { number in
      (
        category: "c\(number)",
        units: Self.sales(mean: 30 * Double(number + 1), days: days, seed: UInt64(number)) { day in
          holidays.contains(day) ? effect : 1
        }
      )
    }
    let known = Self.forecasts(of: Shop.history(sales), events)
    let unknown = Self.forecasts(of: Shop.history(sales), Array(events.dropLast()))
    for (known, unknown) in zip(known, unknown) {
      let holiday = known[3] / unknown[3]
      #expect((holiday > 1) == (effect > 1))
      expect(holiday, near: effect, within: 0.25 * abs(effect - 1) + 0.05)
      expect(known[10] / unknown[10], near: 1, within: 0.02)
    }
  }

  /// The profile measured on players' daily peaks: highest on the day after, gone in two weeks.
  private static func updateEffect(_ daysSince: Int) -> Double {
    daysSince < 0 || daysSince > 13
      ? 1 : [1.0, 1.5, 1.42, 1.36, 1.3, 1.26, 1.22, 1.18, 1.15, 1.12, 1.1, 1.05, 1, 1][daysSince]
  }

  @Test func `a game update peaks on the day after and decays`() {
    let updates = Array(stride(from: 20, to: 800, by: 42)).enumerated().map {
      $0.element + ($0.offset * 3) % 7
    }
    let next = updates.last ?? 0
    let events = updates.map { Shop.event(.gameUpdate, $0...$0, name: "update \($0)", game: "原神") }
    func units(_ mean: Double, seed: UInt64, isConcerned: Bool) -> [Double] {
      Self.sales(mean: mean, days: next, seed: seed) { day in
        guard isConcerned, let last = updates.last(where: { $0 <= day }) else { return 1 }
        return Self.updateEffect(day - last)
      }
    }
    let history = Shop.history([
      ("Netflix会员月卡", units(200, seed: 1, isConcerned: false)),
      ("原神创世结晶", units(150, seed: 2, isConcerned: true)),
      ("原神月卡", units(100, seed: 3, isConcerned: true)),
    ])
    let with = Self.forecasts(of: history, events)
    let without = Self.forecasts(of: history, events.dropLast())
    let lifts = zip(with, without).map { zip($0, $1).map { $0 / $1 } }
    for day in lifts[0] { expect(day, near: 1, within: 1e-4) }
    for lift in lifts.dropFirst() {
      // The day after is the peak, give or take what 19 updates leave to chance.
      #expect(lift[1] > 0.98 * (lift.max() ?? 0) && lift[1] > lift[3])
      expect(lift[1], near: 1.5, within: 0.12)
      expect(lift[0], near: 1, within: 0.08)
      #expect(lift[1] > lift[4] && lift[4] > lift[9])
      expect(lift[9], near: 1.12, within: 0.08)
    }
  }

  @Test func `a new category borrows the weekday shape of its kin`() {
    let old = (0..<6).map { number in
      (category: "old \(number)", units: Self.sales(mean: 80, days: 400, seed: UInt64(number)))
    }
    // Sixteen days that sold the same on every day have no shape of their own to show.
    let new = (category: "new", units: [Double](repeating: 20, count: 16))
    let alone = Self.forecasts(of: Shop.history([new], from: Shop.day(384)))[0]
    let among = Self.forecasts(of: Shop.history([new] + old))[0]
    // Day 400 is a Tuesday: step 4 is a Saturday, step 6 a Monday.
    #expect(abs(alone[4] / alone[6] - 1) < 0.05)
    #expect(among[4] / among[6] > 1.3)
    expect(among.prefix(7).reduce(0, +) / 7, near: 20, within: 6)
  }

  @Test func `a category too young or too slow is left to other models`() {
    let steady = [Double](repeating: 9, count: 200)
    let slow = (0..<200).map { $0 % 3 == 0 ? 1.0 : 0 }
    let history = Shop.history([("slow", slow), ("steady", steady), ("young", Array(steady.prefix(13)))])
    let forecasts = Self.forecasts(of: history)
    #expect(forecasts[0].allSatisfy { $0.isNaN })
    #expect(!forecasts[1].contains { $0.isNaN })
    #expect(forecasts[2].allSatisfy { $0.isNaN })
  }

  @Test func `a day ahead is forecast the same whatever lies beyond it`() {
    let history = Shop.history([("a", Self.sales(mean: 40, days: 200, seed: 5))])
    let long = Self.forecasts(of: history, horizon: 28)[0]
    #expect(Self.forecasts(of: history, horizon: 1)[0] == Array(long.prefix(1)))
    #expect(Self.forecasts(of: history, horizon: 7)[0] == Array(long.prefix(7)))
  }
}

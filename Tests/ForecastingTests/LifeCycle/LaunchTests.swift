import Demand
import Forecasting
import Testing

@Suite struct LaunchTests {
  private static let week: [Double] = [2, 2, 2, 2, 4, 8, 8]

  private static func weekly(_ level: Double, days: Int, from first: Int = 0) -> [Double] {
    (first..<first + days).map { level * week[$0 % 7] / 4 }
  }

  private static let kin = (1...4).map {
    (category: "genshin-\($0)", units: weekly(4 * Double($0), days: 210))
  }

  /// A newcomer with the kin's weekdays; the history ends on a Sunday.
  private static func forecast(days: Int, level: Double) -> [Double] {
    let sales = kin + [("new", weekly(level, days: days, from: 210 - days))]
    return Shop.forecasts(LaunchAnalogue(), of: Shop.history(sales))[4]
  }

  @Test(arguments: [1, 2, 5, 9, 27]) func `the first days take the weekdays of their kin`(days: Int) {
    for (step, forecast) in Self.forecast(days: days, level: 12).enumerated() {
      expect(forecast, near: 12 * Self.week[step] / 4, within: 0.25 * 12 * Self.week[step] / 4)
    }
  }

  @Test func `after four weeks a category stands by itself`() {
    #expect(Self.forecast(days: 27, level: 12).allSatisfy { $0 > 0 })
    #expect(Self.forecast(days: 28, level: 12).allSatisfy { $0.isNaN })
  }

  @Test func `a single lucky day is drawn towards what launches sell`() {
    let earlier = (0..<6).map { number in
      (category: "old \(number)", units: [Double](repeating: 10 + Double(number % 3), count: 60 + 7 * number))
    }
    let shop = [(category: "shop", units: [Double](repeating: 9, count: 200))]
    let forecast = Shop.forecasts(LaunchAnalogue(), of: Shop.history(earlier + shop + [("x", [100])]))
    // By category: six old ones, the shop, then x.
    #expect(forecast[7].allSatisfy { $0 > 11 && $0 < 50 })
  }

  @Test func `launches that faded let the next one fade`() {
    func forecast(then later: Double) -> Double {
      let earlier = (0..<6).map { number in
        let first = [Double](repeating: 20, count: 5)
        return (
          category: "old \(number)", units: first + [Double](repeating: later, count: 60 + 7 * number)
        )
      }
      let shop = [(category: "shop", units: [Double](repeating: 9, count: 200))]
      let new = (category: "x", units: [Double](repeating: 20, count: 5))
      return Shop.forecasts(LaunchAnalogue(), of: Shop.history(earlier + shop + [new]))[7][0]
    }
    expect(forecast(then: 20), near: 20, within: 0.5)
    expect(forecast(then: 5), near: 20 * (6 * 0.25 + 4) / 10, within: 0.5)
  }

  @Test func `the planner is told whose shape was borrowed`() {
    let panel = Panel(
      Shop.history(Self.kin + [("genshin-new", Self.weekly(3, days: 5)), ("tencent", [4])]))
    func reason(_ category: String) -> String? {
      panel.series.firstIndex { $0.category == category }.flatMap {
        LaunchAnalogue.reason(for: $0, in: panel, at: panel.dayCount - 1)?.description
      }
    }
    #expect(reason("genshin-new") == "new: 5 days of history, shape borrowed from 4 kin (genshin)")
    #expect(reason("tencent") == "new: 1 day of history, shape borrowed from 4 kin")
    #expect(reason("genshin-1") == nil)
    let alone = Panel(Shop.history([("a", [4, 5])]))
    #expect(
      LaunchAnalogue.reason(for: 0, in: alone, at: 1) == "new: 2 days of history, no kin to borrow from")
  }

  @Test(arguments: [
    ("genshin-60", "genshin"), ("genshin 60", "genshin"), ("原神60", "原神"), ("9", ""), ("", ""),
  ])
  func `a family shares the first word of its names`(name: String, word: String) {
    #expect(Kin.firstWord(of: name) == word)
  }
}

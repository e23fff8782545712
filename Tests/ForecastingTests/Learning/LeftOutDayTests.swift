import Demand
import Forecasting
import Testing

@Suite struct LeftOutDayTests {
  @Test func `each day that teaches nothing or less is named once, with why`() {
    var random = SplitMix64(seed: 4)
    var (a, b) = ([Double](), [Double]())
    for _ in 0..<120 {
      a.append(10 + random.count(mean: 10))
      b.append(1 + random.count(mean: 10))
    }
    (a[60], b[60]) = (0, 0)  // no records
    a[70] = 0  // evidently closed
    a[80] = 200  // a bulk order
    a[90] = 0  // announced closure
    let history = Shop.history([("a", a), ("b", b)], soldOut: ["a": 100..<101])
    let calendar = EventCalendar(
      [Shop.event(.closed, 90...90, name: "stocktaking", category: "a")], official: .none)
    let days = LeftOutDay.all(of: history, calendar: calendar)
    #expect(days.map(\.category) == ["a", "b"])
    #expect(days[0].days.map { Shop.firstDay.distance(to: $0.day) } == [60, 70, 80, 90, 100])
    #expect(days[0].days.map(\.treatment) == [.missing, .doubted, .damped, .closed, .missing])
    #expect(days[0].days[3].reason == "closed: stocktaking")
    #expect(days[0].days[2].units == 200 && days[0].days[2].reason.description.contains("bulk order"))
    #expect(days[1].days.map { Shop.firstDay.distance(to: $0.day) } == [60])
  }

  @Test func `a regular series is learned from whole`() {
    let units = (0..<100).map { Double(5 + $0 % 7) }
    #expect(LeftOutDay.all(of: Shop.history([("a", units)]), calendar: Shop.noEvents)[0].days.isEmpty)
  }
}

import Demand
import Testing

@Suite struct GroupingTests {
  private static func day(_ number: Int) -> Day { Day(number: 20_000).advanced(by: number) }

  private static func total(_ category: String, _ number: Int, _ units: Double) -> DemandHistory.DayTotal {
    DemandHistory.DayTotal(
      category: category, day: day(number), units: units, amount: Money(minorUnits: Int64(units) * 100))
  }

  private static func update(_ game: String, kind: Event.Kind = .gameUpdate, category: String = "") -> Event {
    Event(name: "x", kind: kind, days: day(0)...day(0), category: category, game: game)
  }

  @Test func `a category is of the catalog's games, else of the event's whose name it has in its own`() {
    let grouping = Grouping.games(
      of: ["coins", "pass", "原神创世结晶", "QB"],
      catalog: ["coins": ["Star"], "pass": ["Star", "Moon"]], events: [Self.update("原神"), Self.update("")])
    #expect(
      ["coins", "pass", "原神创世结晶", "QB"].map { grouping[$0] } == ["Star", "Moon + Star", "原神", "(none)"])
  }

  @Test func `the whole shop is one group`() {
    let grouping = Grouping.whole(["a", "b"])
    #expect(Set(["a", "b"].map { grouping[$0] }) == ["all"])
  }

  @Test func `a group sells what its members sell, from the first of them on`() {
    let history = DemandHistory(
      totals: [Self.total("a", 0, 3), Self.total("a", 2, 1), Self.total("b", 1, 4), Self.total("b", 2, 5)],
      asOf: Self.day(2))
    let grouped = history.grouped(by: .whole(["a", "b"]))
    #expect(grouped.series.map(\.category) == ["all"])
    #expect(grouped.series[0].start == Self.day(0) && grouped.end == history.end)
    #expect(grouped.series[0].units == [3, 4, 6])
    #expect(grouped.series[0].amount.map(\.minorUnits) == [300, 400, 600])
  }

  @Test func `a group is sold out when all its members are`() {
    let totals = (0..<3).flatMap { [Self.total("a", $0, 1), Self.total("b", $0, 1)] }
    let empty = [("a", 0), ("a", 1), ("b", 1)].map {
      DemandHistory.CategoryDay(category: $0.0, day: Self.day($0.1))
    }
    let history = DemandHistory(totals: totals, soldOut: Set(empty), asOf: Self.day(2))
    let grouped = history.grouped(by: .whole(["a", "b"]))
    #expect(grouped.series[0].observation == [.demand, .soldOut, .demand])
  }

  @Test func `a day of no records stays one`() {
    let days = Array(0..<40).filter { $0 != 35 }
    let history = DemandHistory(
      totals: days.flatMap { [Self.total("a", $0, 2), Self.total("b", $0, 1)] }, asOf: Self.day(39))
    #expect(history.series[0].observation[35] == .noRecords)
    let grouped = history.grouped(by: .whole(["a", "b"]))
    #expect(grouped.series[0].observation == history.series[0].observation)
  }

  @Test func `an event is a group's where it concerns half of its units, a closure where it concerns all`() {
    let history = DemandHistory(
      totals: [Self.total("a", 0, 5), Self.total("b", 0, 3), Self.total("c", 0, 2)], asOf: Self.day(0))
    let events = [
      Self.update("", kind: .promo, category: "a"), Self.update("", kind: .school, category: "b"),
      Self.update("", kind: .closed, category: "[a"), Self.update("", kind: .holiday),
      Self.update("", kind: .closed, category: "?"),
    ]
    let calendar = EventCalendar(events, official: .none).regrouped(history, names: ["all"]) { _ in ["all"] }
    #expect(
      calendar.events(of: "all", in: Self.day(0)...Self.day(0)).map(\.kind.name) == [
        "closed", "holiday", "promo",
      ])
    let partly = EventCalendar([Self.update("", kind: .closed, category: "a")], official: .none)
    #expect(partly.regrouped(history, names: ["all"]) { _ in ["all"] }.events.isEmpty)
  }
}

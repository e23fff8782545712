import Demand
import Testing

@Suite struct DemandHistoryTests {
  private static let firstDay = Day(number: 20_000)

  private static func total(_ category: String, _ day: Int, _ units: Double) -> DemandHistory.DayTotal {
    DemandHistory.DayTotal(
      category: category, day: firstDay.advanced(by: day), units: units,
      amount: Money(minorUnits: Int64(units * 100)))
  }

  private static func history(
    _ totals: [DemandHistory.DayTotal], soldOut: [(String, Int)] = [], end: Int
  ) -> DemandHistory {
    let empty = soldOut.map {
      DemandHistory.CategoryDay(category: $0.0, day: firstDay.advanced(by: $0.1))
    }
    return DemandHistory(totals: totals, soldOut: Set(empty), asOf: firstDay.advanced(by: end))
  }

  @Test func `a day missing from one category is a day of no demand if another sold`() throws {
    let history = Self.history(
      [Self.total("a", 0, 5), Self.total("b", 0, 1), Self.total("b", 1, 2), Self.total("a", 2, 3)], end: 2)
    let first = try #require(history.series.first)
    #expect(first.units == [5, 0, 3])
    #expect(first.observation == [.demand, .demand, .demand])
  }

  @Test func `a day on which nothing sold anywhere has no records`() throws {
    let history = Self.history(
      [Self.total("a", 0, 5), Self.total("b", 0, 1), Self.total("b", 1, 0), Self.total("a", 2, 3)], end: 3)
    #expect(
      history.series.map(\.observation) == [
        [.demand, .noRecords, .demand, .noRecords], [.demand, .noRecords, .demand, .noRecords],
      ])
  }

  @Test func `a shop with one slow category sold nothing on most days and was not closed on them`() throws {
    let sales = (0..<40).map { Self.total("a", 5 * $0, 1) }
    let series = try #require(Self.history(sales, end: 199).series.first)
    // Until four weeks are known nobody can tell.
    #expect(series.observation[28...].allSatisfy { $0 == .demand })
  }

  @Test func `a shop that sells on five days of the week is closed on the other two`() throws {
    let sales = (0..<200).filter { $0 % 7 < 5 }.map { Self.total("a", $0, 1) }
    let series = try #require(Self.history(sales, end: 199).series.first)
    #expect((0..<200).allSatisfy { (series.observation[$0] == .noRecords) == ($0 % 7 >= 5) })
  }

  @Test func `a series begins with its first total, even one of nothing, and ends with the history`() {
    let history = Self.history([Self.total("a", 0, 5), Self.total("b", 3, 0), Self.total("a", 4, 1)], end: 6)
    #expect(history.series.map(\.category) == ["a", "b"])
    #expect(history.series.map { Self.firstDay.distance(to: $0.start) } == [0, 3])
    #expect(history.series.allSatisfy { $0.end == history.end })
  }

  @Test func `demand on a sold-out day is not known, whatever was sold`() throws {
    let history = Self.history(
      [Self.total("a", 0, 5), Self.total("a", 1, 2), Self.total("b", 2, 1), Self.total("b", 1, 1)],
      soldOut: [("a", 1), ("a", 2), ("c", 0)], end: 3)
    #expect(
      history.series.map(\.observation) == [
        [.demand, .soldOut, .soldOut, .noRecords], [.demand, .demand, .noRecords],
      ])
    #expect(history.series.first?.units == [5, 2, 0, 0])
  }

  @Test func `more came back than was sold, and demand is nothing`() throws {
    let history = Self.history(
      [Self.total("a", 0, -3), Self.total("b", 0, 1), Self.total("a", 1, 2)], end: 1)
    let series = try #require(history.series.first)
    #expect(series.units == [0, 2])
    #expect(series.amount.map(\.minorUnits) == [-300, 200])
  }

  @Test func `returns alone do not open the shop`() {
    let history = Self.history(
      [Self.total("a", 0, 1), Self.total("a", 1, -2), Self.total("a", 2, 1)], end: 2)
    #expect(history.series.first?.observation == [.demand, .noRecords, .demand])
  }

  @Test func `totals after the last day are not looked at`() {
    let known = [Self.total("a", 0, 5), Self.total("b", 1, 1)]
    let later = [Self.total("a", 2, 9), Self.total("c", 3, 9)]
    #expect(
      Self.description(of: Self.history(known + later, end: 1))
        == Self.description(of: Self.history(known, end: 1)))
  }

  @Test func `no totals make no series`() {
    #expect(Self.history([], end: 0).series.isEmpty)
    #expect(Self.history([Self.total("a", 5, 1)], end: 0).series.isEmpty)
  }

  @Test func `categories stand in the order of their bytes, whatever the order of the totals`() {
    let totals = ["b", "原神", "a", "B", "é", "z"].map { Self.total($0, 0, 1) }
    #expect(Self.history(totals, end: 0).series.map(\.category) == ["B", "a", "b", "z", "é", "原神"])
    #expect(
      Self.description(of: Self.history(totals.reversed(), end: 0))
        == Self.description(of: Self.history(totals, end: 0)))
  }

  @Test func `the history known at a day is the one built on that day`() {
    // Three categories over five days, each day absent, empty, sold or returned: 4^5 histories for the second,
    // against a steady first and a third that mirrors it a day later.
    for code in 0..<1024 {
      var totals = [Self.total("a", 1, 4), Self.total("a", 3, 1)]
      for day in 0..<5 {
        let units: Double? = [nil, 0, 2, -1][(code >> (2 * day)) & 3]
        if let units { totals += [Self.total("b", day, units), Self.total("c", day + 1, units)] }
      }
      let soldOut = [("b", 2), ("c", 4)]
      let whole = Self.history(totals, soldOut: soldOut, end: 5)
      for end in 0...5 {
        let cut = whole.known(at: Self.firstDay.advanced(by: end))
        let built = Self.history(totals, soldOut: soldOut, end: end)
        guard Self.description(of: cut) == Self.description(of: built) else {
          Issue.record("code \(code) differs on day \(end)")
          return
        }
      }
    }
  }

  private static func description(of history: DemandHistory) -> String {
    let series = history.series.map {
      "\($0.category) \($0.start) \($0.units) \($0.amount) \($0.observation)"
    }
    return ([history.end.description] + series).joined(separator: "\n")
  }
}

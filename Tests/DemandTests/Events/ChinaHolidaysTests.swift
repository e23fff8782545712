import Demand
import Foundation
import Testing

@Suite struct ChinaHolidaysTests {
  private struct Entry: Hashable, Comparable {
    let date: String
    let kind: String
    static func < (left: Entry, right: Entry) -> Bool { (left.date, left.kind) < (right.date, right.kind) }
  }

  /// `Fixtures/calendar/cn-holidays.csv`: the State Council's notices as three independent collections have them.
  private static func published() throws -> [Entry] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Fixtures/calendar/cn-holidays.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    return lines.map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return Entry(date: String(cells[0]), kind: String(cells[3]))
    }.sorted()
  }

  private static func builtIn() -> [Entry] {
    ChinaHolidays.events.flatMap { event in
      event.days.map { Entry(date: $0.description, kind: event.kind.name) }
    }.sorted()
  }

  private static func days(of kind: Event.Kind, in year: Int) -> [String] {
    ChinaHolidays.events.filter { $0.kind == kind }.flatMap(\.days).filter { $0.year == year }
      .sorted().map(\.description)
  }

  @Test func `every day off and every make-up day agrees with the published ones, from first to last`() throws
  {
    let published = try Self.published()
    #expect(published.count == 540)
    #expect(Set(Self.builtIn()).symmetricDifference(published).sorted() == [])
    #expect(Self.builtIn().count == published.count)
  }

  @Test func `six weekend days of 2026 are worked`() {
    #expect(
      Self.days(of: .workday, in: 2026) == [
        "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
      ])
  }

  @Test func `the Spring Festival of 2026 is off from 15 to 23 February`() throws {
    let first = try #require(Day("2026-02-15"))
    let festival = ChinaHolidays.events.filter {
      $0.kind == .holiday && $0.name == "Spring Festival" && $0.days.lowerBound.year == 2026
    }
    #expect(festival.map(\.days) == [first...first.advanced(by: 8)])
  }

  @Test func `make-up days lie on weekends, and no day is both off and worked`() {
    let worked = ChinaHolidays.events.filter { $0.kind == .workday }.map(\.days.lowerBound)
    #expect(worked.allSatisfy { $0.weekday == .saturday || $0.weekday == .sunday })
    #expect(Set(Self.builtIn().map(\.date)).count == Self.builtIn().count)
  }

  @Test func `every year has its Spring Festival and its National Day`() {
    for holiday in [ChinaHolidays.Holiday.springFestival, .nationalDay] {
      let years = ChinaHolidays.events.filter { $0.kind == .holiday && $0.name == holiday.rawValue }
        .map(\.days.lowerBound.year)
      #expect(years == Array(ChinaHolidays.years))
    }
  }
}

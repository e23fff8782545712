import Demand
import Foundation
import Testing

@Suite struct DayTests {
  @Test func `every day from 1900 to 2100 agrees with Foundation's Gregorian calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let first = try #require(Day("1900-01-01"))
    let last = try #require(Day("2100-12-31"))
    var disagreements: [Day] = []
    for day in first...last {
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let civil = day.civil
      // Foundation counts weekdays from Sunday = 1.
      let weekday = ((parts.weekday ?? 0) + 5) % 7
      let agrees =
        civil.year == parts.year && civil.month == parts.month && civil.day == parts.day
        && day.weekday.rawValue == weekday
        && day.dayOfYear == calendar.ordinality(of: .day, in: .year, for: date)
      if !agrees { disagreements.append(day) }
    }
    #expect(disagreements == [])
    #expect(first.distance(to: last) + 1 == 73_414)
  }

  @Test func `every day from 0001 to 9999 is read back from its text and its civil date`() throws {
    var day = try #require(Day("0001-01-01"))
    let last = try #require(Day("9999-12-31"))
    var wrong: [Day] = []
    while day <= last {
      let (year, month, dayOfMonth) = day.civil
      let isReadBack = Day(year: year, month: month, day: dayOfMonth) == day
      // Texts are slower: one in seven walks through all weekdays and month lengths just as well.
      if !isReadBack || (day.number % 7 == 0 && Day(day.description) != day) { wrong.append(day) }
      day = day.advanced(by: 1)
    }
    #expect(wrong == [])
  }

  @Test func `the documented examples hold`() {
    #expect(Day("2026-02-16")?.weekday == .monday)
    #expect(Day("2026-02-28")?.advanced(by: 1).description == "2026-03-01")
    #expect(Day("1970-01-01")?.number == 0)
    #expect(Day("1970-01-01")?.weekday == .thursday)
  }

  @Test(arguments: [
    (1900, 28), (1904, 29), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29),
  ])
  func `a century is a leap year only every fourth time`(year: Int, daysOfFebruary: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == daysOfFebruary)
    #expect((Day(year: year, month: 2, day: 29) != nil) == (daysOfFebruary == 29))
    #expect(Day(year: year, month: 12, day: 31)?.dayOfYear == 337 + daysOfFebruary)
  }

  @Test(arguments: [
    "", "-", "--", "2026", "2026-1-01", "2026-01-1", "26-01-01", "02026-01-01", "2026-00-10", "2026-13-01",
    "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29", "0000-01-01", "2026/01/01", "20260101",
    "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00", "-026-01-01", "+026-01-01", "２０２６-01-01", "2026-0a-01",
    "2026-01-01-01", "2026–01–01",
  ])
  func `what is not a date written as YYYY-MM-DD is not read`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `dates beyond four digits are no dates`() {
    #expect(Day(year: 0, month: 1, day: 1) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
    #expect(Day(year: .max, month: .max, day: .max) == nil)
    #expect(Day(year: .min, month: .min, day: .min) == nil)
  }

  @Test func `steps stop at the ends of what can be numbered`() {
    #expect(Day(number: .max).advanced(by: .max / 2) == Day(number: .max))
    #expect(Day(number: .min).advanced(by: .min / 2) == Day(number: .min))
    #expect(Day(number: .min).distance(to: Day(number: .max)) == 4_294_967_295)
  }
}

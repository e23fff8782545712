import Demand
import Testing

@Suite struct EventCalendarTests {
  private static func event(
    _ kind: Event.Kind, _ first: String, _ last: String? = nil, name: String = "own", category: String = "",
    game: String = ""
  ) throws -> Event {
    let start = try #require(Day(first))
    let end = try #require(Day(last ?? first))
    return Event(name: name, kind: kind, days: start...end, category: category, game: game)
  }

  private static func days(_ first: String, _ last: String) throws -> ClosedRange<Day> {
    let (start, end) = (try #require(Day(first)), try #require(Day(last)))
    return start...end
  }

  @Test func `without events of one's own the official holidays are known`() {
    let calendar = EventCalendar([])
    #expect(calendar.includesOfficialHolidays)
    #expect(Set(calendar.events) == Set(ChinaHolidays.events))
  }

  @Test(arguments: [Event.Kind.holiday, .workday])
  func `an own holiday of a built-in year replaces the official ones`(kind: Event.Kind) throws {
    let own = try Self.event(kind, "2020-07-04")
    let calendar = EventCalendar([own])
    #expect(!calendar.includesOfficialHolidays)
    #expect(calendar.events == [own])
  }

  @Test func `own holidays of later or earlier years add to the official ones`() throws {
    let later = try Self.event(.holiday, "2027-02-05", "2027-02-13", name: "Spring Festival")
    let earlier = try Self.event(.holiday, "2011-10-01")
    let calendar = EventCalendar([later, earlier])
    #expect(calendar.includesOfficialHolidays)
    #expect(calendar.events.count == ChinaHolidays.events.count + 2)
    #expect(calendar.events.first == earlier && calendar.events.last == later)
  }

  @Test func `the last day of December belongs to the year it leads into`() throws {
    #expect(EventCalendar([try Self.event(.holiday, "2026-12-31")]).includesOfficialHolidays)
    #expect(!EventCalendar([try Self.event(.holiday, "2011-12-31")]).includesOfficialHolidays)
  }

  @Test(arguments: [Event.Kind.gameUpdate, .promo, .closed, .school, Event.Kind("concert")])
  func `events that are no holidays leave the official ones in place`(kind: Event.Kind) throws {
    let calendar = EventCalendar([try Self.event(kind, "2020-07-04")])
    #expect(calendar.includesOfficialHolidays)
    #expect(calendar.events.count == ChinaHolidays.events.count + 1)
  }

  @Test func `asked for by name, the official holidays are there always or never`() throws {
    let own = try Self.event(.holiday, "2020-07-04")
    #expect(EventCalendar([own], official: .china).events.count == ChinaHolidays.events.count + 1)
    #expect(EventCalendar([], official: .none).events.isEmpty)
    #expect(!EventCalendar([], official: .none).includesOfficialHolidays)
  }

  @Test func `the order in which events are given changes nothing, nor does repetition`() throws {
    let events = [
      try Self.event(.promo, "2026-06-18"), try Self.event(.closed, "2026-06-18"),
      try Self.event(.promo, "2026-06-18", "2026-06-20"), try Self.event(.promo, "2026-06-18", category: "a"),
      try Self.event(.promo, "2026-06-17"),
    ]
    let calendar = EventCalendar(events, official: .none)
    #expect(EventCalendar(events.reversed() + events, official: .none).events == calendar.events)
    #expect(calendar.events.count == events.count)
    #expect(calendar.events.map(\.days.lowerBound) == calendar.events.map(\.days.lowerBound).sorted())
  }

  @Test func `years without a known holiday are named`() throws {
    let calendar = EventCalendar([])
    #expect(try calendar.yearsWithoutHolidays(in: Self.days("2024-01-01", "2026-12-31")) == [])
    #expect(try calendar.yearsWithoutHolidays(in: Self.days("2026-12-25", "2027-01-07")) == [2027])
    #expect(try calendar.yearsWithoutHolidays(in: Self.days("2010-06-01", "2012-01-01")) == [2010, 2011])
    let none = EventCalendar([try Self.event(.gameUpdate, "2026-05-01")], official: .none)
    #expect(try none.yearsWithoutHolidays(in: Self.days("2026-05-01", "2026-05-07")) == [2026])
  }

  @Test func `a category's events are those that concern it and touch the days`() throws {
    let update = try Self.event(.gameUpdate, "2026-05-01", game: "原神")
    let sale = try Self.event(.promo, "2026-04-25", "2026-05-02", category: "Steam*")
    let closure = try Self.event(.closed, "2026-05-03")
    let calendar = EventCalendar([update, sale, closure], official: .none)
    let firstOfMay = try Self.days("2026-05-01", "2026-05-02")
    #expect(calendar.events(of: "原神创世结晶", in: firstOfMay) == [update])
    #expect(calendar.events(of: "Steam充值卡100元", in: firstOfMay) == [sale])
    #expect(calendar.events(of: "Netflix", in: try Self.days("2026-05-03", "2026-05-03")) == [closure])
  }
}

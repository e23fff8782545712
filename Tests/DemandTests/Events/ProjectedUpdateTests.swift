import Demand
import Foundation
import Testing

@Suite struct ProjectedUpdateTests {
  private static let first = Day(number: 20_000)

  private static func day(_ number: Int) -> Day { first.advanced(by: number) }

  private static func update(
    _ number: Int, game: String = "原神", category: String = "", name: String = "5.0"
  ) -> Event {
    Event(name: name, kind: .gameUpdate, days: day(number)...day(number), category: category, game: game)
  }

  private static let sixWeekly = [0, 42, 84, 126].map { update($0) }

  private static func projected(
    _ events: [Event], after asOf: Int, struck: [StruckUpdate] = []
  ) -> [Int] {
    EventCalendar(events).projectedUpdates(after: day(asOf), struck: struck).filter { !$0.isStruck }
      .map { first.distance(to: $0.day) }
  }

  @Test func `the updates of the next 60 days are projected, one cycle apart`() {
    #expect(Self.projected(Self.sixWeekly, after: 126) == [168])
    #expect(Self.projected(Self.sixWeekly, after: 150) == [168, 210])
    #expect(Self.projected(Self.sixWeekly, after: 167) == [168, 210])
  }

  @Test func `a projected update is marked and has the scope of those before`() throws {
    let events = Self.sixWeekly.map { event in
      var event = event
      event.category = "原神*"
      return event
    }
    let update = try #require(EventCalendar(events).projectedUpdates(after: Self.day(126)).first)
    #expect(
      update.event
        == Event(
          name: "原神 update", kind: .gameUpdate, days: Self.day(168)...Self.day(168), category: "原神*",
          game: "原神", isProjected: true))
    #expect(update.history.subject == "原神" && update.history.cycle.days == 42)
  }

  @Test func `nothing is projected on or before the day of planning`() {
    for asOf in 0..<400 {
      #expect(
        Self.projected(Self.sixWeekly, after: asOf).allSatisfy { $0 > asOf && $0 > 126 && $0 <= asOf + 60 })
    }
  }

  @Test func `announced updates put the projected ones after them`() {
    #expect(Self.projected(Self.sixWeekly, after: 100) == [])
    #expect(Self.projected(Self.sixWeekly, after: 108) == [168])
  }

  @Test(arguments: [-20, -3, 0, 5, 20])
  func `an update that is known near a projected one takes its place`(shift: Int) {
    let confirmed = Self.sixWeekly + [Self.update(168 + shift)]
    #expect(Self.projected(confirmed, after: 150) == (shift > 0 ? [] : [210 + shift]))
    #expect(Self.projected(confirmed, after: 189).first == 210 + shift)
  }

  @Test func `the list of a game has ended when three updates are missing`() {
    #expect(Self.projected(Self.sixWeekly, after: 126 + 3 * 42 - 1) == [252, 294])
    #expect(Self.projected(Self.sixWeekly, after: 126 + 3 * 42) == [])
    #expect(UpdateHistory.all(of: Self.sixWeekly).map { $0.isStale(on: Self.day(252)) } == [true])
  }

  @Test func `what is struck is not projected, even when the cycle moves by days`() {
    let strike = StruckUpdate(subject: "原神", day: Self.day(165))
    #expect(Self.projected(Self.sixWeekly, after: 150, struck: [strike]) == [210])
    let other = StruckUpdate(subject: "原神 2", day: Self.day(168))
    #expect(Self.projected(Self.sixWeekly, after: 150, struck: [other]) == [168, 210])
    let far = StruckUpdate(subject: "原神", day: Self.day(147))
    #expect(Self.projected(Self.sixWeekly, after: 150, struck: [far]) == [168, 210])
  }

  @Test func `updates belong together by game, else by category, else by name without its version`() {
    let seasons = [0, 30, 60, 90].map { Self.update($0, game: "", name: "Season \($0 / 30)") }
    let patches = [3, 33, 63, 93].map { Self.update($0, game: "", name: "14.\($0)") }
    let scoped = [6, 36, 66, 96].map { Self.update($0, game: "", category: "A*", name: "any \($0) word") }
    let all = UpdateHistory.all(of: (seasons + scoped + Self.sixWeekly).shuffled())
    #expect(all.map(\.subject) == ["A*", "Season", "原神"])
    #expect(all.map { $0.cycle.days } == [30, 30, 42])
    // A version is a name where there is nothing else.
    #expect(UpdateHistory.all(of: patches).map(\.subject) == ["14.3", "14.33", "14.63", "14.93"])
  }

  @Test func `events of other kinds and projections themselves are no updates`() {
    let promos = Self.sixWeekly.map { event in
      var event = event
      event.kind = .promo
      return event
    }
    #expect(UpdateHistory.all(of: promos).isEmpty)
    let calendar = EventCalendar(Self.sixWeekly)
    let projections = calendar.projectedUpdates(after: Self.day(150))
    let added = calendar.adding(projections.map(\.event))
    #expect(added.events.count == calendar.events.count + 2)
    #expect(added.projectedUpdates(after: Self.day(150)) == projections)
  }

  @Test func `adding a holiday leaves the official ones in place`() {
    let holiday = Event(name: "own", kind: .holiday, days: Self.day(0)...Self.day(0))
    #expect(EventCalendar([holiday]).includesOfficialHolidays == false)
    let calendar = EventCalendar([]).adding([holiday])
    #expect(calendar.includesOfficialHolidays)
    #expect(calendar.events.count == ChinaHolidays.events.count + 1)
  }

  /// The last ten updates of each game of `Fixtures/calendar/game-updates.csv`, each projected from the ones before
  /// it, as it could have been on the day of the one before.
  @Test func `of 49 real updates 46 are projected, 33 to the day or the next, 42 within a week`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Fixtures/calendar/game-updates.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    let events = try rows.map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let day = try #require(Day(cells[0]))
      return Event(name: String(cells[2]), kind: .gameUpdate, days: day...day, game: String(cells[1]))
    }
    var misses: [Int?] = []
    for updates in Dictionary(grouping: events, by: \.game).values.map({ $0.sorted(by: Self.isEarlier) }) {
      for number in max(1, updates.count - 10)..<updates.count {
        let known = EventCalendar(Array(updates[..<number]), official: .none)
        let projection = known.projectedUpdates(after: updates[number - 1].days.lowerBound).first
        misses.append(projection.map { abs($0.day.distance(to: updates[number].days.lowerBound)) })
      }
    }
    let projected = misses.compactMap(\.self)
    #expect(misses.count == 49 && projected.count == 46)
    #expect([1, 3, 7].map { days in projected.count { $0 <= days } } == [33, 37, 42])
  }

  private static func isEarlier(_ left: Event, _ right: Event) -> Bool {
    left.days.lowerBound < right.days.lowerBound
  }
}

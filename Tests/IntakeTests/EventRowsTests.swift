import Demand
import Intake
import Testing

@Suite struct EventRowsTests {
  private func events(_ text: String) throws -> Outcome<Event> { try intake(EventRows.self, text) }

  @Test func `an event of one day and one of several`() throws {
    let rows = """
      date,end_date,name,kind,category,game
      2026-02-16,2026-02-23,春节,holiday,,
      2026-02-10,,5.4 版本,game-update,原神*,原神

      """
    #expect(
      try events(rows).taken == [
        Event(name: "春节", kind: .holiday, days: day("2026-02-16")...day("2026-02-23")),
        Event(
          name: "5.4 版本", kind: .gameUpdate, days: day("2026-02-10")...day("2026-02-10"), category: "原神*",
          game: "原神"),
      ])
  }

  @Test(arguments: [
    ("节假日", Event.Kind.holiday), ("调休", .workday), ("补班", .workday), ("版本更新", .gameUpdate), ("促销", .promo),
    ("停业", .closed), ("开学", .school), ("Holiday", .holiday), ("GAME UPDATE", .gameUpdate),
    ("game_update", .gameUpdate), ("电竞赛事", Event.Kind("电竞赛事")), ("Stream", Event.Kind("stream")),
  ])
  func `a kind is known by its Chinese and English names, and any word is one`(
    word: String, kind: Event.Kind
  ) throws {
    #expect(try events("日期,名称,类型\n2026-02-16,x,\(word)\n").taken.map(\.kind) == [kind])
  }

  @Test func `a game's update is called by its version`() throws {
    let outcome = try events("date,game,version,kind\n2026-02-10,原神,5.4,game-update\n")
    #expect(outcome.taken.map(\.name) == ["5.4"])
  }

  @Test func `an event cannot end before it starts`() throws {
    #expect(
      try events("date,end_date,name,kind\n2026-02-16,2026-02-15,x,promo\n").complaints == [
        "2:2: an event from 2026-02-16 to 2026-02-15; expected an end on or after the start and at most 366 days"
      ])
  }

  @Test func `an event lasts 366 days and no longer`() throws {
    let outcome = try events(
      "date,end_date,name,kind\n2024-01-01,2024-12-31,leap year,promo\n2024-01-01,2025-01-01,longer,promo\n")
    #expect(outcome.taken.map(\.name) == ["leap year"])
    #expect(outcome.rejects.map(\.line) == [3])
  }

  @Test func `what an event must have is asked for at its column`() throws {
    let rows = "date,name,kind\n,x,promo\n2026-02-16,,promo\n2026-02-16,x,\n2026-02-31,x,promo\n"
    #expect(try events(rows).rejects.map(\.error.column) == [1, 2, 3, 1])
  }
}

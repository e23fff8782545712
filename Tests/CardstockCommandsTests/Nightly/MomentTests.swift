import CardstockCommands
import Testing

@Suite struct MomentTests {
  // GNU date 9.1: date -u -d 2026-09-21T02:00:00Z +%s
  @Test(arguments: [
    ("1970-01-01T00:00:00", 0), ("2026-09-21T02:00:00", 1_789_956_000), ("2000-02-29T23:59:59", 951_868_799),
  ])
  func `a moment is the seconds since 1970, and is written as it is read`(text: String, seconds: Int) {
    #expect(Moment(argument: text)?.secondsSince1970 == seconds)
    #expect(Moment(argument: text + "Z")?.secondsSince1970 == seconds)
    #expect(Moment(secondsSince1970: seconds).argument == text + "Z")
  }

  @Test(arguments: [
    "", "2026-09-21", "2026-09-21T", "2026-09-21T2:00:00", "2026-09-21T24:00:00", "2026-09-21T02:60:00",
    "2026-02-30T02:00:00", "2026-09-21T+2:00:00", "2026-09-21T02:00", "2026-09-21T02:00:00+08:00",
  ])
  func `anything else is none`(text: String) {
    #expect(Moment(argument: text) == nil)
  }
}

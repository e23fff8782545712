import Demand
import Intake
import Testing

@Suite struct ZoneOffsetsTests {
  /// `TZ=Europe/Berlin date -d @1774746000` (GNU coreutils 9.1, tzdata 2025b) is 2026-03-29 03:00:00 CEST, one second
  /// less 01:59:59 CET; @1792890000 is 2026-10-25 02:00:00 CET, one second less 02:59:59 CEST.
  private let berlin = ZoneOffsets(transitions: [
    (from: 1_792_890_000, offset: 3600), (from: 1_774_746_000, offset: 7200), (from: 0, offset: 3600),
  ])

  @Test(arguments: [
    (-1, 3600), (0, 3600), (1_774_745_999, 3600), (1_774_746_000, 7200), (1_792_889_999, 7200),
    (1_792_890_000, 3600), (.max, 3600), (.min, 3600),
  ])
  func `an offset holds from its second to the next one's`(second: Int, offset: Int) {
    #expect(berlin.offset(at: second) == offset)
  }

  @Test func `without transitions the offset is always the same`() {
    #expect(ZoneOffsets.china.offset(at: .min) == 28_800)
    #expect(ZoneOffsets(fixed: -10_800).offset(at: 1_774_746_000) == -10_800)
    #expect(ZoneOffsets(transitions: []).offset(at: 0) == 0)
  }

  @Test(arguments: [
    ("2026-03-28T22:59:59Z", "2026-03-28"), ("2026-03-28T23:00:00Z", "2026-03-29"),
    ("2026-03-29T21:59:59Z", "2026-03-29"), ("2026-03-29T22:00:00Z", "2026-03-30"),
    ("1774821599", "2026-03-29"), ("1774821600", "2026-03-30"),
    ("2026-10-25T22:59:59Z", "2026-10-25"), ("2026-10-25T23:00:00Z", "2026-10-26"),
    ("2026-07-01T00:00:00+08:00", "2026-06-30"), ("2026-07-01 00:00:00", "2026-07-01"),
  ])
  func `a day in summer begins an hour earlier`(text: String, expected: String) {
    #expect(Timestamp.day(of: text, in: berlin) == day(expected))
  }
}

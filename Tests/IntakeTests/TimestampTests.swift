import Demand
import Intake
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    "2026-02-16", "2026-2-16", "2026/2/16", "2026/02/16", "2026.2.16", "20260216", "2026年2月16日",
    "2026年02月16日",
  ])
  func `a date is read in each of its forms`(text: String) {
    #expect(Timestamp.day(of: text) == day("2026-02-16"))
  }

  @Test(arguments: [
    "2026-02-16 22:02", "2026/2/16 22:02", "2026/2/16 9:05", "2026-02-16T22:02:59", "2026-02-16  22:02:59",
    "2026-02-16 22:02:59.123456", "2026-02-16 22:02:59,5", "2026年2月16日 22:02", "2026-02-16 00:00:00",
    "2026-02-16 23:59:60",
  ])
  func `a time without a zone is the shop's own`(text: String) {
    #expect(Timestamp.day(of: text) == day("2026-02-16"))
  }

  @Test(arguments: [
    ("2026-02-16T15:59:59Z", "2026-02-16"), ("2026-02-16T16:00:00Z", "2026-02-17"),
    ("2026-02-16 16:00:00 UTC", "2026-02-17"), ("2026-02-16T23:59:59+08:00", "2026-02-16"),
    ("2025-10-02 17:09:33 -0300", "2025-10-03"), ("2026-02-17T00:30:00+0900", "2026-02-16"),
    ("2026-01-01T02:00:00+14:00", "2025-12-31"), ("2026-02-16T20:00:00-04", "2026-02-17"),
    ("1969-12-31T15:59:59Z", "1969-12-31"), ("2026-02-16T21:29:00+05:30", "2026-02-16"),
    ("2026-02-16T21:30:00+05:30", "2026-02-17"),
  ])
  func `a time with a zone is moved to China's`(text: String, expected: String) {
    #expect(Timestamp.day(of: text) == day(expected))
  }

  /// `TZ=Asia/Shanghai date -d @1771257600 +%F` (GNU coreutils 9.1) gives 2026-02-17, one second less 2026-02-16.
  @Test func `Unix seconds and milliseconds are moved to China's time`() {
    #expect(Timestamp.day(of: "1771257599") == day("2026-02-16"))
    #expect(Timestamp.day(of: "1771257600") == day("2026-02-17"))
    #expect(Timestamp.day(of: "1771257599999") == day("2026-02-16"))
    #expect(Timestamp.day(of: "1771257600000") == day("2026-02-17"))
  }

  @Test(arguments: [
    "2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "20260230", "2026年2月30日",
    "0000-01-01",
  ])
  func `a date that does not exist is no day`(text: String) {
    #expect(Timestamp.day(of: text) == nil)
  }

  @Test(arguments: [
    "", "-", "yesterday", "1/12/2009", "12/1/2010 8:26", "2026-02", "2026-02/16", "2026-02-16T",
    "2026-02-16 24:00",
    "2026-02-16 22:60", "2026-02-16 22:02:61", "2026-02-16 22", "2026-02-16 22:02 PM",
    "2026-02-16 22:02:59 +15:00",
    "2026-02-16x", "2026年2月16", "2026-2-160", "123", "177125760", "17712576000", "99999999999999999999",
    "２０２６-02-16", "2026-02-16 22:02:59.", "2026-02-16T22:02:59Z+08:00",
  ])
  func `anything else is no day`(text: String) {
    #expect(Timestamp.day(of: text) == nil)
  }

  /// A time without seconds, and a space at the end, mean nothing here but are not read by the places of the digits.
  @Test func `the commonest forms are read as all others are`() {
    let characters = Array("0123456789:./x")
    var random = Randomness(seed: 3)
    for round in 0..<200_000 {
      let separator = round % 2 == 0 ? "-" : "/"
      let date = [String(1900 + random.below(300)), twoDigits(below: 14), twoDigits(below: 33)]
      let time = [twoDigits(below: 26), twoDigits(below: 62), twoDigits(below: 62)]
      let hasTime = round % 3 > 0
      let parts = [date.joined(separator: separator)] + (hasTime ? [time.joined(separator: ":")] : [])
      var text = Array(parts.joined(separator: " "))
      if random.below(2) == 0 {
        text[random.below(text.count)] = characters[random.below(characters.count)]
      }
      let longWay = String(text) + (hasTime ? " " : " 00:00")
      let (day, expected) = (Timestamp.day(of: String(text)), Timestamp.day(of: longWay))
      if day != expected { Issue.record("\(String(text)): \(day as Any), not \(expected as Any)") }
    }

    func twoDigits(below limit: Int) -> String { String(String(100 + random.below(limit)).dropFirst()) }
  }

  @Test func `every prefix of a moment is a day, or none, and never a crash`() {
    let moment = "2026年2月16日 22:02:59.5+08:00"
    for length in 0...moment.utf8.count {
      let day = Array(moment.utf8)[..<length].withUnsafeBytes { Timestamp.day(of: $0) }
      #expect(day == nil || day == Day("2026-02-16"))
    }
  }
}

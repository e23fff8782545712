import Demand

/// Reads the day of a date or a moment as exports write them.
///
/// `2026-02-16`, `2026/2/16`, `2026.2.16`, `20260216`, `2026年2月16日`, any of them but the fourth followed by a
/// time (`22:02`, `T22:02:59.5`), and Unix time in seconds (10 digits) or milliseconds (13). A time with a zone
/// (`Z`, `UTC`, `+08:00`, `-0300`), and Unix time, are moved to China's (UTC+8, without summer time since 1991);
/// a time without one is the shop's own. Days and months before the year (`1/12/2009`) are refused: nobody can
/// tell which is which.
///
///     Timestamp.day(of: "2026-02-16T22:02:59Z") == Day("2026-02-17")
package enum Timestamp {
  private static let chinaOffset = 8 * 3600
  private static let secondsPerDay = 86_400

  /// - Returns: nil when the text is none of these, or there is no such day (`2026-02-30`) or time (`24:00`).
  package static func day(of text: String) -> Day? { day(of: Array(text.utf8)[...]) }

  package static func day(of text: ArraySlice<UInt8>) -> Day? {
    var scanner = DateScanner(text)
    if let digits = scanner.allDigits {
      switch text.count {
      case 8: return Day(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
      case 10: return day(unixSeconds: digits)
      case 13: return day(unixSeconds: digits / 1000)
      default: return nil
      }
    }
    guard let day = scanner.date() else { return nil }
    if scanner.isAtEnd { return day }
    guard let moment = scanner.time() else { return nil }
    guard let zone = moment.zone else { return day }
    return Self.day(unixSeconds: Int(day.number) * secondsPerDay + moment.seconds - zone)
  }

  /// True for what a dump of a database holds where a moment has not come: `0`, `NULL`, `\N`, `0000-00-00`,
  /// the last also with a time.
  package static func meansNever(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.count {
    case 1: text.first == UInt8(ascii: "0")
    case 2: text.elementsEqual("\\N".utf8)
    case 4: text.elementsEqual("NULL".utf8) || text.elementsEqual("null".utf8)
    default: text.starts(with: "0000-00-00".utf8)
    }
  }

  private static func day(unixSeconds: Int) -> Day {
    let shifted = unixSeconds + chinaOffset
    let number = shifted >= 0 ? shifted / secondsPerDay : (shifted - secondsPerDay + 1) / secondsPerDay
    return Day(number: Int32(clamping: number))
  }
}

/// Takes numbers and signs off the front of a text.
private struct DateScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) { rest = text }

  var isAtEnd: Bool { rest.isEmpty }

  /// The text as one number when it is nothing but digits, at most 18 of them.
  var allDigits: Int? {
    guard !rest.isEmpty, rest.count <= 18, rest.allSatisfy(\.isDigit) else { return nil }
    return Self.value(of: rest)
  }

  mutating func date() -> Day? {
    guard let year = number(digits: 4...4) else { return nil }
    if take("年") {
      guard let month = number(digits: 1...2), take("月"), let day = number(digits: 1...2), take("日") else {
        return nil
      }
      return Day(year: year, month: month, day: day)
    }
    guard let separator = ["-", "/", "."].first(where: { take($0) }), let month = number(digits: 1...2),
      take(separator), let day = number(digits: 1...2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Seconds since midnight and the zone's seconds east of Greenwich, to the end of the text.
  mutating func time() -> (seconds: Int, zone: Int?)? {
    guard take("T") || take(" ") else { return nil }
    takeSpaces()
    guard let hour = number(digits: 1...2), hour < 24, take(":"), let minute = number(digits: 2...2),
      minute < 60, let second = seconds()
    else { return nil }
    takeSpaces()
    let seconds = hour * 3600 + minute * 60 + second
    return isAtEnd ? (seconds, nil) : zone().map { (seconds, $0) }
  }

  /// Seconds, 60 when one leaps, and 0 where the time has none; what is beyond the point is dropped.
  private mutating func seconds() -> Int? {
    guard take(":") else { return 0 }
    guard let second = number(digits: 2...2), second <= 60 else { return nil }
    if take(".") || take(","), number(digits: 1...9) == nil { return nil }
    return second
  }

  private mutating func zone() -> Int? {
    if take("Z") || take("UTC") { return isAtEnd ? 0 : nil }
    let isWest = take("-")
    guard isWest || take("+"), let hours = number(digits: 2...2), hours <= 14 else { return nil }
    _ = take(":")
    let minutes = number(digits: 2...2) ?? 0
    guard isAtEnd, minutes < 60 else { return nil }
    return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    let run = rest.prefix(digits.upperBound).prefix(while: \.isDigit)
    guard digits.contains(run.count) else { return nil }
    rest.removeFirst(run.count)
    return Self.value(of: run)
  }

  private mutating func take(_ sign: String) -> Bool {
    guard rest.starts(with: sign.utf8) else { return false }
    rest.removeFirst(sign.utf8.count)
    return true
  }

  private mutating func takeSpaces() { while take(" ") {} }

  private static func value(of digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

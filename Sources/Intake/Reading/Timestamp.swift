import Demand

/// Reads the day of a date or a moment as exports write them.
///
/// `2026-02-16`, `2026/2/16`, `2026.2.16`, `20260216`, `2026年2月16日`, any of them but the fourth followed by a
/// time (`22:02`, `T22:02:59.5`), and Unix time in seconds (10 digits) or milliseconds (13). A time with a
/// zone (`Z`, `UTC`, `+08:00`, `-0300`), and Unix time, are moved to the shop's; a time without one is the
/// shop's own. Days and months before the year (`1/12/2009`) are refused: nobody can tell which is which.
///
///     Timestamp.day(of: "2026-02-16T22:02:59Z") == Day("2026-02-17")
package enum Timestamp {
  private static let secondsPerDay = 86_400

  /// - Parameter zone: where the shop stands.
  /// - Returns: nil when the text is none of these, or there is no such day (`2026-02-30`) or time (`24:00`).
  package static func day(of text: String, in zone: ZoneOffsets = .china) -> Day? {
    var text = text
    return text.withUTF8 { day(of: UnsafeRawBufferPointer($0), in: zone) }
  }

  package static func day(of text: UnsafeRawBufferPointer, in zone: ZoneOffsets = .china) -> Day? {
    plainDay(of: text) ?? anyDay(of: text, in: zone)
  }

  private static func anyDay(of text: UnsafeRawBufferPointer, in zone: ZoneOffsets) -> Day? {
    var scanner = DateScanner(text)
    if let digits = scanner.allDigits {
      switch text.count {
      case 8: return Day(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
      case 10: return day(atUnixSecond: digits, in: zone)
      case 13: return day(atUnixSecond: digits / 1000, in: zone)
      default: return nil
      }
    }
    guard let day = scanner.date() else { return nil }
    if scanner.isAtEnd { return day }
    guard let moment = scanner.time() else { return nil }
    guard let offset = moment.offset else { return day }
    let second = Int(day.number) * secondsPerDay + moment.seconds - offset
    return Self.day(atUnixSecond: second, in: zone)
  }

  private static func day(atUnixSecond second: Int, in zone: ZoneOffsets) -> Day {
    let shifted = second + zone.offset(at: second)
    let number = shifted >= 0 ? shifted / secondsPerDay : (shifted - secondsPerDay + 1) / secondsPerDay
    return Day(number: Int32(clamping: number))
  }

  /// True for what a dump of a database holds where a moment has not come: `0`, `NULL`, `\N`, `0000-00-00`,
  /// the last also with a time.
  package static func meansNever(_ text: UnsafeRawBufferPointer) -> Bool {
    switch text.count {
    case 1: text.first == UInt8(ascii: "0")
    case 2: text.elementsEqual("\\N".utf8)
    case 4: text.elementsEqual("NULL".utf8) || text.elementsEqual("null".utf8)
    default: text.starts(with: "0000-00-00".utf8)
    }
  }
}

extension Timestamp {
  /// Reads `2026-02-16` and `2026/02/16`, also with ` 22:02:59` after it, which most cells hold, by the
  /// places of their digits; nil for all else. It never differs from what ``DateScanner`` reads.
  private static func plainDay(of text: UnsafeRawBufferPointer) -> Day? {
    guard text.count == 10 || text.count == 19 else { return nil }
    let separator = text[4]
    guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/"), text[7] == separator,
      let century = pair(text, at: 0), let year = pair(text, at: 2), let month = pair(text, at: 5),
      let day = pair(text, at: 8), text.count == 10 || hasPlainTime(text)
    else { return nil }
    return Day(year: century * 100 + year, month: month, day: day)
  }

  private static func hasPlainTime(_ text: UnsafeRawBufferPointer) -> Bool {
    let colon = UInt8(ascii: ":")
    guard text[10] == UInt8(ascii: " "), text[13] == colon, text[16] == colon, let hour = pair(text, at: 11),
      let minute = pair(text, at: 14), let second = pair(text, at: 17)
    else { return false }
    return hour < 24 && minute < 60 && second <= 60
  }

  /// The number that two digits make.
  private static func pair(_ text: UnsafeRawBufferPointer, at offset: Int) -> Int? {
    let tens = text[offset] &- UInt8(ascii: "0")
    let ones = text[offset + 1] &- UInt8(ascii: "0")
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
  }
}

/// Takes numbers and signs off the front of a text.
private struct DateScanner {
  private var rest: Slice<UnsafeRawBufferPointer>

  init(_ text: UnsafeRawBufferPointer) { rest = text[...] }

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

  /// Seconds since midnight and the offset in seconds east of Greenwich, to the end of the text.
  mutating func time() -> (seconds: Int, offset: Int?)? {
    guard take("T") || take(" ") else { return nil }
    takeSpaces()
    guard let hour = number(digits: 1...2), hour < 24, take(":"), let minute = number(digits: 2...2),
      minute < 60, let second = seconds()
    else { return nil }
    takeSpaces()
    let seconds = hour * 3600 + minute * 60 + second
    return isAtEnd ? (seconds, nil) : offset().map { (seconds, $0) }
  }

  /// Seconds, 60 when one leaps, and 0 where the time has none; what is beyond the point is dropped.
  private mutating func seconds() -> Int? {
    guard take(":") else { return 0 }
    guard let second = number(digits: 2...2), second <= 60 else { return nil }
    if take(".") || take(","), number(digits: 1...9) == nil { return nil }
    return second
  }

  private mutating func offset() -> Int? {
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

  private static func value(of digits: Slice<UnsafeRawBufferPointer>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

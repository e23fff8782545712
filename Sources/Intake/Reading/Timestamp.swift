import Demand

/// Reads the day of a date or a moment as exports write them.
///
/// `2026-02-16`, `2026/2/16`, `2026.2.16`, `20260216`, `2026年2月16日`, any of them followed by a time
/// (`22:02`, `T22:02:59.5`), and Unix time in seconds (10 digits) or milliseconds (13). A time with a zone, and
/// Unix time, are moved to China's (UTC+8, without summer time since 1991); a time without one is the shop's own.
/// Days and months before the year (`1/12/2009`) are refused: nobody can tell which is which.
enum Timestamp {
  private static let chinaOffset = 8 * 3600
  private static let secondsPerDay = 86_400

  static func day(of text: String) -> Day? {
    var scanner = DigitScanner(text)
    if let digits = scanner.allDigits {
      switch text.utf8.count {
      case 8: return Day(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
      case 10: return day(unixSeconds: digits)
      case 13: return day(unixSeconds: digits / 1000)
      default: return nil
      }
    }
    guard let day = scanner.date() else { return nil }
    guard let moment = scanner.time() else { return scanner.isAtEnd ? day : nil }
    guard let zone = moment.zone else { return day }
    let local = Int(day.number) * secondsPerDay + moment.seconds - zone
    return Self.day(unixSeconds: local)
  }

  private static func day(unixSeconds: Int) -> Day {
    let shifted = unixSeconds + chinaOffset
    let number = shifted >= 0 ? shifted / secondsPerDay : (shifted - secondsPerDay + 1) / secondsPerDay
    return Day(number: Int32(clamping: number))
  }
}

/// Takes numbers and separators off the front of a text.
private struct DigitScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  var isAtEnd: Bool { rest.isEmpty }

  /// The text as one number when it is nothing but digits, at most 18 of them.
  var allDigits: Int? {
    guard !rest.isEmpty, rest.count <= 18, rest.allSatisfy(\.isDigit) else { return nil }
    return Int(String(Substring(rest)))
  }

  mutating func date() -> Day? {
    guard let year = number(digits: 4...4), let separator = takeAny("-/.年"),
      let month = number(digits: 1...2), takeAny(separator == "年" ? ["月"] : [separator]) != nil,
      let day = number(digits: 1...2)
    else { return nil }
    if separator == "年", takeAny("日") == nil { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Seconds since midnight and the zone's seconds east of Greenwich, to the end of the text.
  mutating func time() -> (seconds: Int, zone: Int?)? {
    guard takeAny("T ") != nil else { return nil }
    while takeAny(" ") != nil {}
    guard let hour = number(digits: 1...2), hour < 24, takeAny(":") != nil,
      let minute = number(digits: 2...2), minute < 60
    else { return nil }
    var second = 0
    if takeAny(":") != nil {
      guard let value = number(digits: 2...2), value <= 60 else { return nil }
      second = value
      if takeAny(".,") != nil, number(digits: 1...9) == nil { return nil }
    }
    let seconds = hour * 3600 + minute * 60 + second
    while takeAny(" ") != nil {}
    if isAtEnd { return (seconds, nil) }
    return zone().map { (seconds, $0) }
  }

  private mutating func zone() -> Int? {
    if takeAny("Zz") != nil { return isAtEnd ? 0 : nil }
    guard let sign = takeAny("+-"), let hours = number(digits: 2...2), hours <= 14 else { return nil }
    _ = takeAny(":")
    let minutes = number(digits: 2...2) ?? 0
    guard isAtEnd, minutes < 60 else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    let run = rest.prefix(digits.upperBound).prefix(while: \.isDigit)
    guard digits.contains(run.count) else { return nil }
    rest.removeFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1.value) - 48 }
  }

  private mutating func takeAny(_ scalars: String) -> Unicode.Scalar? {
    takeAny(Array(scalars.unicodeScalars))
  }

  private mutating func takeAny(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let first = rest.first, scalars.contains(first) else { return nil }
    rest.removeFirst()
    return first
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

/// A calendar day, without time or zone: the number of days since 1970-01-01 in the proleptic Gregorian calendar.
///
/// Civil dates are converted by the era arithmetic of H. Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms" (2013), exact for every year from 0001 to 9999. A date type of our own keeps Foundation's
/// calendars, and the 70 MB of ICU behind them, out of the binary.
///
///     Day("2026-02-16")?.weekday == .monday
///     Day("2026-02-28")?.advanced(by: 1).description == "2026-03-01"
package struct Day: Hashable, Sendable {
  /// Days since 1970-01-01; negative before.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// The day of a civil date; nil when there is no such date (`2026-02-29`) or the year is not in 1...9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `YYYY-MM-DD` and nothing else.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { part in
      part.allSatisfy { (48...57).contains($0) } ? part.reduce(0) { $0 * 10 + Int($1) - 48 } : nil
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Year, month 1...12 and day of the month 1...31.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  package var year: Int { civil.year }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday, the fourth day of the ISO week.
    Weekday.allCases[((Int(number) + 3) % 7 + 7) % 7]
  }

  /// Position in the year, 1...366.
  package var dayOfYear: Int {
    guard let newYear = Day(year: civil.year, month: 1, day: 1) else { return 1 }
    return Int(number - newYear.number) + 1
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

/// The days of the ISO week; the raw value is 0 for Monday to 6 for Sunday.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day: Strideable {
  package func advanced(by days: Int) -> Day { Day(number: Int32(clamping: Int(number) + days)) }
  package func distance(to other: Day) -> Int { Int(other.number) - Int(number) }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2026-02-16`.
  package var description: String {
    let (year, month, day) = civil
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  private func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

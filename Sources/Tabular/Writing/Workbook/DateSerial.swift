/// The number by which spreadsheets know a day: days since 1899-12-30.
package enum DateSerial {
  /// 1900-03-01, from which on all spreadsheets agree: some have a 29 February 1900.
  private static let first = 61

  /// - Parameter text: `YYYY-MM-DD`.
  /// - Returns: nil for any other text, and for days before 1900-03-01.
  ///
  ///     DateSerial.of("2026-09-21") == 46286
  package static func of(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: ASCII.minus, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { (ASCII.zero...ASCII.zero + 9).contains($0) }
        ? part.reduce(0) { $0 * 10 + Int($1 - ASCII.zero) } : nil
    }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3,
      (1...12).contains(numbers[1]), (1...31).contains(numbers[2])
    else { return nil }
    let serial = days(year: numbers[0], month: numbers[1], day: numbers[2])
    return serial >= first ? serial : nil
  }

  /// H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): years begin in March.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = (year / 400, year % 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468 + 25_569
  }
}

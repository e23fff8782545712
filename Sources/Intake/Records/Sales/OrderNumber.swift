import Demand
import Tabular

/// Order numbers, which are text that looks like a number.
enum OrderNumber {
  /// The number, or nothing where the cell is empty.
  ///
  /// - Throws: where a spreadsheet has written the number in powers of ten: all orders of the same first
  ///   digits would become one.
  static func read(_ record: borrowing Record, _ column: Column) throws(RowError) -> String {
    let number = try record.name(column)
    guard !isScientific(number) else {
      throw column.error(
        "\(quoted(number)) is an order number whose last digits a spreadsheet has thrown away",
        mend: "export the file again, and do not save it from a spreadsheet")
    }
    return number
  }

  /// The day that an order number of Pinduoduo's begins with: `260216-…` is of 2026-02-16.
  static func day(of number: String) -> Day? {
    let digits = Array(number.utf8.prefix(6)).map { Int($0) - 0x30 }
    let rest = number.utf8.dropFirst(6)
    guard digits.count == 6, digits.allSatisfy((0...9).contains), rest.first == UInt8(ascii: "-"),
      let next = rest.dropFirst().first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
    else { return nil }
    func pair(_ place: Int) -> Int { digits[place] * 10 + digits[place + 1] }
    return Day(year: 2000 + pair(0), month: pair(2), day: pair(4))
  }

  /// `4.5E+17`: digits, perhaps a point and more digits, `E+`, digits.
  private static func isScientific(_ text: String) -> Bool {
    guard let exponent = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return false }
    let mantissa = text.utf8[..<exponent].split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let power = text.utf8[exponent...].dropFirst()
    return power.first == UInt8(ascii: "+") && (mantissa + [power.dropFirst()]).allSatisfy(isDigits)
  }

  private static func isDigits(_ text: Substring.UTF8View) -> Bool {
    !text.isEmpty && text.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

import Demand
import Tabular

/// Order numbers, which are text that looks like a number.
enum OrderNumber {
  /// The number, or nothing where the cell is empty.
  ///
  /// - Throws: where a spreadsheet has written the number in powers of ten: all orders of the same first
  ///   digits would become one.
  static func read(
    _ record: borrowing Record, _ column: Column
  ) throws(RowError) -> UnsafeRawBufferPointer {
    guard let number = try record.text(column) else { return .empty }
    guard !isScientific(number) else {
      throw column.error(
        "\(quoted(number)) is an order number whose last digits a spreadsheet has thrown away",
        mend: "export the file again, and do not save it from a spreadsheet")
    }
    return number
  }

  /// The day that an order number of Pinduoduo's begins with: `260216-…` is of 2026-02-16.
  static func day(of number: UnsafeRawBufferPointer) -> Day? {
    guard number.count >= 8, number[6] == UInt8(ascii: "-"), number[7].isDigit,
      number.prefix(6).allSatisfy(\.isDigit)
    else { return nil }
    func pair(_ place: Int) -> Int { Int(number[place] & 0xF) * 10 + Int(number[place + 1] & 0xF) }
    return Day(year: 2000 + pair(0), month: pair(2), day: pair(4))
  }

  /// `4.5E+17`: digits, perhaps a point and more digits, `E+`, digits.
  private static func isScientific(_ text: UnsafeRawBufferPointer) -> Bool {
    // A spreadsheet writes no more than three digits of a power.
    guard let sign = text.suffix(4).lastIndex(of: UInt8(ascii: "+")), sign > 0,
      text[sign - 1] | 0x20 == UInt8(ascii: "e")
    else { return false }
    let mantissa = text[..<(sign - 1)].split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return (mantissa + [text[(sign + 1)...]]).allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }
}

extension UnsafeRawBufferPointer {
  /// The name of nothing.
  static var empty: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }
}

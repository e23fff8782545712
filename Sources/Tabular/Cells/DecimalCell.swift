/// Reads a number exactly, as an integer of thousandths, cents or whatever part is asked for.
///
/// Taken are a sign, digits, a decimal point, commas between groups of three digits, an exponent
/// (`1e3`, which spreadsheets write), parentheses for a negative (`(3)`), full-width forms of all
/// of these, and spaces around; with ``Kind/money``, a currency symbol or name before or after,
/// which is dropped, not converted: `¥`, `￥`, `$`, `£`, `€`, `元`, `CNY`, `RMB`, `USD` and the like.
///
/// ```swift
/// try DecimalCell.parse("1,234.5", fractionDigits: 3)               // 1_234_500
/// try DecimalCell.parse("￥19.9", as: .money, fractionDigits: 2)     // 1_990
/// ```
package enum DecimalCell {
  package enum Kind: Sendable {
    case number
    case money
  }

  /// - Parameter fractionDigits: how many digits after the point the result keeps; what is beyond is
  ///   rounded, a half away from zero: 0.0005 is 1 thousandth and -0.0005 is -1.
  /// - Throws: ``TabularError`` with what was found; an empty cell is no number.
  package static func parse(
    _ bytes: UnsafeRawBufferPointer, as kind: Kind = .number, fractionDigits: Int
  ) throws(TabularError) -> Int64 {
    precondition((0...9).contains(fractionDigits))
    if let value = plain(bytes, fractionDigits: fractionDigits) { return value }
    var parser = DecimalParser(bytes, takesCurrency: kind == .money)
    guard let decimal = parser.parse() else {
      throw TabularError(.notANumber(found: String(cell: bytes)))
    }
    guard let value = decimal.scaled(fractionDigits: fractionDigits) else {
      throw TabularError(.numberOutOfRange(found: String(cell: bytes)))
    }
    return value
  }

  package static func parse(
    _ text: String, as kind: Kind = .number, fractionDigits: Int
  ) throws(TabularError) -> Int64 {
    var text = text
    return try text.withUTF8 { bytes in
      Result { () throws(TabularError) in
        try parse(UnsafeRawBufferPointer(bytes), as: kind, fractionDigits: fractionDigits)
      }
    }.get()
  }

  /// Reads what most cells hold, a minus or none and at most nine digits, perhaps with a point among them, in
  /// one pass; nil for all else, and for what must be rounded. It never differs from what ``DecimalParser``
  /// reads.
  private static func plain(_ bytes: UnsafeRawBufferPointer, fractionDigits: Int) -> Int64? {
    let isNegative = bytes.first == ASCII.minus
    // Nine digits times 10⁹ cannot overflow.
    guard bytes.count <= 10 else { return nil }
    var magnitude: Int64 = 0
    var digitCount = 0
    var integerDigits: Int?
    for offset in (isNegative ? 1 : 0)..<bytes.count {
      let digit = bytes[offset] &- ASCII.zero
      if digit <= 9 {
        magnitude = magnitude &* 10 &+ Int64(digit)
        digitCount &+= 1
      } else {
        guard bytes[offset] == ASCII.point, integerDigits == nil else { return nil }
        integerDigits = digitCount
      }
    }
    let missing = fractionDigits - (digitCount - (integerDigits ?? digitCount))
    guard (1...9).contains(digitCount), missing >= 0 else { return nil }
    for _ in 0..<missing { magnitude &*= 10 }
    return isNegative ? -magnitude : magnitude
  }
}

/// A decimal number: 0.d₁d₂d₃… × 10^pointPosition, with d₁ not zero.
struct Decimal {
  var isNegative = false
  /// How many of the digits lie before the point; negative if zeros follow the point.
  var pointPosition = 0
  /// The first digits that are not leading zeros. More than fit cannot matter: an Int64 has 19, and
  /// the one after them decides the rounding.
  private var digits = InlineArray<20, UInt8>(repeating: 0)
  private var digitCount = 0

  var isZero: Bool { digitCount == 0 }

  mutating func append(_ digit: UInt8) {
    guard digitCount < digits.count, digit != 0 || digitCount > 0 else { return }
    digits[digitCount] = digit
    digitCount += 1
  }

  /// The number times ten to the `fractionDigits`, rounded half away from zero; nil if too large.
  func scaled(fractionDigits: Int) -> Int64? {
    guard !isZero else { return 0 }
    let kept = pointPosition + fractionDigits
    guard kept >= 0 else { return 0 }
    guard kept < digits.count else { return nil }
    var magnitude: Int64 = 0
    for index in 0..<kept {
      guard let next = magnitude.appending(digits[index]) else { return nil }
      magnitude = next
    }
    if digits[kept] >= 5 {
      guard magnitude < .max else { return nil }
      magnitude += 1
    }
    return isNegative ? -magnitude : magnitude
  }
}

extension Int64 {
  fileprivate func appending(_ digit: UInt8) -> Int64? {
    let (tens, overflow) = multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(Int64(digit))
    return overflow || carry ? nil : sum
  }
}

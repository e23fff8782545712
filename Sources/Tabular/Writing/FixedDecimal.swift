/// Writes numbers with a fixed count of digits after the point, the same on every machine.
///
/// A `Double` is rounded from its exact binary value, a tie to the even digit, which is what C's
/// `printf("%.3f")` does; but no zero is ever written with a minus sign.
///
/// ```swift
/// FixedDecimal.string(2.0005, digits: 3)          // "2.001": the Double lies a little above the tie
/// FixedDecimal.string(-0.125, digits: 2)          // "-0.12"
/// FixedDecimal.string(scaled: 1_990, digits: 2)   // "19.90"
/// ```
package enum FixedDecimal {
  /// - Precondition: `value` is finite, and `digits` are 0 to 9.
  package static func string(_ value: Double, digits: Int) -> String {
    text { append(value, digits: digits, to: &$0) }
  }

  /// The number `scaled / 10^digits`; `trimmed` leaves out zeros at the end, and the point if nothing
  /// follows it.
  package static func string(scaled: Int64, digits: Int, trimmed: Bool = false) -> String {
    text { append(scaled: scaled, digits: digits, trimmed: trimmed, to: &$0) }
  }

  static func append(_ value: Double, digits: Int, to output: inout [UInt8]) {
    precondition(value.isFinite, "a number to be written is finite")
    precondition((0...9).contains(digits))
    guard let scaled = scaledMagnitude(of: value, digits: digits) else {
      return appendHuge(value, digits: digits, to: &output)
    }
    append(magnitude: scaled, isNegative: value < 0, digits: digits, trimmed: false, to: &output)
  }

  static func append(scaled: Int64, digits: Int, trimmed: Bool, to output: inout [UInt8]) {
    precondition((0...18).contains(digits))
    let magnitude = UInt128(scaled.magnitude)
    append(magnitude: magnitude, isNegative: scaled < 0, digits: digits, trimmed: trimmed, to: &output)
  }

  /// |value| × 10^digits, rounded half to even; nil from 2^90 on, where that could overflow.
  private static func scaledMagnitude(of value: Double, digits: Int) -> UInt128? {
    guard value != 0 else { return 0 }
    guard value.magnitude < 0x1p90 else { return nil }
    // |value| = significand × 2^exponent, exactly.
    let significand = UInt128(value.significandBitPattern | (value.isNormal ? 1 << 52 : 0))
    let exponent = Int(max(value.exponentBitPattern, 1)) - 1075
    let product = significand * (0..<digits).reduce(1) { power, _ in power * 10 }
    guard exponent < 0 else { return product << exponent }
    // The product is below 2^83, so a shift of more than that leaves less than a half.
    guard exponent > -100 else { return 0 }
    let quotient = product >> -exponent
    let rest = product - quotient << -exponent
    let half = UInt128(1) << (-exponent - 1)
    let roundsUp = rest > half || (rest == half && !quotient.isMultiple(of: 2))
    return roundsUp ? quotient + 1 : quotient
  }

  private static func append(
    magnitude: UInt128, isNegative: Bool, digits: Int, trimmed: Bool, to output: inout [UInt8]
  ) {
    // From the last digit to the first.
    var reversed: [UInt8] = []
    var rest = magnitude
    while rest > UInt64.max {
      reversed.append(ASCII.zero + UInt8(rest % 10))
      rest /= 10
    }
    var word = UInt64(rest)  // Divisions of one machine word are several times faster.
    while word > 0 || reversed.count <= digits {
      reversed.append(ASCII.zero + UInt8(word % 10))
      word /= 10
    }
    let dropped = trimmed ? reversed.prefix(digits).prefix { $0 == ASCII.zero }.count : 0
    if isNegative, magnitude > 0 { output.append(ASCII.minus) }
    output.append(contentsOf: reversed[digits...].reversed())
    guard digits > dropped else { return }
    output.append(ASCII.point)
    output.append(contentsOf: reversed[dropped..<digits].reversed())
  }

  /// A number of 2^90 and above, which is an integer: its significand doubled digit by digit.
  private static func appendHuge(_ value: Double, digits: Int, to output: inout [UInt8]) {
    var reversed = String(value.significandBitPattern | 1 << 52).utf8.reversed().map { $0 - ASCII.zero }
    for _ in 0..<(Int(value.exponentBitPattern) - 1075) {
      var carry: UInt8 = 0
      for index in reversed.indices {
        let doubled = reversed[index] * 2 + carry
        reversed[index] = doubled % 10
        carry = doubled / 10
      }
      if carry > 0 { reversed.append(carry) }
    }
    if value < 0 { output.append(ASCII.minus) }
    output.append(contentsOf: reversed.reversed().map { $0 + ASCII.zero })
    guard digits > 0 else { return }
    output.append(ASCII.point)
    output.append(contentsOf: repeatElement(ASCII.zero, count: digits))
  }

  private static func text(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

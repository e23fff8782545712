/// The grammar of ``DecimalCell``, one method for each part of it:
///
///     cell     = pad ["("] pad [sign] pad mantissa [exponent] pad [")"] pad
///     mantissa = integer ["." digits] | "." digits
///     integer  = digits | 1*3 digit 1*("," 3 digit)
///     exponent = ("e" | "E") [sign] digits
///     pad      = spaces, and at most one currency in the whole cell
///
/// Parentheses and a sign exclude each other.
struct DecimalParser {
  private var symbols: NumberSymbols
  private var current: NumberSymbol?
  private var currenciesLeft: Int
  private var decimal = Decimal()

  init(_ bytes: UnsafeRawBufferPointer, takesCurrency: Bool) {
    symbols = NumberSymbols(bytes)
    current = symbols.next()
    currenciesLeft = takesCurrency ? 1 : 0
  }

  /// The number, or nil if the cell is not one.
  mutating func parse() -> Decimal? {
    takePadding()
    let isParenthesized = take(.open)
    takePadding()
    decimal.isNegative = isParenthesized || takeSign()
    takePadding()
    guard takeMantissa(), takeExponent() else { return nil }
    takePadding()
    if isParenthesized, !take(.close) { return nil }
    takePadding()
    return current == nil ? decimal : nil
  }

  private mutating func takeMantissa() -> Bool {
    guard let integerDigits = takeInteger() else { return false }
    guard take(.point) else { return integerDigits > 0 }
    return takeFraction() + integerDigits > 0
  }

  /// The number of digits, or nil if the commas stand where they should not.
  private mutating func takeInteger() -> Int? {
    var count = 0
    var groupSize = 0
    var isGrouped = false
    while true {
      if let digit = takeDigit() {
        decimal.append(digit)
        if !decimal.isZero { decimal.pointPosition += 1 }
        count += 1
        groupSize += 1
      } else if current == .groupSeparator {
        guard isGrouped ? groupSize == 3 : (1...3).contains(groupSize) else { return nil }
        isGrouped = true
        groupSize = 0
        advance()
      } else {
        return isGrouped && groupSize != 3 ? nil : count
      }
    }
  }

  private mutating func takeFraction() -> Int {
    var count = 0
    while let digit = takeDigit() {
      decimal.append(digit)
      if decimal.isZero { decimal.pointPosition -= 1 }
      count += 1
    }
    return count
  }

  /// False if an exponent was begun and is none. A cell is at most a record long, so positions cannot
  /// overflow; exponents stop growing where the number is certainly too large or nothing.
  private mutating func takeExponent() -> Bool {
    guard take(.exponent) else { return true }
    let isNegative = takeSign()
    var exponent = 0
    var count = 0
    while let digit = takeDigit() {
      exponent = min(exponent * 10 + Int(digit), 1 << 30)
      count += 1
    }
    decimal.pointPosition += isNegative ? -exponent : exponent
    return count > 0
  }

  /// Takes a sign if there is one; true for a minus.
  private mutating func takeSign() -> Bool {
    let isNegative = current == .minus
    if isNegative || current == .plus { advance() }
    return isNegative
  }

  private mutating func takePadding() {
    while current == .space || (current == .currency && currenciesLeft > 0) {
      if current == .currency { currenciesLeft -= 1 }
      advance()
    }
  }

  private mutating func takeDigit() -> UInt8? {
    guard case .digit(let digit)? = current else { return nil }
    advance()
    return digit
  }

  private mutating func take(_ symbol: NumberSymbol) -> Bool {
    guard current == symbol else { return false }
    advance()
    return true
  }

  private mutating func advance() {
    current = symbols.next()
  }
}

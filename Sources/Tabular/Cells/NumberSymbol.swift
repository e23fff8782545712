/// The characters that numbers are written with, whatever their width.
enum NumberSymbol: Equatable {
  case digit(UInt8)
  case point
  case groupSeparator
  case plus
  case minus
  case open
  case close
  case exponent
  case currency
  case space
  case other
}

/// Reads a cell's bytes as ``NumberSymbol``s.
///
/// Full-width forms (U+FF01...FF5E) are read as the ASCII characters they repeat, for they are typed
/// by mistake in Chinese tables. Currency names count as one symbol.
struct NumberSymbols: IteratorProtocol {
  private var rest: Slice<UnsafeRawBufferPointer>

  init(_ bytes: UnsafeRawBufferPointer) {
    rest = bytes[...]
  }

  mutating func next() -> NumberSymbol? {
    guard let byte = rest.first else { return nil }
    if byte.isASCIILetter, takeCurrencyName() { return .currency }
    guard byte >= 0x80 else {
      rest.removeFirst()
      return Self.symbol(ASCII: byte)
    }
    return Self.symbol(of: nextScalar())
  }

  private static func symbol(ASCII byte: UInt8) -> NumberSymbol {
    switch byte {
    case ASCII.zero...ASCII.nine: .digit(byte &- ASCII.zero)
    case UInt8(ascii: "."): .point
    case UInt8(ascii: ","): .groupSeparator
    case UInt8(ascii: "-"): .minus
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "("): .open
    case UInt8(ascii: ")"): .close
    case UInt8(ascii: "e"), UInt8(ascii: "E"): .exponent
    case UInt8(ascii: "$"): .currency
    case ASCII.space, ASCII.tab: .space
    default: .other
    }
  }

  private static func symbol(of scalar: Unicode.Scalar) -> NumberSymbol {
    switch scalar.value {
    case 0xFF01...0xFF5E: symbol(ASCII: UInt8(scalar.value - 0xFEE0))
    case 0x2212: .minus
    case 0xA5, 0xFFE5, 0xA3, 0xFFE1, 0x20AC, 0x5143: .currency  // ¥ ￥ £ ￡ € 元
    case 0xA0, 0x3000, 0xFEFF: .space
    default: .other
    }
  }

  private mutating func takeCurrencyName() -> Bool {
    let name = rest.prefix { $0.isASCIILetter }
    guard Self.currencyNames.contains(where: { $0.utf8.elementsEqual(name.lazy.map { $0 & 0xDF }) }) else {
      return false
    }
    rest.removeFirst(name.count)
    return true
  }

  private static let currencyNames = ["CNY", "RMB", "USD", "EUR", "GBP", "HKD", "TWD", "JPY"]

  private mutating func nextScalar() -> Unicode.Scalar {
    var iterator = rest.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      rest.removeFirst()
      return "\u{FFFD}"
    }
    rest.removeFirst(min(rest.count, UTF8.width(scalar)))
    return scalar
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

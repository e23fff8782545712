/// How text stands in a page: so that a browser shows it and does nothing else with it.
enum Escaping {
  /// Writes a text as it may stand between tags and, since the quotes are escaped too, in an attribute's quotes.
  ///
  /// Characters that a page may not hold (NUL, other controls, noncharacters) become U+FFFD, which shows that there was
  /// one.
  static func write(_ text: String, into bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "'": bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(contentsOf: UTF8.encode(isAllowed(scalar) ? scalar : "\u{FFFD}") ?? .init())
      }
    }
  }

  /// HTML, 13.2.3.5, "Preprocessing the input stream": what is a parse error there.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

/// How wide a text is drawn, near enough to keep texts apart: a page is drawn without asking for any font.
package enum TextWidth {
  /// - Parameter size: of the font.
  package static func of(_ text: String, size: Double) -> Double {
    size * text.unicodeScalars.reduce(0.0) { $0 + width(of: $1.value) }
  }

  /// In ems, of a wide font.
  private static func width(of scalar: UInt32) -> Double {
    switch scalar {
    // The ellipsis is as wide as a Chinese character in a Chinese font.
    case 0x2E80..., 0x2026: 1
    case 0x41...0x5A: 0.72
    default: 0.63
    }
  }

  /// The text, cut at the end to what has room.
  package static func fitting(_ text: String, _ width: Double, size: Double) -> String? {
    if of(text, size: size) <= width { return text }
    var text = text
    while text.count > 3 {
      text.removeLast()
      if of(text + "…", size: size) <= width { return text + "…" }
    }
    return nil
  }
}

/// How wide a text is drawn, near enough to keep texts apart: a page is drawn without asking for any font.
package enum TextWidth {
  /// - Parameter size: of the font.
  package static func of(_ text: String, size: Double) -> Double {
    // The ellipsis is as wide as a Chinese character in a Chinese font.
    size * text.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x2E80 || $1.value == 0x2026 ? 1 : 0.58) }
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

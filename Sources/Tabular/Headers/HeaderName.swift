/// A column's name freed of what exports put around it, so that names can be compared.
///
/// Spaces, byte order marks, `_` and `-` are dropped, full-width letters made ASCII, ASCII letters
/// made small, and trailing groups in brackets, which hold units, cut off:
/// `" 商品总价（元） "` and `商品总价` are one name, and so are `Order-ID`, `order_id` and `ＯＲＤＥＲ ＩＤ`.
package struct HeaderName: Hashable, Sendable {
  package let key: String

  package init(_ text: String) {
    var scalars = Array(text.unicodeScalars.map(Self.halfWidth).filter { !Self.isDropped($0) })
    while let start = Self.trailingGroup(in: scalars), start > 0 { scalars.removeSubrange(start...) }
    var key = String.UnicodeScalarView()
    key.append(contentsOf: scalars.map(Self.lowercased))
    self.key = String(key)
  }

  /// The full-width forms U+FF01...FF5E repeat ASCII's 21...7E, brackets included.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || isPadding(scalar)
  }

  /// White space (the no-break and the full-width one too) and marks with no width.
  static func isPadding(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }

  /// Where a bracketed group begins that reaches to the end.
  private static func trailingGroup(in scalars: [Unicode.Scalar]) -> Int? {
    let brackets: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [("(", ")"), ("[", "]"), ("【", "】")]
    guard let last = scalars.last, let pair = brackets.first(where: { $0.close == last }) else { return nil }
    return scalars.lastIndex(of: pair.open)
  }
}

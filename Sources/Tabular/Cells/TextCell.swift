/// Reads names and order numbers, freed of what spreadsheets and exports put around them.
package enum TextCell {
  /// The text without white space around it, be it ASCII, no-break or full-width.
  package static func parse(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: trimmed(bytes), as: UTF8.self)
  }

  /// An identifier without the marks that keep a spreadsheet from reading it as a number:
  /// `="123"`, `'123`, a backtick or a tab before it or after it.
  ///
  /// ```swift
  /// TextCell.identifier("=\"0012\"")  // "0012"
  /// ```
  package static func identifier(_ bytes: ArraySlice<UInt8>) -> String {
    var rest = trimmed(bytes)
    if rest.count >= 3, rest.starts(with: [ASCII.equals, ASCII.quote]), rest.last == ASCII.quote {
      rest = rest.dropFirst(2).dropLast()
    }
    while let first = rest.first, first == ASCII.apostrophe || first == ASCII.backtick {
      rest.removeFirst()
    }
    return parse(rest)
  }

  package static func identifier(_ text: String) -> String {
    identifier(Array(text.utf8)[...])
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let length = leadingPadding(of: rest) { rest.removeFirst(length) }
    while let length = trailingPadding(of: rest) { rest.removeLast(length) }
    return rest
  }

  /// The no-break space, the full-width space and the byte order mark in UTF-8.
  private static let widePaddings: [[UInt8]] = [[0xC2, 0xA0], [0xE3, 0x80, 0x80], [0xEF, 0xBB, 0xBF]]

  private static func leadingPadding(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if isSpace(first) { return 1 }
    return first < 0x80 ? nil : widePaddings.first { bytes.starts(with: $0) }?.count
  }

  private static func trailingPadding(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let last = bytes.last else { return nil }
    if isSpace(last) { return 1 }
    return last < 0x80 ? nil : widePaddings.first { bytes.suffix($0.count).elementsEqual($0) }?.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == ASCII.space || (ASCII.tab...ASCII.carriageReturn).contains(byte)
  }
}

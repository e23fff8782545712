/// Frees names, order numbers and all other cells of what spreadsheets and exports put around them.
package enum TextCell {
  /// The bytes without white space around them, be it ASCII, no-break or full-width, and without the marks
  /// that keep a spreadsheet from reading text as a number: `="123"`, `'123`, a backtick or a tab before it
  /// or after it. Numbers and dates can wear these marks too.
  ///
  /// `="0012"` gives `0012`.
  package static func unmarked(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard let first = bytes.first, canBeginMark(first) || canEndMark(bytes) else { return bytes }
    return withoutMarks(bytes)
  }

  /// False for the first byte of nearly every cell that wears no mark.
  private static func canBeginMark(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.nul...ASCII.apostrophe, ASCII.equals, ASCII.backtick, 0xC2, 0xE3, 0xEF: true
    default: false
    }
  }

  /// False for the end of nearly every cell that wears no mark. The last byte of a wide space is that of many
  /// Chinese characters too, and the first of its bytes is not.
  private static func canEndMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let count = bytes.count
    switch bytes[count &- 1] {
    case ASCII.nul...ASCII.space: return true
    case 0xA0: return count < 2 || bytes[count &- 2] == 0xC2
    case 0x80, 0xBF: return count < 3 || bytes[count &- 3] == 0xE3 || bytes[count &- 3] == 0xEF
    default: return false
    }
  }

  private static func withoutMarks(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var rest = trimmed(bytes)
    if rest.count >= 3, rest[0] == ASCII.equals, rest[1] == ASCII.quote, rest.last == ASCII.quote {
      rest = rest.dropping(first: 2, last: 1)
    }
    while let first = rest.first, first == ASCII.apostrophe || first == ASCII.backtick {
      rest = rest.dropping(first: 1)
    }
    return trimmed(rest)
  }

  private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var rest = bytes
    while let size = spaceSizes.first(where: { isSpace(rest.prefix($0)) }) {
      rest = rest.dropping(first: size)
    }
    while let size = spaceSizes.first(where: { isSpace(rest.suffix($0)) }) {
      rest = rest.dropping(last: size)
    }
    return rest
  }

  private static let spaceSizes = 1...3

  /// Whether the bytes are one space: of ASCII, no-break, full-width, or the byte order mark.
  private static func isSpace(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    let start = bytes.startIndex
    return switch bytes.count {
    case 1: bytes[start] == ASCII.space || (ASCII.tab...ASCII.carriageReturn).contains(bytes[start])
    case 2: (bytes[start], bytes[start + 1]) == (0xC2, 0xA0)
    case 3:
      (bytes[start], bytes[start + 1], bytes[start + 2]) == (0xE3, 0x80, 0x80)
        || (bytes[start], bytes[start + 1], bytes[start + 2]) == (0xEF, 0xBB, 0xBF)
    default: false
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func dropping(first: Int = 0, last: Int = 0) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: self[first..<count - last])
  }
}

extension String {
  /// The text of a cell; what is not UTF-8 in it becomes U+FFFD.
  package init(cell: UnsafeRawBufferPointer) {
    // Read as bytes rather than raw memory, which `String` would take the long way, character by character.
    self = cell.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
  }
}

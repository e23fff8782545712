/// Checks that bytes are well-formed UTF-8 (Unicode 16, table 3-7), in chunks cut anywhere.
package struct UTF8Validator {
  /// How many continuation bytes the present character still needs.
  private var missing = 0
  /// What the next continuation byte may be; narrower than 80...BF only after E0, ED, F0 and F4.
  private var allowed = continuation

  private static let continuation: ClosedRange<UInt8> = 0x80...0xBF

  package init() {}

  /// False while a character is cut off at the end of what was seen.
  package var isBetweenCharacters: Bool { missing == 0 }

  /// How many bytes of the chunk can be UTF-8 after those seen before: all of them, or the offset
  /// of the first byte that cannot.
  package mutating func validPrefix(of chunk: UnsafeRawBufferPointer) -> Int {
    var offset = 0
    while offset < chunk.count {
      if missing == 0 {
        offset = UTF8Blocks.validPrefix(of: chunk, from: offset)
        guard offset < chunk.count else { break }
        guard begin(with: chunk[offset]) else { return offset }
      } else {
        guard allowed.contains(chunk[offset]) else { return offset }
        missing -= 1
        allowed = Self.continuation
      }
      offset += 1
    }
    return offset
  }

  private mutating func begin(with byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x7F: missing = 0
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: return false
    }
    switch byte {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: allowed = Self.continuation
    }
    return true
  }
}

/// Checks UTF-8 sixteen bytes at a time, without a branch that depends on the text: where Chinese and ASCII
/// take turns every few bytes, wrong guesses of the processor would cost more than the comparisons.
///
/// Each byte is held against the three before it. One of them asks for a continuation if it leads a character
/// that is long enough; the first of them may also narrow the range (Unicode 16, table 3-7).
enum UTF8Blocks {
  private static let size = 16

  /// How far the bytes from `start` on, where a character begins, are UTF-8 beyond doubt. What is found is
  /// the beginning of a character: that before the end of the chunk, or before the block in which something
  /// is wrong.
  static func validPrefix(of chunk: UnsafeRawBufferPointer, from start: Int) -> Int {
    // The blocks look back three bytes.
    guard start >= 3 else { return start }
    var offset = start
    while offset &+ size <= chunk.count, isValid(chunk, at: offset) { offset &+= size }
    return offset == start ? start : characterStart(in: chunk, before: offset)
  }

  @inline(__always)
  private static func isValid(_ chunk: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    let bytes = load(chunk, at: offset)
    let previous = load(chunk, at: offset &- 1)
    let mustContinue: ByteMask =
      previous.isAtLeast(0xC0) .| load(chunk, at: offset &- 2).isAtLeast(0xE0)
      .| load(chunk, at: offset &- 3).isAtLeast(0xF0)
    let continues: ByteMask = bytes.isAtLeast(0x80) .& bytes.isBelow(0xC0)
    let cannotBe: ByteMask = bytes.equals(0xC0) .| bytes.equals(0xC1) .| bytes.isAtLeast(0xF5)
    let tooLong: ByteMask =
      (previous.equals(0xE0) .& bytes.isBelow(0xA0)) .| (previous.equals(0xF0) .& bytes.isBelow(0x90))
    let surrogateOrTooLarge: ByteMask =
      (previous.equals(0xED) .& bytes.isAtLeast(0xA0)) .| (previous.equals(0xF4) .& bytes.isAtLeast(0x90))
    let wrong: ByteMask = (mustContinue .^ continues) .| cannotBe .| tooLong .| surrogateOrTooLarge
    return wrong.words[0] | wrong.words[1] == 0
  }

  @inline(__always)
  private static func load(_ chunk: UnsafeRawBufferPointer, at offset: Int) -> SIMD16<UInt8> {
    chunk.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// The beginning of the character that the offset is within, or the offset itself.
  private static func characterStart(in chunk: UnsafeRawBufferPointer, before offset: Int) -> Int {
    if chunk[offset - 1] >= 0xC0 { return offset - 1 }
    if chunk[offset - 2] >= 0xE0 { return offset - 2 }
    return chunk[offset - 3] >= 0xF0 ? offset - 3 : offset
  }
}

/// The bytes that end a stretch of text: one of choice, CR, LF and NUL.
///
/// They are looked for eight at a time. In `word ^ pattern` a byte that matches the pattern is zero,
/// and `(x - 0x01…) & ~x & 0x80…` sets the high bit of the lowest zero byte; bits above it may be
/// false, so only the lowest counts (H. S. Warren, Hacker's Delight, section 6-1).
struct StopBytes {
  private let pattern: UInt64
  private let byte: UInt8

  init(_ byte: UInt8) {
    self.byte = byte
    pattern = Self.ones &* UInt64(byte)
  }

  /// The offset of the first such byte, or the end.
  @inline(__always)
  func first(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var offset = start
    while offset &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let stops =
        Self.zeroBytes(word) | Self.zeroBytes(word ^ pattern)
        | Self.zeroBytes(word ^ Self.lineFeeds) | Self.zeroBytes(word ^ Self.carriageReturns)
      if stops != 0 { return offset &+ stops.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < bytes.count, !isStop(bytes[offset]) { offset &+= 1 }
    return offset
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte == self.byte || byte == ASCII.lineFeed || byte == ASCII.carriageReturn || byte == ASCII.nul
  }

  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & highBits
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let lineFeeds = ones &* UInt64(ASCII.lineFeed)
  private static let carriageReturns = ones &* UInt64(ASCII.carriageReturn)
}

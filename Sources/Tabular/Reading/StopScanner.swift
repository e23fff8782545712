/// Finds the bytes of a chunk that can mean something in CSV, its stops: the delimiter, the quote, CR, LF and
/// NUL.
///
/// A block of 64 bytes is compared at once and remembered as 64 bits, so that from one stop to the next there
/// are zero bits to count and no bytes to look at.
struct StopScanner {
  let bytes: UnsafeRawBufferPointer
  let delimiter: Delimiter

  /// Where the block begins whose stops are known.
  private var block = 0
  /// The stops of the block: one bit a byte, the lowest for the first.
  private var stops: UInt64 = 0

  private static let blockSize = 64

  init(_ bytes: UnsafeRawBufferPointer, delimiter: Delimiter) {
    self.bytes = bytes
    self.delimiter = delimiter
    _ = look(at: 0)
  }

  /// The offset of the first stop not before `offset`, or the end of the chunk. Going on from stop to stop is
  /// fast.
  @inline(__always)
  mutating func first(from offset: Int) -> Int {
    // An offset before the block is taken for one far behind it.
    let passed = UInt64(bitPattern: Int64(offset &- block))
    var rest = passed < Self.blockSize ? stops & (~0 &<< passed) : look(at: offset)
    while rest == 0 {
      guard bytes.count &- block > Self.blockSize else { return bytes.count }
      rest = look(at: block &+ Self.blockSize)
    }
    return block &+ rest.trailingZeroBitCount
  }

  /// The same, but the byte given is no stop: a quote in an unquoted cell, or a delimiter in a quoted one.
  @inline(__always)
  mutating func first(from offset: Int, passing text: UInt8) -> Int {
    var stop = first(from: offset)
    while stop < bytes.count, bytes[stop] == text { stop = first(from: stop &+ 1) }
    return stop
  }

  /// Makes the block at `offset` the one whose stops are known.
  private mutating func look(at offset: Int) -> UInt64 {
    block = offset
    let last = bytes.count &- Self.blockSize
    if offset <= last {
      stops = stops(at: offset)
    } else if last >= 0 {
      // The last block of the chunk, less what comes before the offset.
      stops = offset == bytes.count ? 0 : stops(at: last) >> UInt64(offset &- last)
    } else {
      stops = (offset..<bytes.count).reduce(0) { $0 | (isStop(bytes[$1]) ? 1 << UInt64($1 - offset) : 0) }
    }
    return stops
  }

  private func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case delimiter.rawValue, ASCII.quote, ASCII.lineFeed, ASCII.carriageReturn, ASCII.nul: true
    default: false
    }
  }

  /// The stops among the 64 bytes at an offset.
  @inline(__always)
  private func stops(at offset: Int) -> UInt64 {
    quarter(at: offset) | quarter(at: offset &+ 16) &<< 16 | quarter(at: offset &+ 32) &<< 32
      | quarter(at: offset &+ 48) &<< 48
  }

  /// The stops among 16 bytes, as many as every processor compares at once.
  @inline(__always)
  private func quarter(at offset: Int) -> UInt64 {
    let text = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    let isStop: ByteMask =
      text.equals(delimiter.rawValue) .| text.equals(ASCII.quote) .| text.equals(ASCII.lineFeed)
      .| text.equals(ASCII.carriageReturn) .| text.equals(ASCII.nul)
    let words = isStop.words
    return Self.gather(words[0]) | Self.gather(words[1]) &<< 8
  }

  /// One bit for each byte that has all or none. Each byte keeps another bit; multiplied by 0x0101…, the
  /// eight add up in the highest byte.
  @inline(__always)
  private static func gather(_ word: UInt64) -> UInt64 {
    ((word & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101) &>> 56
  }
}

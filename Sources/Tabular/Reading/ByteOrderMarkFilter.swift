/// Passes over a UTF-8 byte order mark at the very beginning, even if chunks cut it.
struct ByteOrderMarkFilter {
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How many bytes of the mark were seen; nil once the beginning is behind.
  private var matched: Int? = 0

  /// - Returns: how many bytes of the chunk to leave out, and which bytes of the mark, left out of
  ///   earlier chunks, are text after all and come before the rest of the chunk.
  mutating func consume(_ chunk: UnsafeRawBufferPointer) -> (skipped: Int, replayed: Range<Int>) {
    guard let before = matched else { return (0, 0..<0) }
    var seen = before
    for byte in chunk {
      guard byte == Self.mark[seen] else {
        matched = nil
        return (0, 0..<before)
      }
      seen += 1
      guard seen < Self.mark.count else {
        matched = nil
        return (seen - before, 0..<0)
      }
    }
    matched = seen
    return (chunk.count, 0..<0)
  }
}

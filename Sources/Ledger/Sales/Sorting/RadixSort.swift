/// Sorts by digits of a byte, from the lowest up; entries with the same words stay as they came (Knuth, The
/// Art of Computer Programming 3, 5.2.5). Numbers of orders differ in few of their bytes, and the others cost
/// nothing: half the time of sorting by comparison.
enum RadixSort {
  struct Entry {
    var words: LineWords
    var place: UInt32
  }

  static func sort(_ entries: inout [Entry]) {
    var spare = entries
    for digit in 0..<16 {
      let shift = UInt64(8 * (digit % 8))
      let moved =
        digit < 8
        ? pass(from: entries, to: &spare) { $0.words.second >> shift }
        : pass(from: entries, to: &spare) { $0.words.first >> shift }
      if moved { swap(&entries, &spare) }
    }
  }

  /// Puts the entries into the order of one digit; false where all have the same.
  @inline(__always)
  private static func pass(
    from entries: [Entry], to sorted: inout [Entry], _ digit: (borrowing Entry) -> UInt64
  ) -> Bool {
    var ends = [Int](repeating: 0, count: 256)
    for entry in entries { ends[Int(digit(entry) & 0xFF)] += 1 }
    if ends.contains(entries.count) { return false }
    var end = 0
    for value in ends.indices {
      end += ends[value]
      ends[value] = end - ends[value]
    }
    sorted.withUnsafeMutableBufferPointer { sorted in
      ends.withUnsafeMutableBufferPointer { starts in
        for entry in entries {
          let value = Int(digit(entry) & 0xFF)
          sorted[starts[value]] = entry
          starts[value] += 1
        }
      }
    }
    return true
  }
}

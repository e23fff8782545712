/// The rows of each leaf, in one list that is parted in place.
///
/// Rows of a leaf stay in rising order, so that reading their bytes runs through memory.
struct RowPartition {
  let rows: Scratch<Int32>
  private(set) var ranges: [Range<Int>]
  private let spare: Scratch<Int32>

  /// Without rows.
  init(capacity: Int) {
    rows = Scratch(repeating: 0, count: capacity)
    spare = Scratch(repeating: 0, count: capacity)
    ranges = [0..<0]
  }

  /// Begins anew, with one leaf of the first of `rows`, which are in rising order.
  mutating func unite(_ count: Int) { ranges = [0..<count] }

  func of(_ leaf: Int) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(start: rows.start + ranges[leaf].lowerBound, count: ranges[leaf].count)
  }

  /// Keeps in the leaf the rows that go left and makes a new leaf, the last, of the others.
  ///
  /// - Parameter isLeft: 1 or 0 for each value of a row's byte.
  mutating func split(_ leaf: Int, bytes: UnsafePointer<UInt8>, isLeft: [UInt8]) {
    let range = ranges[leaf]
    var (left, right) = (range.lowerBound, 0)
    isLeft.withUnsafeBufferPointer { isLeft in
      for place in range {
        let row = rows.start[place]
        let goesLeft = Int(isLeft[Int(bytes[Int(row)])])
        rows.start[left] = row
        spare.start[right] = row
        left += goesLeft
        right += 1 - goesLeft
      }
    }
    (rows.start + left).update(from: spare.start, count: right)
    ranges[leaf] = range.lowerBound..<left
    ranges.append(left..<range.upperBound)
  }
}

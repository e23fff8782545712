/// Sorts numbers by their bits, eleven at a time, which takes a time that grows with their number only.
package enum RadixSort {
  private static let digitBits: UInt32 = 11
  private static let buckets = 1 << Int(digitBits)

  /// The values in rising order. None may be NaN; -0 becomes 0.
  ///
  ///     RadixSort.sorted([2, -1, 0.5])   // [-1, 0.5, 2]
  package static func sorted(_ values: [Float]) -> [Float] {
    var keys = values.map { key(of: $0) }
    var spare = keys
    for digit in 0..<3 {
      sort(&keys, into: &spare, shift: UInt32(digit) * digitBits)
    }
    return keys.map { value(of: $0) }
  }

  /// An integer that is the larger the larger the number is.
  private static func key(of value: Float) -> UInt32 {
    UInt32(bitPattern: (value + 0).orderedBits) ^ 1 << 31
  }

  private static func value(of key: UInt32) -> Float {
    Float(orderedBits: Int32(bitPattern: key ^ 1 << 31))
  }

  /// Sorts by one digit, keeping the order of those with the same; leaves the result in `keys`.
  private static func sort(_ keys: inout [UInt32], into spare: inout [UInt32], shift: UInt32) {
    var places = [Int](repeating: 0, count: buckets)
    for key in keys { places[digit(key, shift)] += 1 }
    if let first = keys.first, places[digit(first, shift)] == keys.count { return }
    var start = 0
    for bucket in 0..<buckets { (places[bucket], start) = (start, start + places[bucket]) }
    keys.withUnsafeBufferPointer { keys in
      spare.withUnsafeMutableBufferPointer { spare in
        for key in keys {
          let bucket = digit(key, shift)
          spare[places[bucket]] = key
          places[bucket] += 1
        }
      }
    }
    swap(&keys, &spare)
  }

  private static func digit(_ key: UInt32, _ shift: UInt32) -> Int { Int(key >> shift) & (buckets - 1) }
}

/// Numbers as integers in the same order, since integers are told apart by subtraction where numbers need a
/// comparison, and compilers make branches of those. A branch on data is guessed wrong half the time.
extension Float {
  /// An integer that is the larger the larger the number is; the largest of all if it is NaN.
  var orderedBits: Int32 {
    let bits = Int32(bitPattern: bitPattern)
    return isNaN ? .max : bits ^ (bits >> 31 & .max)
  }

  /// The number that has these bits.
  init(orderedBits bits: Int32) { self.init(bitPattern: UInt32(bitPattern: bits ^ (bits >> 31 & .max))) }
}

extension Int32 {
  /// 1 if this exceeds another, else 0, without a branch.
  @inline(__always) func exceeds(_ other: Int32) -> Int {
    Int(truncatingIfNeeded: UInt64(bitPattern: Int64(other) &- Int64(self)) >> 63)
  }
}

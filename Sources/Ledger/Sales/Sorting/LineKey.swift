import Demand

import func Glibc.memcmp

/// Where a line belongs among others: by the bytes of the order's number, as SQLite compares text (collation
/// BINARY), then by product.
///
/// The number lies in memory that somebody else keeps, for as long as the key is looked at.
struct LineKey {
  var order: UnsafeRawBufferPointer
  var product: UInt32

  /// Negative, 0 or positive as this key comes before the other, is the same, or comes after.
  func comparison(to other: LineKey) -> Int {
    let difference = order.comparison(to: other.order)
    return difference == 0 ? Int(product) - Int(other.product) : difference
  }

  static func <= (left: LineKey, right: LineKey) -> Bool { left.comparison(to: right) <= 0 }

  /// The eight bytes of the number after some, as a number that compares as they do; those that are missing count 0.
  func word(after count: Int) -> UInt64 {
    let rest = order.count - count
    guard rest < 8 else {
      return UInt64(bigEndian: order.loadUnaligned(fromByteOffset: count, as: UInt64.self))
    }
    return order.suffix(max(0, rest)).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      << (8 * UInt64(8 - max(0, rest)))
  }

  /// How many of the first bytes are the same in both numbers.
  func commonPrefix(with other: LineKey, atMost most: Int) -> Int {
    let most = min(most, order.count, other.order.count)
    var count = 0
    while count < most, order[count] == other.order[count] { count += 1 }
    return count
  }
}

extension SaleBatch.Line {
  /// - Parameter orders: the bytes of the batch's `orders`.
  func key(in orders: UnsafeRawBufferPointer) -> LineKey {
    LineKey(order: UnsafeRawBufferPointer(rebasing: orders[orderRange]), product: product)
  }
}

extension UnsafeRawBufferPointer {
  /// Negative, 0 or positive as these bytes come before the others, are the same, or come after.
  func comparison(to other: UnsafeRawBufferPointer) -> Int {
    let common = Swift.min(count, other.count)
    if common > 0, let bytes = baseAddress, let others = other.baseAddress {
      let difference = memcmp(bytes, others, common)
      if difference != 0 { return Int(difference) }
    }
    return count - other.count
  }
}

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

  /// The sixteen bytes of the number after some, as numbers that compare as they do; those that are missing
  /// count 0.
  func words(after count: Int) -> LineWords {
    LineWords(first: word(after: count), second: word(after: count + 8))
  }

  private func word(after count: Int) -> UInt64 {
    guard count + 8 > order.count else {
      return UInt64(bigEndian: order.loadUnaligned(fromByteOffset: count, as: UInt64.self))
    }
    var word: UInt64 = 0
    for place in count..<max(count, order.count) {
      word |= UInt64(order[place]) &<< UInt64(56 &- 8 &* (place &- count))
    }
    return word
  }

  /// How many of the first bytes are the same in both numbers.
  func commonPrefix(with other: LineKey, atMost most: Int) -> Int {
    let most = min(most, order.count, other.order.count)
    var count = 0
    while count < most, order[count] == other.order[count] { count += 1 }
    return count
  }
}

/// Part of the number of an order, to compare by before all of it.
struct LineWords: Equatable {
  var first: UInt64
  var second: UInt64

  static let highest = LineWords(first: .max, second: .max)

  static func < (left: LineWords, right: LineWords) -> Bool {
    left.first == right.first ? left.second < right.second : left.first < right.first
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

import Demand

extension SaleBatch {
  /// The places of the lines in ascending order: by the bytes of the order's number, then by product, then as they
  /// came.
  func ascendingPlaces() -> [UInt32] {
    orders.withUnsafeBytes { orders in
      lines.withUnsafeBufferPointer { lines in
        let places = lines.indices.map(UInt32.init)
        return Self.areAscending(lines, orders) ? places : Self.sorted(lines, orders)
      }
    }
  }

  private static func areAscending(
    _ lines: UnsafeBufferPointer<Line>, _ orders: UnsafeRawBufferPointer
  ) -> Bool {
    lines.indices.dropFirst().allSatisfy { index in
      isAscending(lines[index - 1].key(in: orders), lines[index].key(in: orders))
    }
  }

  private static func isAscending(_ left: LineKey, _ right: LineKey) -> Bool { left <= right }

  /// Compares eight bytes of the numbers at once, from where they begin to differ; the rest only where those are the
  /// same.
  private static func sorted(
    _ lines: UnsafeBufferPointer<Line>, _ orders: UnsafeRawBufferPointer
  ) -> [UInt32] {
    let common = commonPrefix(lines, orders)
    var keys = lines.indices.map { index in
      (prefix: lines[index].key(in: orders).word(after: common), place: UInt32(index))
    }
    keys.sort { left, right in
      guard left.prefix == right.prefix else { return left.prefix < right.prefix }
      let (leftKey, rightKey) = (
        lines[Int(left.place)].key(in: orders), lines[Int(right.place)].key(in: orders)
      )
      let comparison = leftKey.comparison(to: rightKey)
      return comparison == 0 ? left.place < right.place : comparison < 0
    }
    return keys.map(\.place)
  }

  /// How many bytes all numbers begin with in common.
  private static func commonPrefix(
    _ lines: UnsafeBufferPointer<Line>, _ orders: UnsafeRawBufferPointer
  ) -> Int {
    guard let model = lines.first?.key(in: orders) else { return 0 }
    return lines.reduce(model.order.count) { common, line in
      line.key(in: orders).commonPrefix(with: model, atMost: common)
    }
  }
}

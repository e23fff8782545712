import Demand

extension SaleBatch {
  /// The places of the lines in ascending order: by the bytes of the order's number, then by product, then as
  /// they came.
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
      lines[index - 1].key(in: orders) <= lines[index].key(in: orders)
    }
  }

  /// By sixteen bytes of the numbers, from where they begin to differ; by the rest only where those are the
  /// same.
  private static func sorted(
    _ lines: UnsafeBufferPointer<Line>, _ orders: UnsafeRawBufferPointer
  ) -> [UInt32] {
    let common = commonPrefix(lines, orders)
    var entries = lines.indices.map { index in
      RadixSort.Entry(words: lines[index].key(in: orders).words(after: common), place: UInt32(index))
    }
    RadixSort.sort(&entries)
    var start = 0
    while start < entries.count {
      let end = entries[start...].firstIndex { $0.words != entries[start].words } ?? entries.count
      if end - start > 1 { entries[start..<end].sort { isBefore($0.place, $1.place, lines, orders) } }
      start = end
    }
    return entries.map(\.place)
  }

  private static func isBefore(
    _ left: UInt32, _ right: UInt32, _ lines: UnsafeBufferPointer<Line>, _ orders: UnsafeRawBufferPointer
  ) -> Bool {
    let comparison = lines[Int(left)].key(in: orders).comparison(to: lines[Int(right)].key(in: orders))
    return comparison == 0 ? left < right : comparison < 0
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

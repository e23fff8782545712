/// Puts the values of a column into their bins.
extension FeatureBins {
  /// Adds to each row's byte its bin times a stride.
  ///
  /// - Parameter bytes: as many as there are values.
  func add(_ values: [Float], times stride: Int, to bytes: UnsafeMutablePointer<UInt8>) {
    switch self {
    case .numeric(let edges, _): Self.addNumeric(values, edges, UInt8(count - 1), UInt8(stride), bytes)
    case .categories(let ids): Self.addCategories(values, ids, UInt8(stride), bytes)
    }
  }

  /// A search by halves in which each step is an addition instead of a branch: the edges are padded to a full
  /// binary tree, laid out level by level, in which the children of place k are 2k and 2k + 1 (Eytzinger's
  /// layout).
  private static func addNumeric(
    _ values: [Float], _ edges: [Float], _ missing: UInt8, _ stride: UInt8,
    _ bytes: UnsafeMutablePointer<UInt8>
  ) {
    var levels = 0
    while 1 << levels <= edges.count { levels += 1 }
    let width = 1 << levels
    let tree = levelOrder(edges, levels: levels).map(\.orderedBits)
    tree.withUnsafeBufferPointer { tree in
      for row in values.indices {
        let value = values[row].orderedBits
        var place = 1
        for _ in 0..<levels { place = place &+ place &+ value.exceeds(tree[place]) }
        let bin = UInt8(truncatingIfNeeded: place &- width)
        bytes[row] &+= (value == .max ? missing : bin) &* stride
      }
    }
  }

  private static func levelOrder(_ edges: [Float], levels: Int) -> [Float] {
    var tree = [Float](repeating: .infinity, count: 1 << levels)
    for level in 0..<levels {
      // The first of a level halves the first of its 2^level equal parts.
      let part = 1 << (levels - level)
      for place in 0..<(1 << level) where place * part + part / 2 - 1 < edges.count {
        tree[(1 << level) + place] = edges[place * part + part / 2 - 1]
      }
    }
    return tree
  }

  private static func addCategories(
    _ values: [Float], _ ids: [Int32], _ stride: UInt8, _ bytes: UnsafeMutablePointer<UInt8>
  ) {
    var binOfCategory = [UInt8](repeating: 0, count: Int(ids.max() ?? 0) + 1)
    for (place, id) in ids.enumerated() { binOfCategory[Int(id)] = UInt8(place + 1) }
    for (row, value) in values.enumerated() where value >= 0 && value < Float(binOfCategory.count) {
      bytes[row] &+= binOfCategory[Int(value)] &* stride
    }
  }
}

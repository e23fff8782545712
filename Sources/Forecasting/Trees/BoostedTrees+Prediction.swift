extension BoostedTrees {
  /// The predictions of rows.
  ///
  /// - Parameter columns: `columnCount` columns of the same length, NaN where missing.
  package func predict(_ columns: [[Float]]) -> [Double] {
    let rowCount = columns.first?.count ?? 0
    precondition(columns.count == columnCount && columns.allSatisfy { $0.count == rowCount })
    var predictions = [Double](repeating: base, count: rowCount)
    let block = Scratch<Float>(repeating: 0, count: Self.blockRows * columnCount)
    for start in stride(from: 0, to: rowCount, by: Self.blockRows) {
      let rows = start..<min(rowCount, start + Self.blockRows)
      for (place, column) in columns.enumerated() {
        for row in rows { block.start[(row - start) * columnCount + place] = column[row] }
      }
      predictions.withUnsafeMutableBufferPointer { add(UnsafePointer(block.start), to: $0[rows]) }
    }
    return predictions
  }

  /// Rows that are predicted tree by tree, so that a tree is fetched once for all of them.
  private static let blockRows = 64

  /// - Parameter features: the rows one after the other.
  private func add(
    _ features: UnsafePointer<Float>, to predictions: Slice<UnsafeMutableBufferPointer<Double>>
  ) {
    nodes.withUnsafeBufferPointer { nodes in
      leafValues.withUnsafeBufferPointer { leafValues in
        categorySets.withUnsafeBufferPointer { sets in
          for root in roots {
            for (number, place) in predictions.indices.enumerated() {
              let leaf = Self.leaf(features + number * columnCount, root, nodes, sets)
              predictions.base[place] += leafValues[leaf]
            }
          }
        }
      }
    }
  }

  @inline(__always) private static func leaf(
    _ row: UnsafePointer<Float>, _ root: Int32, _ nodes: UnsafeBufferPointer<Node>,
    _ sets: UnsafeBufferPointer<UInt32>
  ) -> Int {
    var next = root
    while next >= 0 {
      let node = nodes[Int(next)]
      let value = row[Int(node.column & Node.columnMask)]
      let goesLeft =
        node.column & Node.isSet != 0
        ? contains(value, sets, Int(node.threshold.bitPattern))
        : value <= node.threshold || (value.isNaN && node.column & Node.missingGoesLeft != 0)
      next = goesLeft ? node.left : node.right
    }
    return Int(~next)
  }

  private static func contains(_ value: Float, _ sets: UnsafeBufferPointer<UInt32>, _ place: Int) -> Bool {
    guard value >= 0 && value <= FeatureBins.largestCategory else { return false }
    let category = Int(value)
    return category / 32 < Int(sets[place])
      && sets[place + 1 + category / 32] >> UInt32(category % 32) & 1 == 1
  }
}

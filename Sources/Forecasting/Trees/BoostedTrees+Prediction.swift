extension BoostedTrees {
  /// The predictions of rows.
  ///
  /// - Parameter columns: `columnCount` columns of the same length, NaN where missing.
  package func predict(_ columns: [[Float]]) -> [Double] {
    let rowCount = columns.first?.count ?? 0
    precondition(columns.count == columnCount && columns.allSatisfy { $0.count == rowCount })
    var predictions = [Double](repeating: base, count: rowCount)
    let walk = TreeWalk(self)
    // Rows of zeros after the last fill the last walk.
    let block = Scratch<Int32>(repeating: 0, count: Self.blockRows * columnCount)
    let sums = Scratch<Double>(repeating: 0, count: Self.blockRows)
    for start in stride(from: 0, to: rowCount, by: Self.blockRows) {
      let rows = start..<min(rowCount, start + Self.blockRows)
      for (place, column) in columns.enumerated() {
        for row in rows { block.start[(row - start) * columnCount + place] = column[row].orderedBits }
      }
      sums.start.update(repeating: base, count: Self.blockRows)
      walk.add(block.start, rows: rows.count, to: sums.start)
      for row in rows { predictions[row] = sums.start[row - start] }
    }
    return predictions
  }

  /// Rows that are predicted tree by tree, so that a tree is fetched once for all of them.
  private static let blockRows = 64
}

import Forecasting
import Testing

@Suite struct BinnedTableTests {
  @Test func `columns that tell nothing are dropped`() {
    let table = BinnedTable(
      columns: [
        [1, 2, 3], [7, 7, 7], [.nan, .nan, .nan], [5, .nan, 5], [0, -0.0, 0], [1, 1, 1], [4, 4, .nan],
      ],
      isCategorical: [false, false, false, false, false, true, true])
    #expect(table.usedColumns == [0, 3, 6])
    #expect(table.rowCount == 3 && table.columnCount == 7)
  }

  @Test func `a table without rows or columns is one`() {
    #expect(BinnedTable(columns: []).usedColumns == [])
    #expect(BinnedTable(columns: [[], []]).usedColumns == [])
  }

  /// 400 rows of 80 values and missing ones in one column, and 8 columns of yes and no that share a byte.
  @Test func `every bin is told from every other, in the table as in rows to predict`() {
    let numbers = (0..<400).map { $0 % 81 == 80 ? Float.nan : Float($0 % 81) * 0.75 - 30 }
    let flags = (0..<8).map { bit in (0..<400).map { Float($0 >> bit & 1) } }
    let byNumber = (0..<400).map { Float($0 % 81 * 7 % 31) }
    let byFlags = (0..<400).map { Float($0 & 0xFF) }
    var parameters = TreeSamples.stump
    parameters.leaves = 400
    for (columns, targets) in [([numbers], byNumber), (flags, byFlags), ([numbers] + flags, byFlags)] {
      let predictions = TreeSamples.fit(columns, targets, parameters).predict(columns)
      for (prediction, target) in zip(predictions, targets) {
        expect(prediction, near: Double(target), within: 1e-9)
      }
    }
  }

  @Test func `a large table is parted by a sample of its rows`() {
    let rows = 150_000
    let column = (0..<rows).map { Float($0 * 7_919 % rows) }
    let trees = TreeSamples.fit([column], column.map { $0 < 60_000 ? 1 : 3 }, TreeSamples.stump)
    // An edge lies within half a bin, or 300 rows, of where the target steps.
    let predictions = trees.predict([[0, 59_650, 60_350, 149_999]])
    for (prediction, expected) in zip(predictions, [1.0, 1, 3, 3]) {
      expect(prediction, near: expected, within: 0.02)
    }
  }
}

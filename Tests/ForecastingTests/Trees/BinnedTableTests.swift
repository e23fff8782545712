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
}

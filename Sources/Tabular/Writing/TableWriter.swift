/// The forms a table can be written in; the raw value is the name a user types.
package enum TableFormat: String, CaseIterable, Sendable {
  case csv
  case tsv
  case json
  case jsonl
  case table
  case markdown
}

package struct TableOptions: Equatable, Sendable {
  /// For spreadsheets, in CSV and TSV: a byte order mark first, and an apostrophe before text that a
  /// spreadsheet would run as a formula.
  package var spreadsheet: Bool
  /// How many columns a `table` may take; the last column of text is shortened to fit. nil: any.
  package var width: Int?

  package init(spreadsheet: Bool = false, width: Int? = nil) {
    self.spreadsheet = spreadsheet
    self.width = width
  }
}

/// Writes a table row by row.
///
/// What is appended to the output may be sent off at any time. `table` and `markdown` give nothing
/// until the end, for the widest cell decides the width of a column.
///
/// ```swift
/// var writer = TableWriter(.csv, columns: [Column("category"), Column("units", .integer)])
/// writer.write([.text("CA"), .integer(3)], into: &output)
/// writer.finish(into: &output)
/// ```
package struct TableWriter {
  private var renderer: any RowRenderer
  private let columnCount: Int
  private var hasBegun = false

  package init(_ format: TableFormat, columns: [Column], options: TableOptions = TableOptions()) {
    columnCount = columns.count
    renderer =
      switch format {
      case .csv: DelimitedRenderer(columns: columns, syntax: .csv, forSpreadsheet: options.spreadsheet)
      case .tsv: DelimitedRenderer(columns: columns, syntax: .tsv, forSpreadsheet: options.spreadsheet)
      case .json: JSONRenderer(columns: columns, layout: .array)
      case .jsonl: JSONRenderer(columns: columns, layout: .lines)
      case .table: GridRenderer(columns: columns, style: .plain, width: options.width)
      case .markdown: GridRenderer(columns: columns, style: .markdown, width: nil)
      }
  }

  /// - Precondition: the row has one cell for each column.
  package mutating func write(_ row: [Cell], into output: inout [UInt8]) {
    precondition(row.count == columnCount, "a row has one cell for each column")
    begin(into: &output)
    renderer.row(row, into: &output)
  }

  /// Ends the table; a table without rows still has its header.
  package mutating func finish(into output: inout [UInt8]) {
    begin(into: &output)
    renderer.end(into: &output)
  }

  private mutating func begin(into output: inout [UInt8]) {
    guard !hasBegun else { return }
    hasBegun = true
    renderer.begin(into: &output)
  }
}

/// One form of a table: what comes before the rows, for each row, and after them.
protocol RowRenderer {
  mutating func begin(into output: inout [UInt8])
  mutating func row(_ cells: [Cell], into output: inout [UInt8])
  mutating func end(into output: inout [UInt8])
}

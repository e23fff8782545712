/// The forms a table can be written in; the raw value is the name a user types.
package enum TableFormat: String, CaseIterable, Sendable {
  case csv
  case tsv
  case json
  case jsonl
  case table
  case markdown
}

package struct TableOptions: Sendable {
  /// For spreadsheets, in CSV and TSV: a byte order mark first, and an apostrophe before text that a
  /// spreadsheet would run as a formula.
  package var spreadsheet: Bool
  /// How many columns a `table` on a terminal may take; nil: it is for no terminal, and may take any.
  package var width: Int?
  /// Makes a text look as its style does; nil: every text is left as it is. What it adds must take no room.
  package var paint: (@Sendable (String, TextStyle) -> String)?

  /// False for a `table` without a line between heading and rows.
  package var isRuled = true

  package var languages: TableLanguages

  package init(
    spreadsheet: Bool = false, width: Int? = nil, paint: (@Sendable (String, TextStyle) -> String)? = nil,
    languages: TableLanguages = TableLanguages()
  ) {
    self.spreadsheet = spreadsheet
    self.width = width
    self.paint = paint
    self.languages = languages
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
  private let columns: [Column]
  private let languages: TableLanguages
  /// The places of the columns written; nil for all.
  private let written: [Int]?
  private var hasBegun = false
  package private(set) var rowCount = 0

  package init(_ format: TableFormat, columns: [Column], options: TableOptions = TableOptions()) {
    self.columns = columns
    languages = options.languages
    let isForScreen = format == .table && options.width != nil
    let places = columns.indices.filter { isForScreen || !columns[$0].isForScreen }
    written = places.count == columns.count ? nil : places
    let columns = places.map { columns[$0].told(in: options.languages.headers) }
    renderer =
      switch format {
      case .csv: DelimitedRenderer(columns: columns, syntax: .csv, forSpreadsheet: options.spreadsheet)
      case .tsv: DelimitedRenderer(columns: columns, syntax: .tsv, forSpreadsheet: options.spreadsheet)
      case .json: JSONRenderer(columns: columns, layout: .array)
      case .jsonl: JSONRenderer(columns: columns, layout: .lines)
      case .table:
        GridRenderer(columns: columns, width: options.width, paint: options.paint, isRuled: options.isRuled)
      case .markdown: MarkdownRenderer(columns: columns)
      }
  }

  /// - Precondition: the row has one cell for each column.
  package mutating func write(_ row: [Cell], into output: inout [UInt8]) {
    precondition(row.count == columns.count, "a row has one cell for each column")
    begin(into: &output)
    rowCount += 1
    let row = told(row)
    renderer.row(written.map { $0.map { row[$0] } } ?? row, into: &output)
  }

  /// The row with its phrases and words told. What has neither is not made anew: exports have millions of rows.
  private func told(_ row: [Cell]) -> [Cell] {
    if languages.headers == .en, !row.contains(where: \.isPhrase) { return row }
    return zip(row, columns).map { $0.told(languages, in: $1) }
  }

  /// Ends the table; a table without rows still has its header.
  package mutating func finish(into output: inout [UInt8]) {
    begin(into: &output)
    renderer.end(into: &output)
  }

  /// What a finished table left out for want of room.
  package var omission: TableOmission? { renderer.omission }

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
  /// After the end.
  var omission: TableOmission? { get }
}

extension RowRenderer {
  var omission: TableOmission? { nil }
}

/// The columns of a table that a terminal has no room for.
package struct TableOmission: Equatable, Sendable {
  package let columns: [String]
  /// The width that shows all.
  package let fullWidth: Int
}

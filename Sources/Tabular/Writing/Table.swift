/// One value of a table to be written.
package enum Cell: Equatable, Sendable {
  case empty
  case text(String)
  case integer(Int64)
  /// `scaled / 10^digits` with all its digits: money.
  case decimal(Int64, digits: Int)
  /// `scaled / 10^digits` without zeros at the end: quantities.
  case quantity(Int64, digits: Int)
  /// A finite number, written with as many digits after the point.
  case double(Double, digits: Int)
  case sparkline(Sparkline)
}

extension Cell {
  /// The value as plain text, before any format's quoting.
  func append(to output: inout [UInt8]) {
    switch self {
    case .empty: break
    case .text(let text): output.append(contentsOf: text.utf8)
    case .integer(let value): output.append(contentsOf: String(value).utf8)
    case .decimal(let scaled, let digits):
      FixedDecimal.append(scaled: scaled, digits: digits, trimmed: false, to: &output)
    case .quantity(let scaled, let digits):
      FixedDecimal.append(scaled: scaled, digits: digits, trimmed: true, to: &output)
    case .double(let value, let digits): FixedDecimal.append(value, digits: digits, to: &output)
    case .sparkline(let line): output.append(contentsOf: line.text.utf8)
    }
  }
}

/// A table held in memory.
///
/// ```swift
/// let table = Table(columns: [Column("category"), Column("units", .integer)], rows: [[.text("CA"), .integer(3)]])
/// table.rendered(as: .csv)  // the bytes of "category,units\nCA,3\n"
/// ```
package struct Table: Equatable, Sendable {
  package let columns: [Column]
  package var rows: [[Cell]]

  package init(columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  package func rendered(as format: TableFormat, options: TableOptions = TableOptions()) -> [UInt8] {
    var output: [UInt8] = []
    var writer = TableWriter(format, columns: columns, options: options)
    for row in rows { writer.write(row, into: &output) }
    writer.finish(into: &output)
    return output
  }
}

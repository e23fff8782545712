import Wording

/// One value of a table to be written.
package enum Cell: Equatable, Sendable {
  case empty
  case text(String)
  /// A text for people, in the language of whoever reads the table.
  case phrase(Phrase)
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
  /// The cell with its phrases in one language and the words of a column in that of the headers.
  func told(_ languages: TableLanguages, in column: Column) -> Cell {
    switch self {
    case .phrase(let phrase): .text(phrase.text(in: languages.phrases))
    // Where a number stands in for none, as stock without end, it is a word too.
    case .text(let text) where column.kind == .word || column.alignment == .right:
      .text(languages.headers.word(text, of: column.title ?? column.name))
    default: self
    }
  }

  var isPhrase: Bool { if case .phrase = self { true } else { false } }

  /// The value as plain text, before any format's quoting.
  func append(to output: inout [UInt8]) {
    switch self {
    case .empty: break
    case .text(let text): output.append(contentsOf: text.utf8)
    case .phrase(let phrase): output.append(contentsOf: phrase.description.utf8)
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

extension Table {
  /// The same table with everything in it told.
  package func told(_ languages: TableLanguages) -> Table {
    Table(
      columns: columns.map { $0.told(in: languages.headers) },
      rows: rows.map { row in zip(row, columns).map { $0.told(languages, in: $1) } })
  }
}

/// What a table is told in.
package struct TableLanguages: Hashable, Sendable {
  /// Of the phrases: reasons and notes.
  package let phrases: Language
  /// Of the column's names and of the program's own words.
  package let headers: Language

  package init(phrases: Language = .en, headers: Language = .en) {
    self.phrases = phrases
    self.headers = headers
  }
}

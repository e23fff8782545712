import Tabular
import Wording

/// A field of a file, and the column that holds it.
struct Column: Sendable {
  let field: String
  /// From 0; nil where the file has no such column.
  let index: Int?

  /// What is wrong with a row's cell in this column.
  func error(_ what: Phrase, mend: Phrase) -> RowError {
    RowError(column: index.map { $0 + 1 }, what, mend: mend)
  }

  var missing: RowError { error("no \(field)", mend: "fill the cell in") }

  /// The value, which the row cannot do without.
  func required<Value>(_ value: Value?) throws(RowError) -> Value {
    guard let value else { throw missing }
    return value
  }
}

extension HeaderMatch {
  func column(_ field: String) -> Column { Column(field: field, index: self[field]) }
}

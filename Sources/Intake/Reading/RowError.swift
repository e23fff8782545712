import Wording

/// What is wrong with a row of a file, where in the row, and what would mend it.
package struct RowError: Error, Hashable, Sendable {
  /// The column, from 1; nil when the row as a whole is at fault.
  package let column: Int?
  package let what: Phrase
  package let mend: Phrase

  package init(column: Int?, _ what: Phrase, mend: Phrase) {
    self.column = column
    self.what = what
    self.mend = mend
  }
}

extension RowError {
  /// `"2026-02-30" is not a day; expected YYYY-MM-DD`
  package var reason: Phrase { "\(what); \(mend)" }
}

/// A row that was not taken in.
package struct Reject: Sendable {
  /// The line on which the row begins, from 1.
  package let line: Int
  package let error: RowError
  /// The cells as they were.
  package let cells: [String]

  /// `118:7: "2026-02-30" is not a day; expected YYYY-MM-DD`, less the column where it is not one cell's fault.
  package var phrase: Phrase {
    let place = error.column.map { "\(line):\($0)" } ?? "\(line)"
    return "\(place): \(error.what); \(error.mend)"
  }

  package var description: String { phrase.description }
}

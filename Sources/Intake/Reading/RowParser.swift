import Tabular
import Wording

/// How the rows of one sort of file become records of the domain.
///
/// A parser lives as long as its file: it may remember the row before, as where an export writes what
/// concerns a whole order only on the order's first line.
package protocol RowParser: Sendable {
  associatedtype Value
  /// What the columns do not tell and somebody must decide.
  associatedtype Settings: Sendable = Void

  /// What holds unless somebody decides otherwise.
  static var defaults: Settings { get }

  /// The columns such a file has, with the names under which exports know them.
  static var fields: [FieldDeclaration] { get }

  /// The same, where the header tells which export it is; ``fields`` unless the parser says otherwise.
  static func fields(in headers: [String]) -> [FieldDeclaration]

  /// True for files in which card secrets are no surprise and are passed over; others that hold any are
  /// refused.
  static var passesOverSecrets: Bool { get }

  /// - Throws: a `TabularError` where the columns found are not enough, and what the settings throw.
  init(columns: HeaderMatch, headers: [String], settings: Settings) throws

  mutating func parse(_ record: borrowing Record) throws(RowError) -> Verdict<Value>

  /// What somebody should know of how the rows so far were read, a sentence each.
  var remarks: [Phrase] { get }
}

extension RowParser {
  package static func fields(in headers: [String]) -> [FieldDeclaration] { fields }
  package static var passesOverSecrets: Bool { false }
  package var remarks: [Phrase] { [] }
}

/// A parser about whose rows there is nothing to decide.
package protocol PlainRowParser: RowParser where Settings == Void {
  init(columns: HeaderMatch, headers: [String]) throws(TabularError)
}

extension PlainRowParser {
  package static var defaults: Void { () }

  package init(columns: HeaderMatch, headers: [String], settings: Void) throws(TabularError) {
    try self.init(columns: columns, headers: headers)
  }
}

/// What becomes of a row.
package enum Verdict<Value> {
  case taken(Value)
  /// Read and understood, and not what is counted; the reason is a plural, as in `12 orders not paid`.
  case skipped(String)
  /// Skipped as well, and handed on: what an earlier file brought of it holds no longer.
  case withdrawn(Value, String)
}

extension Verdict: Equatable where Value: Equatable {}

import Tabular

/// How the rows of one sort of file become records of the domain.
///
/// A parser lives as long as its file: it may remember the row before, as where an export writes what concerns a
/// whole order only on the order's first line.
package protocol RowParser: Sendable {
  associatedtype Value

  /// The columns such a file has, with the names under which exports know them.
  static var fields: [FieldDeclaration] { get }

  /// The same, where the header tells which export it is; ``fields`` unless the parser says otherwise.
  static func fields(in headers: [String]) -> [FieldDeclaration]

  /// - Throws: where the columns found are not enough.
  init(columns: HeaderMatch, headers: [String]) throws(TabularError)

  mutating func parse(_ record: borrowing Record) throws(RowError) -> Verdict<Value>
}

extension RowParser {
  package static func fields(in headers: [String]) -> [FieldDeclaration] { fields }
}

/// What becomes of a row.
package enum Verdict<Value> {
  case taken(Value)
  /// Read and understood, and not what is counted; the reason is a plural, as in `12 orders not paid`.
  case skipped(String)
}

extension Verdict: Equatable where Value: Equatable {}

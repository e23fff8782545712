import Tabular
import Wording

/// A parser that says, with each value, on which line its row begins.
package struct Located<Parser: RowParser>: RowParser {
  private var parser: Parser

  package static var defaults: Parser.Settings { Parser.defaults }
  package static var fields: [FieldDeclaration] { Parser.fields }
  package static func fields(in headers: [String]) -> [FieldDeclaration] { Parser.fields(in: headers) }
  package static var passesOverSecrets: Bool { Parser.passesOverSecrets }
  package var remarks: [Phrase] { parser.remarks }

  package init(columns: HeaderMatch, headers: [String], settings: Parser.Settings) throws {
    parser = try Parser(columns: columns, headers: headers, settings: settings)
  }

  package mutating func parse(
    _ record: borrowing Record
  ) throws(RowError) -> Verdict<(line: Int, value: Parser.Value)> {
    switch try parser.parse(record) {
    case .taken(let value): .taken((record.line, value))
    case .skipped(let reason), .withdrawn(_, let reason): .skipped(reason)
    }
  }
}

import Demand
import Tabular
import Wording

/// Rows of sales as lines that may be kept, without what was withdrawn; see ``LentSalesRows``.
package struct SalesRows: RowParser {
  private var rows: LentSalesRows

  package static let defaults = LentSalesRows.defaults
  package static let passesOverSecrets = LentSalesRows.passesOverSecrets
  package static let fields = LentSalesRows.fields
  package static func fields(in headers: [String]) -> [FieldDeclaration] { LentSalesRows.fields(in: headers) }
  package var remarks: [Phrase] { rows.remarks }

  package init(columns: HeaderMatch, headers: [String], settings: SalesSettings) throws {
    rows = try LentSalesRows(columns: columns, headers: headers, settings: settings)
  }

  package mutating func parse(_ record: borrowing Record) throws(RowError) -> Verdict<SaleLine> {
    switch try rows.parse(record) {
    case .taken(let line): .taken(SaleLine(line))
    case .skipped(let reason), .withdrawn(_, let reason): .skipped(reason)
    }
  }
}

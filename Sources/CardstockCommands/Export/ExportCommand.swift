import Ledger
import Tabular
import Terminal

/// `cardstock export`: from the database into tables that import reads.
let exportCommand = Command(
  "export", "Write what is in the database as import reads it.",
  discussion: """
    Imported into a new database as CSV or TSV, what was exported gives the same demand, forecasts and plans,
    and the same bytes when it is exported again.
    """,
  examples: ["the last year's sales": "cardstock export sales --from 2025-09-01 -o sales.csv"],
  commands: [
    exportSales, exportCatalog, exportEvents, exportStock, exportOffers, exportSuppliers, exportOverrides,
    exportReceipts,
  ])

/// Writes a table of what the database holds at one moment.
func exporting(
  _ path: String, _ columns: [Column], _ output: OutputOptions, _ console: Console,
  _ body: (Ledger, inout TableStream) throws -> Void
) throws {
  let ledger = try Ledger.open(path: path, creating: false)
  try ledger.read {
    try output.write(columns, to: console) { try body(ledger, &$0) }
  }
}

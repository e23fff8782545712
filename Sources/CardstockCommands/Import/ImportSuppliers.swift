import Intake
import Ledger
import Terminal

let importSuppliers = Command(
  "suppliers", "Import what the shop knows of its suppliers.",
  discussion: """
    Columns: supplier; optional tier (1 = brand owner), status (approved, pending, blacklisted),
    authorization, authorization_expires. It holds for all offers of the supplier, whatever their file says:
    the plan buys from none that is not approved or whose authorization has expired, and says so. A tier in
    the offers' file comes first.
    """,
  examples: ["who may be bought from": "cardstock import suppliers suppliers.csv"],
  takes: importedFiles, ReadingOptions.key, DatabaseOption.key
) { console, files, reading, path in
  try importing(files, reading, path, console) { try $0.suppliers($1) }
}

extension FileImport {
  func suppliers(_ path: String) throws {
    try records(path, SupplierRows.self) { try ledger.importSuppliers($0, source: $1) }
  }
}

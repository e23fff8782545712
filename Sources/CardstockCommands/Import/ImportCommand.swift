import Files
import Ledger
import Terminal

/// `cardstock import`: from files into the database.
let importCommand = Command(
  "import", "Take sales, stock, offers and what else is known into the database.",
  discussion: """
    Each file is taken in whole or not at all. Importing a file again, or one that overlaps it, changes only
    what differs. Rows that cannot be read go to FILE.rejects.csv with the reason.
    """,
  examples: ["two months of sales": "cardstock import sales july.csv august.csv"],
  commands: [
    importSales, importCatalog, importEvents, importStock, importOffers, importSuppliers, importOverrides,
    importReceipts,
  ])

/// The files of an import that needs some.
let importedFiles = Key<[String]>.arguments(
  "FILE", atLeast: 1, completing: .files, "CSV files; - is standard input.")

/// Takes file after file into the database, each whole or not at all.
func importing(
  _ files: [String], _ reading: ReadingOptions, _ path: String, _ console: Console,
  _ take: (FileImport, String) throws -> Void
) throws {
  // A file that is not there should stop the others before they are in.
  for file in files where file != "-" { _ = try InputFile.open(file) }
  for file in files {
    try Ledger.withDatabase(at: path) { ledger in
      try take(FileImport(ledger: ledger, reading: reading, console: console, isKept: true), file)
    }
  }
}

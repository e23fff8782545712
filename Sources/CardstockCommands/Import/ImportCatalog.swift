import Intake
import Ledger
import Terminal

let importCatalog = Command(
  "catalog", "Import which category each product belongs to.",
  discussion: """
    Columns: product, category; optional game, name, face_value, shelf_life_days. A product is the title or
    code under which it is sold. What is or was sold under it without a category belongs to the catalog's,
    whichever was imported first; a category that the sales name themselves stays. Events of a game concern
    the categories of its products.
    """,
  examples: ["an export without categories": "cardstock import catalog catalog.csv"],
  takes: importedFiles, ReadingOptions.key, DatabaseOption.key
) { console, files, reading, path in
  try importing(files, reading, path, console) { try $0.catalog($1) }
}

extension FileImport {
  func catalog(_ path: String) throws {
    try records(path, CatalogRows.self) { try ledger.importCatalog($0, source: $1) }
  }
}

import Intake
import Ledger
import Terminal

let importSales = Command(
  "sales", "Import order lines or daily totals.",
  discussion: """
    Columns: date (or paid), category and/or product, quantity; optional amount or price, order, status. Chinese
    and English headers of common systems are recognised. Orders that were not paid are no demand. Lines with an
    order number are counted once, however often they come; one total a day and category replaces what was there;
    lines with neither are added up, and the same file is refused a second time unless --again.
    """,
  examples: [
    "an export as it is": "cardstock import sales orders.csv",
    "a header it does not know": "cardstock import sales --map quantity=件数 orders.csv",
  ],
  takes: importedFiles, ReadingOptions.key, again, currency, DatabaseOption.key
) { console, files, reading, again, currency, path in
  try importing(files, reading, path, console) { importer, file in
    try importer.ledger.write {
      try importer.ledger.setCurrency(currency)
      try importer.sales(file, allowAgain: again)
    }
  }
}

private let again = Key<Bool>.flag(
  "again", "Add up a file without order numbers though it was imported before.")

private let currency = Key<String>.option(
  "currency", "CODE", default: "CNY",
  where: .satisfying("of three capital letters") {
    $0.count == 3 && $0.allSatisfy { ("A"..."Z").contains($0) }
  },
  "The currency of all money; one database keeps one.")

extension FileImport {
  func sales(_ path: String, allowAgain: Bool = false) throws {
    try report(path) { file, rejects in
      var result: TableReading?
      let tally = try ledger.importSales(allowAgain: allowAgain) { sales in
        let reading = try read(&file, SalesRows.self, &rejects) { try sales.add($0) }
        result = reading
        return reading.source
      }
      return result.map { ($0, tally) }
    }
  }
}

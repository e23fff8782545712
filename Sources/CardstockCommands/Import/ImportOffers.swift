import Intake
import Ledger
import Terminal

let importOffers = Command(
  "offers", "Import what suppliers ask, and on which terms.",
  discussion: """
    Columns: supplier, category, unit_cost; optional tier, lead_time_days, lead_time_sd, minimum, multiple,
    price_break (a row for each step, from this quantity on), success_rate, status (approved, pending,
    blacklisted), valid_from, valid_to.
    """,
  examples: ["a price list": "cardstock import offers offers.csv"],
  takes: importedFiles, ReadingOptions.key, DatabaseOption.key
) { console, files, reading, path in
  try importing(files, reading, path, console) { try $0.offers($1) }
}

extension FileImport {
  func offers(_ path: String) throws {
    try records(path, OfferRows.self) { try ledger.importOffers($0, source: $1) }
  }
}

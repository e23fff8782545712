import Intake
import Ledger
import Replenishment
import Terminal

let importStock = Command(
  "stock", "Import what is in stock and on its way.",
  discussion: """
    Columns: category (or product), on_hand; optional inbound, inbound_date, as_of, unit_cost, expires (the
    first day of expiry; kept and exported, and used by no plan yet). A count without as_of is of the last day
    with sales. A count of 0 marks its day as sold out, so that the forecast does not take it for a day
    without demand; 999999 means without end.
    """,
  examples: ["tonight's count": "cardstock import stock stock.csv"],
  takes: importedFiles, ReadingOptions.key, DatabaseOption.key
) { console, files, reading, path in
  try importing(files, reading, path, console) { try $0.stock($1) }
}

extension FileImport {
  func stock(_ path: String) throws {
    let lastSale = try ledger.lastDayWithSale()
    try records(path, StockRows.self) { levels, source in
      var totals = StockTotals()
      for level in levels { totals.add(level) }
      return try ledger.importStock(totals.levels, defaultDay: lastSale, source: source)
    }
  }
}

import Demand
import Intake
import Ledger
import Replenishment
import Terminal
import Wording

let importStock = Command(
  "stock", "Import what is in stock and on its way.",
  discussion: """
    Columns: category (or product), on_hand; optional inbound, inbound_date, as_of, unit_cost, expires (the
    first day of expiry: plans do not count on what will not sell before), status. A count without as_of is of the last
    day with sales. A count of 0 marks its day as sold out, so that the forecast does not take it for a day
    without demand; 999999 means without end.

    The status received (已到货) says that all that plans of earlier days ordered of the category has come. Until then,
    or until import receipts, those orders are on their way; where inbound has them too, they count once: the larger
    of the two figures.
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
      let tally = try ledger.importStock(totals.levels, defaultDay: lastSale, source: source)
      try warnOfEarlyArrivals(totals.levels, lastSale)
      return tally
    }
  }

  /// A count of the day at whose end a plan was made cannot have its orders in it.
  private func warnOfEarlyArrivals(_ levels: [StockLevel], _ lastSale: Day?) throws {
    let arrived = levels.filter(\.isReceived)
    guard isKept, !arrived.isEmpty else { return }
    let open = try ledger.orderBook(asOf: Day(number: .max)).orders.filter { $0.open > .zero }
    for level in arrived {
      guard let day = level.asOf ?? lastSale,
        let order = open.first(where: { $0.category == level.category && !$0.isKnown(toCountOf: day) })
      else { continue }
      console.warning(
        """
        \(level.category) is counted \(day), before plan \(order.plan) ordered it, so that its order stays open; \
        give the day of the count in a column as_of
        """)
      return
    }
  }
}

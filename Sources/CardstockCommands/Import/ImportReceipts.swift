import Demand
import Intake
import Ledger
import Replenishment
import Terminal
import Wording

let importReceipts = Command(
  "receipts", "Import what suppliers delivered.",
  discussion: """
    Columns: supplier, category (or product), quantity, received (a date); optional ordered (a date), plan (a plan's
    id, or another order number), unit_cost, status. Rows without a day of receipt, or with the status ordered, are
    left out as not received yet.

    A receipt closes the open orders of its supplier and category, the oldest first; one that names a plan, that
    plan's. What is open stays on its way: a plan counts it. What was delivered beyond the open orders is kept as
    history of purchases. Importing a file again changes nothing.
    """,
  examples: ["what came today": "cardstock import receipts receipts.csv"],
  takes: importedFiles, ReadingOptions.key, DatabaseOption.key
) { console, files, reading, path in
  try importing(files, reading, path, console) { try $0.receipts($1) }
}

extension FileImport {
  func receipts(_ path: String) throws {
    try records(path, ReceiptRows.self) { rows, source in
      let receipts = rows.numbered
      let tally = try ledger.importReceipts(receipts, source: source)
      try warnOfSurplus(receipts)
      return tally
    }
  }

  /// Says how much of what came since plans are kept no plan had ordered, or had ordered less of.
  private func warnOfSurplus(_ receipts: [Receipt]) throws {
    guard let beginning = try ledger.planIDs().first?.day else { return }
    let days = Set(receipts.map(\.received))
    let suppliers = Set(receipts.map(\.supplier))
    let surplus = try ledger.orderBook(asOf: Day(number: .max)).unplanned.filter {
      $0.received >= beginning && days.contains($0.received) && suppliers.contains($0.supplier)
    }
    guard let first = surplus.first else { return }
    let units = surplus.reduce(Quantity.zero) { $0 + $1.quantity }
    let others: Phrase = surplus.count > 1 ? ", and \(surplus.count - 1) more" : .empty
    console.warning(
      """
      \(Figures.text(units)) units were on order by no plan and are kept as history of purchases: \
      \(Figures.text(first.quantity)) of \(first.category) from \(first.supplier) on \(first.received)\(others)
      """)
  }
}

import Demand
import Ledger
import Replenishment
import Tabular
import Terminal

let exportReceipts = Command(
  "receipts", "Write what suppliers delivered.",
  discussion: "Columns: plan, supplier, category, quantity, received, ordered, unit_cost.",
  examples: ["into a file": "cardstock export receipts -o receipts-out.csv"],
  takes: ExportedDays.key, DatabaseOption.key, OutputOptions.key
) { console, days, path, output in
  try exporting(path, columns, output, console) { ledger, table in
    for receipt in try ledger.receipts() where days.range.contains(receipt.received) {
      try table.append(cells(of: receipt))
    }
  }
}

private let columns = [
  Column("plan"), Column("supplier"), Column("category"), Column("quantity", .number),
  Column("received", .date).titled("received on"),
  Column("ordered", .date), Column("unit_cost", .number),
]

private func cells(of receipt: Receipt) -> [Cell] {
  [
    .name(receipt.order), .text(receipt.supplier), .text(receipt.category), .quantity(receipt.quantity),
    .day(receipt.received), .optional(receipt.ordered) { .day($0) },
    .optional(receipt.unitCost) { .money($0) },
  ]
}

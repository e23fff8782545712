import Demand
import Ledger
import Replenishment
import Tabular
import Terminal

let exportStock = Command(
  "stock", "Write all stock counts.",
  discussion: """
    Columns: category, on_hand (999999: without end), inbound, inbound_date, as_of, unit_cost, expires, status
    (received: what plans had ordered had come); a row for each category and day on which it was counted.
    """,
  examples: ["into a file": "cardstock export stock -o stock.csv"],
  takes: ExportedDays.key, DatabaseOption.key, OutputOptions.key
) { console, days, path, output in
  try exporting(path, columns, output, console) { ledger, table in
    for level in try ledger.stock() where level.asOf.map(days.range.contains) ?? true {
      try table.append(cells(of: level))
    }
  }
}

private let columns = [
  Column("category"), Column("on_hand", .number), Column("inbound", .number), Column("inbound_date", .date),
  Column("as_of", .date).titled("counted"), Column("unit_cost", .number).titled("cost"),
  Column("expires", .date),
  Column("status", .word).titled("arrival"),
]

private func cells(of level: StockLevel) -> [Cell] {
  [
    .text(level.category), onHand(level.onHand), .quantity(level.inbound),
    .optional(level.inboundDay) { .day($0) }, .optional(level.asOf) { .day($0) },
    .optional(level.unitCost) { .money($0) }, .optional(level.expires) { .day($0) },
    level.isReceived ? .text("received") : .empty,
  ]
}

private func onHand(_ onHand: StockLevel.OnHand) -> Cell {
  switch onHand {
  case .counted(let units): .quantity(units)
  case .unlimited: .integer(999_999)
  }
}

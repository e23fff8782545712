import Ledger
import Replenishment
import Tabular
import Terminal

let exportSuppliers = Command(
  "suppliers", "Write what is known of suppliers.",
  discussion: "Columns: supplier, tier, status, authorization, authorization_expires.",
  examples: ["into a file": "cardstock export suppliers -o suppliers.csv"],
  takes: DatabaseOption.key, OutputOptions.key
) { console, path, output in
  try exporting(path, columns, output, console) { ledger, table in
    for supplier in try ledger.suppliers() { try table.append(cells(of: supplier)) }
  }
}

private let columns = [
  Column("supplier"), Column("tier", .integer), Column("status", .word), Column("authorization"),
  Column("authorization_expires", .date),
]

private func cells(of supplier: Supplier) -> [Cell] {
  [
    .text(supplier.name), .optional(supplier.tier) { .integer(Int64($0)) }, .text(supplier.status.rawValue),
    .name(supplier.authorization), .optional(supplier.authorizedUntil) { .day($0) },
  ]
}

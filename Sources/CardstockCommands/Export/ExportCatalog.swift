import Demand
import Ledger
import Tabular
import Terminal

let exportCatalog = Command(
  "catalog", "Write the catalog.",
  discussion: "Columns: product, category, game, name, face_value, shelf_life_days.",
  examples: ["into a file": "cardstock export catalog -o catalog.csv"],
  takes: DatabaseOption.key, OutputOptions.key
) { console, path, output in
  try exporting(path, columns, output, console) { ledger, table in
    for entry in try ledger.catalog() { try table.append(cells(of: entry)) }
  }
}

private let columns = [
  Column("product"), Column("category"), Column("game"), Column("name"), Column("face_value"),
  Column("shelf_life_days", .integer),
]

private func cells(of entry: CatalogEntry) -> [Cell] {
  [
    .text(entry.product), .text(entry.category), .name(entry.game), .name(entry.name), .name(entry.faceValue),
    .optional(entry.shelfLifeDays) { .integer(Int64($0)) },
  ]
}

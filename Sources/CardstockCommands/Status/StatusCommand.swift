import Demand
import Tabular
import Terminal

/// `cardstock status`: the shop's day on one screen.
let statusCommand = Command(
  "status", "Tell on one screen what is out, what will be, and what to buy.",
  discussion: """
    What is out of stock, what will be within seven days and what helps, what to buy today, and how fresh sales, stock,
    offers and model are, with the command that mends what is missing. The figures are those of reorder and plan with
    the same options.

    On a terminal it fills one screen, and the largest come first. Elsewhere, or with --format, all of it is written as
    rows: section is shop, stockout, running-out, buy or data.
    """,
  examples: [
    "in the morning": "cardstock status",
    "all of it, for a program": "cardstock status --format jsonl -o status.jsonl",
  ],
  takes: PlanningOptions.key, ClassOptions.key.rare, SupplyFiles.key, Adjustments.key.rare, DataSource.key,
  OutputOptions.key
) { console, terms, classes, supply, adjustments, source, output in
  let workspace = try source.open(console, supply: supply, adjustments: adjustments, usesModel: true)
  let (shop, status) = try workspace.ledger.read {
    let shop = try ShopReview(workspace, classes, terms, console)
    return (shop, try ShopStatus(of: shop))
  }
  if output.isForScreen(console) { return try StatusScreen(status, of: shop, console).write() }
  try output.write(StatusTable.columns, to: console) { table in
    for row in StatusTable(status: status).rows { try table.append(row) }
  }
}

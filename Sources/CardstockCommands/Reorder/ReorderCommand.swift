import Demand
import Forecasting
import Replenishment
import Terminal

/// `cardstock reorder`: the level at which each category must be reordered, and where its stock stands.
let reorderCommand = Command(
  "reorder", "Compute the stock level at which each category must be reordered.",
  discussion: """
    The reorder point is the demand over lead time and review period that is not exceeded with the service level's
    probability, by the forecast's own distribution. Without stock, thresholds are given and the status is empty.

    --compare gives instead, for each category that is stocked, the reorder point of the forecast's own distribution and
    those of the closed forms with the mean and variance of a day, mu (L + R) and (L + R) sigma2 + mu2 sigmaL2; and how
    each would serve if the forecast's distribution were the truth.

    --alerts lists only what has crossed its line since the last time: at or below the reorder point, or out of stock.
    The database remembers what was told; a refill above the line arms it again. With --sales nothing is remembered.
    """,
  examples: [
    "two days to deliver, 98 % sure": "cardstock reorder --lead-time 2 --service-level 0.98",
    "what textbooks would have": "cardstock reorder --compare --format table",
    "what to tell the planner": "cardstock reorder --alerts",
  ],
  takes: alerts, compares, PlanningOptions.key, ClassOptions.key.rare, SupplyFiles.key, Adjustments.key.rare,
  DataSource.key, OutputOptions.key
) { console, givesAlerts, compares, terms, classes, supply, adjustments, source, output in
  let workspace = try source.open(console, supply: supply, adjustments: adjustments, usesModel: true)
  try workspace.warnOfGaps(console)
  let shop = try ShopReview(workspace, classes, terms, console)
  if compares {
    guard !givesAlerts else { throw UsageError("--alerts and --compare are two tables: leave one out") }
    return try ComparisonTable(shop.reviews).write(to: output, console)
  }
  let lines = shop.reorderLines
  if givesAlerts {
    return try StockAlertReport(lines, workspace).write(
      to: output, keepingIn: source.databasePath, console)
  }
  let sparklines = DemandSparklines(workspace.history)
  try output.write(ReorderTable.columns, to: console) { table in
    for (line, review) in zip(lines, shop.reviews) {
      try table.append(ReorderTable.cells(of: line, sparklines.cell(for: review.situation.forecast)))
    }
  }
}

private let alerts = Key<Bool>.flag("alerts", "List what has crossed its line since the last time instead.")

private let compares = Key<Bool>.flag("compare", "Compare with the reorder points of closed forms instead.")

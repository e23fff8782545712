import Demand
import Forecasting
import Replenishment
import Tabular
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
  takes: alerts, compares, PlanningOptions.key, ClassOptions.key, SupplyFiles.key, Adjustments.key,
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
  try output.write(columns, to: console) { table in
    for line in lines { try table.append(cells(of: line)) }
  }
}

private let alerts = Key<Bool>.flag("alerts", "List what has crossed its line since the last time instead.")

private let compares = Key<Bool>.flag("compare", "Compare with the reorder points of closed forms instead.")

private let columns = [
  Column("category"), Column("class"), Column("on_hand", .number), Column("inbound", .number),
  Column("lead_time_days", .number), Column("review_days", .integer), Column("service_level", .number),
  Column("daily_demand", .number), Column("safety_stock", .number), Column("reorder_point", .integer),
  Column("order_up_to", .integer), Column("days_of_cover", .number), Column("stockout_date", .date),
  Column("status"), Column("reason"),
]

private func cells(of line: ReorderLine) -> [Cell] {
  [
    .text(line.category), .text(line.group.rawValue), .optional(line.onHand, Cell.onHand),
    .optional(line.inbound) { .quantity($0) }, .double(line.leadTimeDays, digits: 2),
    .integer(Int64(line.reviewDays)), .double(line.serviceLevel, digits: 3),
    .expected(line.dailyDemand), .double(line.safetyStock, digits: 1), .integer(Int64(line.reorderPoint)),
    .integer(Int64(line.orderUpTo)), .optional(line.daysOfCover) { .double($0, digits: 1) },
    .optional(line.stockoutDay) { .day($0) }, .optional(line.status) { .text($0.rawValue) },
    .text(line.reason),
  ]
}

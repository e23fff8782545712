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
  let sparklines = DemandSparklines(workspace.history)
  try output.write(columns, to: console) { table in
    for (line, review) in zip(lines, shop.reviews) {
      try table.append(cells(of: line, sparklines.cell(for: review.situation.forecast)))
    }
  }
}

private let alerts = Key<Bool>.flag("alerts", "List what has crossed its line since the last time instead.")

private let compares = Key<Bool>.flag("compare", "Compare with the reorder points of closed forms instead.")

private let columns = [
  Column("category").rank(0), Column("class", .word).rank(5).styled(.faint),
  Column("on_hand", .number).rank(0),
  Column("inbound", .number).rank(4), Column("lead_time_days", .number).short("lead").rank(7),
  Column("review_days", .integer).short("review").rank(10),
  Column("service_level", .number).short("service").rank(9),
  Column("daily_demand", .number).short("a day").rank(6),
  Column("safety_stock", .number).short("safety").rank(8),
  Column("reorder_point", .integer).short("point").rank(1),
  Column("order_up_to", .integer).short("up to").rank(6),
  Column("days_of_cover", .number).short("cover").rank(1),
  Column("stockout_date", .date).short("out on").rank(3),
  Column("status", .word).rank(0).marked(stockStatusStyles), sparklineColumn.rank(2),
  Column("reason", .prose).rank(4),
]

private func cells(of line: ReorderLine, _ sparkline: Cell) -> [Cell] {
  [
    .text(line.category), .text(line.group.rawValue), .optional(line.onHand, Cell.onHand),
    .optional(line.inbound) { .quantity($0) }, .double(line.leadTimeDays, digits: 2),
    .integer(Int64(line.reviewDays)), .double(line.serviceLevel, digits: 3),
    .expected(line.dailyDemand), .double(line.safetyStock, digits: 1), .integer(Int64(line.reorderPoint)),
    .integer(Int64(line.orderUpTo)), .optional(line.daysOfCover) { .double($0, digits: 1) },
    .optional(line.stockoutDay) { .day($0) }, .optional(line.status) { .text($0.rawValue) },
    sparkline, .phrase(line.reason),
  ]
}

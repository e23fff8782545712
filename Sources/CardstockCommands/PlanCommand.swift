import Demand
import Forecasting
import Replenishment
import Tabular
import Terminal

/// `cardstock plan`: what to buy, from whom, when, and why.
let planCommand = Command(
  "plan", "Plan what to buy, from whom, when, and why.",
  discussion: """
    A line for each category: buy (order today), just-in-time (buy when sold), presale (sell with the delivery time
    told, then buy) or hold. Every line says why, in figures that can be checked by hand. What is on its way counts
    as stock.
    """,
  examples: ["the plan for a spreadsheet": "cardstock plan --bom -o plan.csv"],
  takes: PlanningOptions.key, SegmentationOptions.key, SupplyFiles.key, Adjustments.key,
  DataSource.key, OutputOptions.key
) { console, terms, segmentation, supply, adjustments, source, output in
  let workspace = try source.open(console, supply: supply, adjustments: adjustments, usesModel: true)
  workspace.warnOfUnknownHolidays(daysAhead: 7, console)
  workspace.warnOfIdleAdjustments(daysAhead: Forecaster.longestHorizon, console)
  let reviews = try CategoryReviews(workspace, segmentation, terms).all(console)
  let plan = PurchasePlan(of: reviews)
  try output.write(columns, to: console) { table in
    for (index, line) in plan.lines.enumerated() { try table.append(cells(of: line, number: index + 1)) }
  }
  if !reviews.contains(where: { $0.situation.stock != nil }) {
    console.warning("no stock is known, so nothing can be ordered; import it: cardstock import stock FILE")
  }
  console.note(summary(of: plan, currency: try workspace.ledger.currency ?? "CNY"))
}

private let columns = [
  Column("line", .integer), Column("category"), Column("action"), Column("supplier"),
  Column("quantity", .integer), Column("unit_cost", .number), Column("amount", .number),
  Column("order_by", .date), Column("arrives", .date), Column("reason"),
]

private func cells(of line: PurchaseLine, number: Int) -> [Cell] {
  [
    .integer(Int64(number)), .text(line.category), .text(line.action.rawValue),
    .optional(line.supplier) { .text($0) }, .optional(line.quantity) { .integer(Int64($0)) },
    .optional(line.unitCost) { .money($0) }, .money(line.amount), .optional(line.orderDay) { .day($0) },
    .optional(line.arrival) { .day($0) }, .text(line.reason),
  ]
}

/// `buy 12 lines, 3450 units, CNY 61230.50; just-in-time 8, presale 3, hold 37`
private func summary(of plan: PurchasePlan, currency: String) -> String {
  let totals = plan.summary.totals
  let parts = totals.map { total -> String in
    guard total.action == .buy else { return "\(total.action.rawValue) \(total.lines)" }
    let amount = FixedDecimal.string(scaled: total.amount.minorUnits, digits: 2)
    return "buy \(count(total.lines, "line")), \(count(total.units, "unit")), \(currency) \(amount)"
  }
  return (parts.first ?? "") + "; " + parts.dropFirst().joined(separator: ", ")
}

private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

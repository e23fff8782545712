import Demand
import Forecasting
import Replenishment
import Tabular
import Terminal

/// `cardstock explain`: the chain from the sales of a category to what is ordered.
let explainCommand = Command(
  "explain", "Explain a category's line of the plan, from its sales on.",
  discussion: """
    A row for each step: section, item, value, unit, adds_to, note. Within a section the values of all rows that add to
    the same item add up to that item's own value, as they are printed. The sections:

      sales        what sold last
      segment      the class, and why
      forecast     each day the order is to serve, with its events
      protection   the days that the stock must last
      threshold    the reorder point: expected demand and safety stock
      order-up-to  the level that an order fills up to
      position     what is there and on its way, less what is owed
      need         how many good cards are missing
      offers       what each costs a good card, and why it was refused
      order        from the need to the quantity, step by step
      budget       what of it --budget pays
      plan         the line, or lines, of the plan
    """,
  examples: ["why so many": "cardstock explain 'Steam 100' --format table"],
  takes: category, budget, PlanningOptions.key, ClassOptions.key.rare, SupplyFiles.key, Adjustments.key.rare,
  DataSource.key, OutputOptions.key
) { console, category, budget, terms, classes, supply, adjustments, source, output in
  let workspace = try source.open(console, supply: supply, adjustments: adjustments, usesModel: true)
  try workspace.warnOfGaps(console)
  let shop = try ShopReview(workspace, classes, terms, console)
  let reviews = shop.reviews
  guard let review = reviews.first(where: { $0.situation.category == category }) else {
    throw UsageError.unknown("category", category, among: reviews.map(\.situation.category))
  }
  let plan = budget.map { BudgetedPlan(of: reviews, within: $0).plan } ?? shop.plan
  let story = CategoryStory(
    of: review, plan.lines.filter { $0.category == category },
    shop.segments.first { $0.category == category }, workspace)
  try output.write(columns, to: console) { table in
    for step in story.steps { try table.append(cells(of: step)) }
  }
}

private let category = Key<String>.argument(
  "CATEGORY", completing: .names("categories"), "The category to explain.")

private let budget = Key<Money?>.option("budget", "AMOUNT", "As for the plan to explain.")

private let columns = [
  Column("section", .word).styled(.faint), Column("item").rank(0), Column("value", .number).rank(0),
  Column("unit", .word).rank(2).styled(.faint), Column("adds_to").rank(3).styled(.faint),
  Column("note", .prose).wrapped,
]

private func cells(of step: ExplainedStep) -> [Cell] {
  let (value, unit) = step.value.map(cells) ?? (.empty, .empty)
  return [
    .text(step.section.rawValue), .phrase(step.item), value, unit, .note(step.total), .note(step.note),
  ]
}

private func cells(of value: ExplainedStep.Value) -> (Cell, Cell) {
  switch value {
  case .units(let units): (.units(units), .text("units"))
  case .days(let days): (.double(days, digits: 2), .text("days"))
  case .price(let minorUnits): (.double(minorUnits / 100, digits: 4), .text("price"))
  case .money(let money): (.money(money), .text("money"))
  case .share(let share): (.double(share, digits: 4), .text("share"))
  }
}

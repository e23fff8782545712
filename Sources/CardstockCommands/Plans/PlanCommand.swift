import Demand
import Forecasting
import Ledger
import Replenishment
import Terminal

/// `cardstock plan`: what to buy, from whom, when, and why.
let planCommand = Command(
  "plan", "Plan what to buy, from whom, when, and why.",
  discussion: """
    A line for each category: buy (order today), just-in-time (buy when sold), presale (sell with the delivery time
    told, then buy) or hold. Every line says why, in figures that can be checked by hand. What is on its way counts
    as stock.

    --commit keeps the plan under an id, as 2026-09-20-1: its orders are on their way from then on, until they are
    received (import receipts, or a status in import stock) or cancelled. A plan of the same data and terms is kept
    once, and orders nothing twice.

    --budget spends no more than an amount. Where all orders cost more, single steps of all of them are ranked by the
    margin that they are expected to earn a yuan, and taken from the top (Lokad's prioritised ordering); what is cut or
    falls below the line says so, and the last line on stderr what it costs.

    --split writes the lines to buy into DIR: 01-SUPPLIER.csv and so on, without the reasons, which tell what others
    ask; and plan.xlsx with a summary, the whole plan and a sheet for each supplier. DIR appears whole or not at all;
    one from before is replaced, one that holds other files is refused.
    """,
  examples: [
    "the plan for a spreadsheet": "cardstock plan --bom -o plan.csv",
    "with 20,000 to spend": "cardstock plan --budget 20000",
    "order it": "cardstock plan --commit",
    "order more, and write a file for each supplier":
      "cardstock plan --service-level 0.99 --commit --split orders",
  ],
  commands: [planList, planShow, planDiff, planCancel],
  takes: commit, budget, PlanningOptions.key, ClassOptions.key.rare, SupplyFiles.key, Adjustments.key.rare,
  DataSource.key, PlanOutput.key
) { console, commits, budget, terms, classes, supply, adjustments, source, output in
  if commits && source.databasePath == nil {
    throw UsageError("--commit keeps the plan in a database; with --sales there is none")
  }
  try output.check()
  let workspace = try source.open(console, supply: supply, adjustments: adjustments, usesModel: true)
  try workspace.warnOfGaps(console)
  let (shop, basis) = try workspace.ledger.read {
    (
      try ShopReview(workspace, classes, terms, console),
      try commits
        ? (inputs: workspace.planInputs(terms, classes, budget), known: workspace.ledger.planCount())
        : nil
    )
  }
  let budgeted = budget.map { BudgetedPlan(of: shop.reviews, within: $0) }
  let lines = (budgeted?.plan ?? shop.plan).numberedLines
  let kept = try basis.flatMap { basis in
    let draft = PlanRecord.Draft(
      day: workspace.asOf, inputs: basis.inputs, terms: terms.text(classes, budget), currency: shop.currency,
      lines: lines)
    return try source.databasePath.map { try keep(draft, known: basis.known, in: $0, console) }
  }
  // What was ordered before stays on its way, and the files of it where they are.
  try output.write(lines, kept?.id, splits: kept?.isNew ?? true, to: console)
  shop.warnOfUnknownStock(console)
  console.note(lines.summary(currency: shop.currency))
  if let budgeted { console.note(budgeted.summary(currency: shop.currency)) }
}

private func keep(
  _ draft: PlanRecord.Draft, known: Int, in path: String, _ console: Console
) throws -> (id: PlanID, isNew: Bool) {
  let kept = try Ledger.open(path: path, creating: true).commit(draft, known: known)
  console.note(
    kept.isNew
      ? "committed as plan \(kept.id)"
      : "plan \(kept.id) was made of the same data and terms, and stays as it is; nothing was committed")
  return kept
}

private let budget = Key<Money?>.option("budget", "AMOUNT", "Spend no more than this.")

private let commit = Key<Bool>.flag("commit", "Keep the plan: what it orders is on its way from now on.")

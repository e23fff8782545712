import Ledger
import Replenishment
import Terminal

let planShow = Command(
  "show", "Write a plan that was committed.",
  discussion: """
    The same bytes as when it was made, whatever was imported since. Columns: line, category, action, supplier,
    quantity, unit_cost, amount, order_by, arrives, reason.
    """,
  examples: ["the first of a day": "cardstock plan show 2026-09-20-1"],
  takes: shown, DatabaseOption.key, PlanOutput.key
) { console, id, path, output in
  try output.check()
  let plan = try Ledger.open(path: path, creating: false).typedPlan(id)
  try output.write(plan.lines, plan.id, to: console)
  console.note(plan.lines.summary(currency: plan.currency))
}

private let shown = Key<PlanID>.argument("ID", "The plan.")

import Ledger
import Replenishment
import Terminal

let planShow = Command(
  "show", "Write a plan that was committed.",
  discussion: """
    The same bytes as when it was made, whatever was imported since. Columns: line, category, action, supplier,
    quantity, unit_cost, amount, order_by, arrives, reason.
    """,
  examples: [
    "the first of a day": "cardstock plan show 2026-09-20-1",
    "what one supplier is to deliver": "cardstock plan show 2026-09-20-1 --supplier Brand",
  ],
  takes: shown, supplier, DatabaseOption.key, PlanOutput.key
) { console, id, supplier, path, output in
  try output.check()
  let plan = try Ledger.open(path: path, creating: false).typedPlan(id)
  let lines = try supplier.map { try plan.lines.from($0) } ?? plan.lines
  try output.write(lines, plan.id, to: console)
  console.note(lines.summary(currency: plan.currency))
}

private let shown = Key<PlanID>.argument("ID", completing: .names("plans"), "The plan.")

private let supplier = Key<String?>.option(
  "supplier", "NAME", completing: .names("suppliers"), "Only what is bought from this one.")

extension [PlannedLine] {
  /// Those of a supplier, which must have some.
  fileprivate func from(_ supplier: String) throws -> [PlannedLine] {
    let lines = filter { $0.supplier == supplier }
    guard lines.isEmpty else { return lines }
    throw UsageError.unknown("supplier in this plan", supplier, among: Set(compactMap(\.supplier)).sorted())
  }
}

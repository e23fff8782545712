import Demand
import Ledger
import Replenishment
import Tabular
import Terminal
import Wording

let planDiff = Command(
  "diff", "Compare two plans that were committed.",
  discussion: """
    A row for each category that the later plan treats otherwise: category, change (added, removed, changed), action,
    supplier, quantity, unit_cost, amount, then was_action, was_supplier and so on of the earlier plan, and the later
    one's reason. Which of their inputs differ is said on standard error.
    """,
  examples: ["what more safety costs": "cardstock plan diff 2026-09-20-1 2026-09-20-2"],
  takes: earlier, later, DatabaseOption.key, OutputOptions.key
) { console, before, after, path, output in
  let ledger = try Ledger.open(path: path, creating: false)
  let (before, after) = try ledger.read { (try ledger.typedPlan(before), try ledger.typedPlan(after)) }
  try output.write(columns, to: console) { table in
    for difference in PlanDifference.all(from: before.lines, to: after.lines) {
      try table.append(cells(of: difference))
    }
  }
  let names = after.inputs.differences(from: before.inputs) + (before.id.day == after.id.day ? [] : ["day"])
  console.note(
    names.isEmpty
      ? "both were made of the same data"
      : "they differ in \(names.map { Phrase(word: $0) }.joined(separator: ", "))")
}

private let earlier = Key<PlanID>.argument("A", completing: .names("plans"), "The earlier plan.")
private let later = Key<PlanID>.argument("B", completing: .names("plans"), "The later plan.")

private let columns =
  [Column("category").rank(0), Column("change", .word).rank(0)] + side("") + side("was_") + [
    Column("reason", .prose)
  ]

private func side(_ prefix: String) -> [Column] {
  [
    Column(prefix + "action", .word), Column(prefix + "supplier"), Column(prefix + "quantity", .integer),
    Column(prefix + "unit_cost", .number), Column(prefix + "amount", .number),
  ]
}

private func cells(of difference: PlanDifference) -> [Cell] {
  [.text(difference.category), .text(difference.change.rawValue)] + cells(of: difference.after)
    + cells(of: difference.before) + [.optional(difference.after) { .phrase($0.reason) }]
}

private func cells(of line: PlannedLine?) -> [Cell] {
  guard let line else { return Array(repeating: .empty, count: 5) }
  return [
    .text(line.action.rawValue), .optional(line.supplier) { .text($0) },
    .optional(line.quantity) { .count($0) },
    .optional(line.unitCost) { .money($0) }, .money(line.amount),
  ]
}

import Demand
import Ledger
import Replenishment
import Terminal
import Wording

let planCancel = Command(
  "cancel", "Give up what has not come of a plan's orders.",
  discussion: """
    Of the lines named, or of all. What had come stays received. What is cancelled is on its way no longer: the next
    plan orders it again where it is needed.
    """,
  examples: ["an order that the supplier will not fill": "cardstock plan cancel 2026-09-20-1 1"],
  takes: plan, lines, DatabaseOption.key
) { console, id, lines, path in
  let ledger = try Ledger.open(path: path, creating: false)
  _ = try ledger.typedPlan(id)
  let orders = try ledger.orderBook(asOf: Day(number: .max)).orders.filter { $0.plan == id }
  if let line = lines.first(where: { line in !orders.contains { $0.line == line } }) {
    let list = Phrase.list(orders.map { String($0.line) })
    throw UsageError(
      list.isEmpty
        ? "line \(line) of plan \(id) orders nothing"
        : "line \(line) of plan \(id) orders nothing: those that do are \(list)")
  }
  let cancelled = try Ledger.open(path: path, creating: true).cancel(lines, of: id)
  let units = cancelled.reduce(Quantity.zero) { $0 + $1.open }
  console.note(
    cancelled.isEmpty
      ? "nothing of it is open"
      : "plan \(id): \(Phrase.counted(cancelled.count, "order")) of \(Figures.text(units)) units cancelled")
}

private let plan = Key<PlanID>.argument("ID", completing: .names("plans"), "The plan.")
private let lines = Key<[Int]>.arguments("LINE", "Numbers of lines; all that are open unless given.")

import Demand
import Ledger
import Replenishment
import Terminal
import Wording

extension PlanID: OptionValue {
  package init?(argument: String) { self.init(argument) }
  package static var expectation: Phrase { "a plan's id such as 2026-09-20-1" }
}

extension Ledger {
  /// The plan of an id that somebody typed.
  func typedPlan(_ id: PlanID) throws -> PlanRecord {
    if let plan = try plan(id) { return plan }
    let ids = try planIDs().map(\.description)
    guard !ids.isEmpty else { throw UsageError("no plan was committed yet: cardstock plan --commit") }
    throw UsageError.unknown("plan", id.description, among: ids)
  }
}

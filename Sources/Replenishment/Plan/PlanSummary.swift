import Demand

/// A plan in a few figures.
package struct PlanSummary: Sendable {
  /// One for each action, in the order of `PurchaseLine.Action`, those without a line included.
  package let totals: [Total]
  /// The lines to buy, the largest amount first, equal ones as in the plan.
  package let purchases: [PurchaseLine]

  package struct Total: Hashable, Sendable {
    package let action: PurchaseLine.Action
    package let lines: Int
    package let units: Int
    package let amount: Money
  }

  package init(of lines: [PurchaseLine]) {
    totals = PurchaseLine.Action.allCases.map { action in
      Total(of: lines.filter { $0.action == action }, action)
    }
    purchases = lines.filter { $0.action == .buy }.enumerated()
      .sorted { ($1.element.amount, $0.offset) < ($0.element.amount, $1.offset) }
      .map(\.element)
  }

  package var amount: Money { totals.reduce(.zero) { $0 + $1.amount } }
}

extension PlanSummary.Total {
  fileprivate init(of lines: [PurchaseLine], _ action: PurchaseLine.Action) {
    self.action = action
    self.lines = lines.count
    units = lines.reduce(0) { $0 &+ ($1.quantity ?? 0) }
    amount = lines.reduce(.zero) { $0 + $1.amount }
  }
}

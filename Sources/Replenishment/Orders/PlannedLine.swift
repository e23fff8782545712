import Demand
import Wording

/// A line of a plan as it is printed and kept: whatever is made of a plan later is made of these alone, so that it is
/// the same to the byte.
package struct PlannedLine: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let category: String
  package let action: PurchaseLine.Action
  package let supplier: String?
  /// As in `PurchaseLine`: 0 where nothing is ordered now, nil where it cannot be said.
  package let quantity: Int?
  package let unitCost: Money?
  package let amount: Money
  package let orderDay: Day?
  package let arrival: Day?
  package let reason: Phrase

  package init(
    number: Int, category: String, action: PurchaseLine.Action, supplier: String?, quantity: Int?,
    unitCost: Money?, amount: Money, orderDay: Day?, arrival: Day?, reason: Phrase
  ) {
    self.number = number
    self.category = category
    self.action = action
    self.supplier = supplier
    self.quantity = quantity
    self.unitCost = unitCost
    self.amount = amount
    self.orderDay = orderDay
    self.arrival = arrival
    self.reason = reason
  }

  /// True for a line by which goods are ordered: what is open until they are received.
  package var isOrder: Bool { (quantity ?? 0) > 0 }
}

extension PlannedLine {
  init(_ line: PurchaseLine, number: Int) {
    self.init(
      number: number, category: line.category, action: line.action, supplier: line.supplier,
      quantity: line.quantity, unitCost: line.unitCost, amount: line.amount, orderDay: line.orderDay,
      arrival: line.arrival, reason: line.reason)
  }
}

extension PurchasePlan {
  package var numberedLines: [PlannedLine] {
    lines.enumerated().map { PlannedLine($1, number: $0 + 1) }
  }
}

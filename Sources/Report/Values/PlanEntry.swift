import Demand
import Replenishment
import Wording

/// A line of the plan.
package struct PlanEntry: Sendable {
  package var category: String
  package var action: PurchaseLine.Action
  package var supplier: String?
  package var quantity: Int
  package var unitCost: Money?
  package var amount: Money
  package var arrival: Day?
  /// Days that buyers are to be told; nil for what is kept in stock.
  package var daysToTell: Int?
  /// What a unit sells for; nil where sales name no amounts.
  package var price: Money?
  package var reason: Phrase

  package init(
    category: String, action: PurchaseLine.Action, supplier: String?, quantity: Int = 0,
    unitCost: Money? = nil, amount: Money = .zero, arrival: Day? = nil, daysToTell: Int? = nil,
    price: Money? = nil, reason: Phrase = .empty
  ) {
    self.category = category
    self.action = action
    self.supplier = supplier
    self.quantity = quantity
    self.unitCost = unitCost
    self.amount = amount
    self.arrival = arrival
    self.daysToTell = daysToTell
    self.price = price
    self.reason = reason
  }
}

extension [PlanEntry] {
  /// What they come to.
  package var amount: Money { reduce(.zero) { $0 + $1.amount } }
}

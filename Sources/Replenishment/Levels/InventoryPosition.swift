import Demand
import Wording

/// What is there to meet demand, wherever it is: an order that is on its way must not be placed again, and what is
/// owed to buyers is no longer there.
package struct InventoryPosition: Hashable, Sendable {
  /// Units that can be sold now; below 0 where more was sold than there was.
  package let onHand: Quantity
  /// Units ordered and not yet received, whenever they are due.
  package let inbound: Quantity
  /// Units sold and paid for that are still to be delivered.
  package let backorders: Quantity
  /// Units on hand that are not expected to sell before they expire.
  package let expiring: Quantity

  /// - Parameters: what is below 0 counts as 0, but for `onHand`.
  package init(
    onHand: Quantity, inbound: Quantity = .zero, backorders: Quantity = .zero, expiring: Quantity = .zero
  ) {
    self.onHand = onHand
    self.inbound = max(.zero, inbound)
    self.backorders = max(.zero, backorders)
    self.expiring = max(.zero, expiring)
  }

  package var total: Quantity { onHand + inbound - backorders - expiring }

  /// What of the units on hand new buyers can have.
  package var free: Quantity { onHand - backorders }

  /// `position 34 (on hand 14 + inbound 20)`
  var text: Phrase {
    var parts: Phrase = "on hand"
    if inbound > .zero || backorders > .zero || expiring > .zero { parts = "on hand \(Figures.text(onHand))" }
    if inbound > .zero { parts += " + inbound \(Figures.text(inbound))" }
    if backorders > .zero { parts += " - owed \(Figures.text(backorders))" }
    if expiring > .zero { parts += " - expiring unsold \(Figures.text(expiring))" }
    return "position \(Figures.text(total)) (\(parts))"
  }
}

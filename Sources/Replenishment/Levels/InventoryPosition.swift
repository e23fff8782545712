import Demand

/// What is there to meet demand, wherever it is: an order that is on its way must not be placed again.
package struct InventoryPosition: Hashable, Sendable {
  /// Units that can be sold now; below 0 where more was sold than there was.
  package let onHand: Quantity
  /// Units ordered and not yet received, whenever they are due.
  package let inbound: Quantity

  /// - Parameter inbound: what is below 0 counts as 0.
  package init(onHand: Quantity, inbound: Quantity = .zero) {
    self.onHand = onHand
    self.inbound = max(.zero, inbound)
  }

  package var total: Quantity { onHand + inbound }

  var text: String {
    inbound == .zero
      ? "position \(Figures.text(total)) (on hand)"
      : "position \(Figures.text(total)) (on hand \(Figures.text(onHand)) + inbound \(Figures.text(inbound)))"
  }
}

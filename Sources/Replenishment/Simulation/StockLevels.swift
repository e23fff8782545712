/// The two levels that a policy keeps a category between on one day, in whole units: with the inventory position at or
/// below the first, an order brings it up to the second.
package struct StockLevels: Hashable, Sendable {
  package let reorderPoint: Int
  package let orderUpTo: Int

  /// - Parameters: what is below 0 counts as 0; the order-up-to level is at least the reorder point.
  package init(reorderPoint: Int, orderUpTo: Int) {
    self.reorderPoint = max(0, reorderPoint)
    self.orderUpTo = max(self.reorderPoint, orderUpTo)
  }

  /// Numbers of units, rounded up.
  package init(reorderPoint: Double, orderUpTo: Double) {
    self.init(
      reorderPoint: WholeUnits.roundedUp(reorderPoint), orderUpTo: WholeUnits.roundedUp(orderUpTo))
  }
}

/// A way of setting the levels of one category, day by day, from what is known at a day's end.
package protocol StockPolicy: Sendable {
  /// The levels at the end of a day; nil while the policy does not know the category.
  ///
  /// - Parameter day: index in the category's demand. Nothing after it may be looked at.
  func levels(at day: Int) -> StockLevels?
}

import Demand

/// What a category has in stock and on the way, as a snapshot gave it.
package struct StockLevel: Hashable, Sendable {
  package var category: String
  /// Units that can be sold now.
  package var onHand: OnHand
  /// Units ordered and not yet received.
  package var inbound: Quantity
  /// When the inbound units are due; nil when the snapshot does not say.
  package var inboundDay: Day?
  /// The day at whose end the stock was counted; nil when the snapshot does not say.
  package var asOf: Day?
  /// What one unit cost; nil when the snapshot does not say.
  package var unitCost: Money?
  /// The last day on which the first of the units to expire can be sold; nil when the snapshot does not say.
  package var expires: Day?
  /// True when the snapshot says that what had been ordered of the category has come.
  package var isReceived: Bool

  package enum OnHand: Hashable, Sendable {
    case counted(Quantity)
    /// Sold without end (a loop card, a docked supplier): shops write 999999. Nothing to replenish.
    case unlimited
  }

  package init(
    category: String, onHand: OnHand, inbound: Quantity = .zero, inboundDay: Day? = nil, asOf: Day? = nil,
    unitCost: Money? = nil, expires: Day? = nil, isReceived: Bool = false
  ) {
    self.category = category
    self.onHand = onHand
    self.inbound = inbound
    self.inboundDay = inboundDay
    self.asOf = asOf
    self.unitCost = unitCost
    self.expires = expires
    self.isReceived = isReceived
  }
}

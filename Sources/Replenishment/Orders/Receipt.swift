import Demand

/// Goods that a supplier delivered.
package struct Receipt: Hashable, Sendable {
  /// The number of the order that they belong to: a plan's id, or another system's number. Empty when not given.
  package var order: String
  package var supplier: String
  package var category: String
  /// Above 0.
  package var quantity: Quantity
  package var received: Day
  /// Nil when not given.
  package var ordered: Day?
  package var unitCost: Money?
  /// Tells deliveries apart that are the same in all that identifies one; from 1, in the order of their file.
  package var ordinal: Int

  package init(
    order: String = "", supplier: String, category: String, quantity: Quantity, received: Day,
    ordered: Day? = nil, unitCost: Money? = nil, ordinal: Int = 1
  ) {
    self.order = order
    self.supplier = supplier
    self.category = category
    self.quantity = quantity
    self.received = received
    self.ordered = ordered
    self.unitCost = unitCost
    self.ordinal = ordinal
  }

  /// The plan that is named; nil where none is.
  package var plan: PlanID? { PlanID(order) }
}

extension Sequence<Receipt> {
  /// The receipts of one file, those that are alike told apart by their ordinals.
  ///
  /// Two deliveries of 50 on a day are two rows; the same file a second time holds the same two.
  package var numbered: [Receipt] {
    var counts: [Receipt: Int] = [:]
    return map { receipt in
      var identity = receipt
      (identity.ordered, identity.unitCost) = (nil, nil)
      counts[identity, default: 0] += 1
      var numbered = receipt
      numbered.ordinal = counts[identity] ?? 1
      return numbered
    }
  }
}

/// The word of a stock count that all that was ordered of a category before its day has come.
package struct CountedArrival: Hashable, Sendable {
  package let category: String
  package let day: Day

  package init(category: String, day: Day) {
    self.category = category
    self.day = day
  }
}

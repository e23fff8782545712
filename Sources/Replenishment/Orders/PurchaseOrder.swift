import Demand

/// What was ordered by a line of a plan, and what came of it.
package struct PurchaseOrder: Hashable, Sendable {
  package let plan: PlanID
  /// The number of the line in the plan.
  package let line: Int
  package let category: String
  package let supplier: String
  package let quantity: Quantity
  package let unitCost: Money?
  package let orderDay: Day
  /// When it is due; nil when the plan did not say.
  package let arrival: Day?
  /// What was given up of the quantity.
  package let cancelled: Quantity
  package private(set) var deliveries: [Delivery] = []

  package struct Delivery: Hashable, Sendable {
    package let quantity: Quantity
    package let day: Day
    /// The day of the order, where the receipt says otherwise than the plan.
    package let ordered: Day?
    package let unitCost: Money?
  }

  package init(
    plan: PlanID, line: Int, category: String, supplier: String, quantity: Quantity, unitCost: Money? = nil,
    orderDay: Day, arrival: Day? = nil, cancelled: Quantity = .zero
  ) {
    self.plan = plan
    self.line = line
    self.category = category
    self.supplier = supplier
    self.quantity = quantity
    self.unitCost = unitCost
    self.orderDay = orderDay
    self.arrival = arrival
    self.cancelled = cancelled
  }

  package var received: Quantity { deliveries.reduce(.zero) { $0 + $1.quantity } }

  /// Ordered, and neither received nor given up.
  package var open: Quantity { max(.zero, quantity - cancelled - received) }

  /// True when it should have come by the end of a day, and did not.
  package func isOverdue(asOf day: Day) -> Bool { open > .zero && arrival.map { $0 <= day } ?? false }

  /// True when a count at the end of a day can know of the order: it is placed on the day after the plan's.
  package func isKnown(toCountOf day: Day) -> Bool { plan.day < day }

  /// What had not come at the end of a day.
  package func open(atEndOf day: Day) -> Quantity {
    open + deliveries.reduce(.zero) { $1.day > day ? $0 + $1.quantity : $0 }
  }

  mutating func deliver(_ units: Quantity, on day: Day, ordered: Day? = nil, unitCost: Money? = nil) {
    deliveries.append(Delivery(quantity: units, day: day, ordered: ordered, unitCost: unitCost))
  }
}

/// A delivery whose order is known: what lead times are learned from.
package struct CompletedOrder: Hashable, Sendable {
  package let supplier: String
  package let category: String
  package let quantity: Quantity
  package let unitCost: Money?
  package let ordered: Day
  package let received: Day

  package init(
    supplier: String, category: String, quantity: Quantity, unitCost: Money? = nil, ordered: Day,
    received: Day
  ) {
    self.supplier = supplier
    self.category = category
    self.quantity = quantity
    self.unitCost = unitCost
    self.ordered = ordered
    self.received = received
  }
}

import Demand

/// An order that a supplier has delivered: what its lead time is learned from.
package struct Delivery: Hashable, Sendable {
  package let supplier: String
  package let category: String
  package let ordered: Day
  package let received: Day

  package init(supplier: String, category: String, ordered: Day, received: Day) {
    self.supplier = supplier
    self.category = category
    self.ordered = ordered
    self.received = received
  }

  /// Whole days; nil for a delivery before its order, or after more days than are planned with.
  var days: Double? {
    let days = Double(ordered.distance(to: received))
    return (0...LeadTime.longest).contains(days) ? days : nil
  }
}

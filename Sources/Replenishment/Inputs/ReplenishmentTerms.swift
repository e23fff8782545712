/// The shop's decisions about replenishment, one set for every category.
package struct ReplenishmentTerms: Hashable, Sendable {
  /// The chance of not running out before the next delivery (cycle service), in (0, 1).
  package let serviceLevel: Double
  /// Days from one plan to the next, 0...365. 1: every night.
  package let reviewPeriod: Int
  /// The days an order is meant to serve beyond the protection interval, 1...365. Longer makes fewer and larger
  /// orders.
  package let orderCycle: Int
  /// What is assumed of a category without an offer.
  package let defaultLeadTime: LeadTime
  /// The days a buyer waits for a card that is bought after it was sold, 0...365.
  package let patience: Double

  /// - Throws: the argument that is outside its range.
  package init(
    serviceLevel: Double = 0.95, reviewPeriod: Int = 1, orderCycle: Int = 7,
    defaultLeadTime: LeadTime = .oneDay, patience: Double = 1
  ) throws(ReplenishmentError) {
    guard serviceLevel > 0, serviceLevel < 1 else { throw .serviceLevel(serviceLevel) }
    guard (0...365).contains(reviewPeriod) else { throw .reviewPeriod(reviewPeriod) }
    guard (1...365).contains(orderCycle) else { throw .orderCycle(orderCycle) }
    guard (0...365).contains(patience) else { throw .patience(patience) }
    self.serviceLevel = serviceLevel
    self.reviewPeriod = reviewPeriod
    self.orderCycle = orderCycle
    self.defaultLeadTime = defaultLeadTime
    self.patience = patience
  }
}

/// A term of replenishment that cannot be planned with.
package enum ReplenishmentError: Error, Hashable, CustomStringConvertible {
  case serviceLevel(Double)
  case reviewPeriod(Int)
  case orderCycle(Int)
  case patience(Double)

  package var description: String {
    switch self {
    case .serviceLevel(let level):
      "service level \(level) is not a chance; expected a number above 0 and below 1, as 0.95"
    case .reviewPeriod(let days): "review period \(days) is out of range; expected 0 to 365 whole days"
    case .orderCycle(let days): "order cycle \(days) is out of range; expected 1 to 365 whole days"
    case .patience(let days): "patience \(days) is out of range; expected 0 to 365 days"
    }
  }
}

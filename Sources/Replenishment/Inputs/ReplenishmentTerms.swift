import Wording

/// The shop's decisions about replenishment, one set for every category.
package struct ReplenishmentTerms: Hashable, Sendable {
  package let service: ServiceRules
  /// The form that demand over the protection interval is taken to have.
  package let distribution: ReorderComparison.Method
  /// Days from one plan to the next, 0...365. 1: every night.
  package let reviewPeriod: Int
  /// The days an order is meant to serve beyond the protection interval, 1...365. Longer makes fewer and larger
  /// orders.
  package let orderCycle: Int
  /// Days more for which stock is to last when a supplier is out, 0...365.
  package let outageDays: Int
  /// What is assumed of a category without an offer.
  package let defaultLeadTime: LeadTime
  /// The days a buyer waits gladly for a card that is bought after it was sold, 0...365.
  package let patience: Double

  /// - Throws: the argument that is outside its range.
  package init(
    service: ServiceRules, distribution: ReorderComparison.Method = .empirical, reviewPeriod: Int = 1,
    orderCycle: Int = 7, outageDays: Int = 0,
    defaultLeadTime: LeadTime = .oneDay, patience: Double = 1
  ) throws(ReplenishmentError) {
    guard (0...365).contains(reviewPeriod) else { throw .reviewPeriod(reviewPeriod) }
    guard (1...365).contains(orderCycle) else { throw .orderCycle(orderCycle) }
    guard (0...365).contains(outageDays) else { throw .outageDays(outageDays) }
    guard (0...365).contains(patience) else { throw .patience(patience) }
    self.service = service
    self.distribution = distribution
    self.reviewPeriod = reviewPeriod
    self.orderCycle = orderCycle
    self.outageDays = outageDays
    self.defaultLeadTime = defaultLeadTime
    self.patience = patience
  }

  /// One service level for every category.
  ///
  /// - Throws: the argument that is outside its range.
  package init(
    serviceLevel: Double = 0.95, reviewPeriod: Int = 1, orderCycle: Int = 7,
    defaultLeadTime: LeadTime = .oneDay, patience: Double = 1
  ) throws(ReplenishmentError) {
    try self.init(
      service: ServiceRules(level: serviceLevel), reviewPeriod: reviewPeriod, orderCycle: orderCycle,
      defaultLeadTime: defaultLeadTime, patience: patience)
  }
}

/// A term of replenishment that cannot be planned with.
package enum ReplenishmentError: PhrasedError, Hashable {
  case serviceLevel(Double)
  case reviewPeriod(Int)
  case orderCycle(Int)
  case outageDays(Int)
  case patience(Double)

  package var phrase: Phrase {
    switch self {
    case .serviceLevel(let level):
      "service level \(level) is not a chance; expected a number above 0 and below 1, as 0.95"
    case .reviewPeriod(let days): "review period \(days) is out of range; expected 0 to 365 whole days"
    case .orderCycle(let days): "order cycle \(days) is out of range; expected 1 to 365 whole days"
    case .outageDays(let days): "outage \(days) is out of range; expected 0 to 365 whole days"
    case .patience(let days): "patience \(days) is out of range; expected 0 to 365 days"
    }
  }
}

import Demand

/// What a supplier asks for a category, and on which terms.
package struct Offer: Hashable, Sendable {
  package var supplier: String
  package var category: String
  /// Price of one unit.
  package var unitCost: Money
  /// Distance from the brand owner: 1 sells directly, 2 and more are resellers. Nil when not given.
  package var tier: Int?
  /// Days from the order to the goods being on sale.
  package var leadTime: Double
  /// Standard deviation of the lead time, in days.
  package var leadTimeDeviation: Double
  /// The supplier's deliveries that the lead time was learned from; 0 for a promise.
  package var deliveries = 0
  /// Fewest units in an order.
  package var minimum: Int
  /// Orders are whole multiples of this many units.
  package var multiple: Int
  /// Most units the supplier delivers of one order; nil when there is no limit.
  package var maximum: Int?
  /// The order quantity from which `unitCost` holds; one offer for each step of a price list.
  package var priceBreak: Int
  /// Share of the delivered cards that work, in (0, 1].
  package var successRate: Double
  package var status: Status
  /// The days on which the offer can be ordered from; nil leaves that end open.
  package var validFrom: Day?
  package var validTo: Day?
  /// The last day on which the supplier may sell at all; nil when that is not known.
  package var authorizedUntil: Day?

  /// What the shop thinks of the supplier, the best first.
  package enum Status: String, CaseIterable, Comparable, Sendable {
    case approved, pending, blacklisted

    /// Above stands the stricter.
    package static func < (left: Status, right: Status) -> Bool { left.severity < right.severity }

    private var severity: Int {
      switch self {
      case .approved: 0
      case .pending: 1
      case .blacklisted: 2
      }
    }
  }

  package init(
    supplier: String, category: String, unitCost: Money, tier: Int? = nil, leadTime: Double = 1,
    leadTimeDeviation: Double = 0, minimum: Int = 1, multiple: Int = 1, maximum: Int? = nil,
    priceBreak: Int = 1,
    successRate: Double = 1, status: Status = .approved, validFrom: Day? = nil, validTo: Day? = nil,
    authorizedUntil: Day? = nil
  ) {
    self.supplier = supplier
    self.category = category
    self.unitCost = unitCost
    self.tier = tier
    self.leadTime = leadTime
    self.leadTimeDeviation = leadTimeDeviation
    self.minimum = minimum
    self.multiple = multiple
    self.maximum = maximum
    self.priceBreak = priceBreak
    self.successRate = successRate
    self.status = status
    self.validFrom = validFrom
    self.validTo = validTo
    self.authorizedUntil = authorizedUntil
  }
}

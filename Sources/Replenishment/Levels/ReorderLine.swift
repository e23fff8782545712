import Demand
import Forecasting
import Wording

/// A category's stock against its levels: one row of `cardstock reorder`.
package struct ReorderLine: Sendable {
  package let category: String
  package let group: Segment.Group
  /// Nil when no stock was imported.
  package let onHand: StockLevel.OnHand?
  package let inbound: Quantity?
  /// Mean days of the lead time.
  package let leadTimeDays: Double
  package let reviewDays: Int
  package let serviceLevel: Double
  /// Expected units a day over the forecast's horizon.
  package let dailyDemand: Double
  /// In units; this and the two levels are 0 for what is not kept in stock.
  package let safetyStock: Double
  package let reorderPoint: Int
  package let orderUpTo: Int
  /// To a tenth of a day; nil when the stock is unknown, without end, or lasts for more than 365 days.
  package let daysOfCover: Double?
  package let stockoutDay: Day?
  /// Nil when the stock is unknown, so that nothing can be said of it.
  package let status: Status?
  package let reason: Phrase

  package enum Status: String, CaseIterable, Sendable {
    /// Above the reorder point, and not in excess.
    case ok
    /// The inventory position is at or below the reorder point.
    case reorder
    /// Nothing on hand though demand is expected.
    case stockout
    /// The position is above the order-up-to level by more than 28 days of demand.
    case excess
    /// Not kept in stock, and none there.
    case notStocked = "not-stocked"
  }

  package init(_ review: CategoryReview) {
    let situation = review.situation
    category = situation.category
    group = situation.group
    onHand = situation.stock?.onHand
    inbound = situation.stock?.inbound
    leadTimeDays = review.leadTime.mean
    reviewDays = review.terms.reviewPeriod
    serviceLevel = review.policy?.serviceLevel ?? review.terms.service.level
    dailyDemand = situation.forecast.dailyDemand
    safetyStock = review.policy?.safetyStock ?? 0
    reorderPoint = review.policy?.reorderPoint ?? 0
    orderUpTo = review.policy?.orderUpTo ?? 0
    daysOfCover = review.projection?.daysOfCover
    stockoutDay = review.projection?.stockoutDay
    status = review.status
    reason = review.reorderReason
  }
}

extension CategoryReview {
  /// The days of demand above the order-up-to level from which a stock is in excess: four weeks.
  fileprivate static let excessDays = 28

  fileprivate var status: ReorderLine.Status? {
    switch supply {
    case .unlimited: .ok
    case .uncounted: nil
    case .dormant, .soldFirst: situation.position.flatMap(statusOfRemainder) ?? .notStocked
    case .stocked(let position, let policy): status(of: position, policy)
    }
  }

  private func statusOfRemainder(_ position: InventoryPosition) -> ReorderLine.Status? {
    guard position.total > .zero else { return nil }
    return isExcess(position, above: 0) ? .excess : .ok
  }

  private func status(of position: InventoryPosition, _ policy: ReorderPolicy) -> ReorderLine.Status {
    if position.free <= .zero, situation.forecast.dailyDemand > 0 { return .stockout }
    if shortfall != nil { return .reorder }
    return isExcess(position, above: policy.orderUpTo) ? .excess : .ok
  }

  private func isExcess(_ position: InventoryPosition, above level: Int) -> Bool {
    position.total.units > Double(level) + excessDemand
  }

  private var excessDemand: Double { situation.forecast.dailyDemand * Double(Self.excessDays) }

  fileprivate var reorderReason: Phrase {
    let parts: [Phrase?] =
      switch supply {
      case .unlimited: [Self.unlimitedReason]
      case .dormant: [Self.dormantReason, remainder]
      case .soldFirst: ["long tail: sold first, bought then", remainder]
      case .uncounted(let policy):
        ["stock unknown: import stock to compare", policy.text, leadTimeText]
      case .stocked(let position, let policy):
        [comparison(position, policy), excessText(position, policy), leadTimeText] + stockNotes
      }
    return (parts.compactMap { $0 } + situation.notes).joined(separator: "; ")
  }

  private func excessText(_ position: InventoryPosition, _ policy: ReorderPolicy) -> Phrase? {
    guard status == .excess else { return nil }
    let demand = Figures.text(excessDemand)
    return "above order-up-to \(policy.orderUpTo) by more than \(demand), \(Self.excessDays) days of demand"
  }
}

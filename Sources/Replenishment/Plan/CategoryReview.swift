import Demand
import Forecasting

/// A category looked at on one day: its levels, its stock against them and the offer it would be bought by. What is
/// told of it (`ReorderLine`) and what is done about it (`PurchaseLine`) follow from here.
package struct CategoryReview: Sendable {
  package let situation: CategorySituation
  package let terms: ReplenishmentTerms
  package let choice: OfferChoice
  package let supply: Supply
  /// Nil when the stock is unknown or without end.
  package let projection: StockProjection?

  /// How the category is supplied.
  package enum Supply: Hashable, Sendable {
    /// Sold without end: nothing to replenish.
    case unlimited
    /// Not sold for so long that it is not bought again.
    case dormant
    /// Long tail: bought when it is sold.
    case soldFirst
    /// Held in stock, but nobody said how much there is.
    case uncounted(ReorderPolicy)
    case stocked(InventoryPosition, ReorderPolicy)
  }

  package init(of situation: CategorySituation, terms: ReplenishmentTerms) {
    self.situation = situation
    self.terms = terms
    let projection = Self.projection(of: situation, terms)
    self.projection = projection
    let isStocked = situation.group == .core && situation.lifeCycle != .dormant
    let requirement = Requirement(
      situation: situation, terms: terms, isStocked: isStocked, stockoutDay: projection?.stockoutDay)
    let choice = OfferChoice(of: situation.offers, for: requirement)
    self.choice = choice
    supply =
      if case .unlimited = situation.stock?.onHand {
        .unlimited
      } else if situation.lifeCycle == .dormant {
        .dormant
      } else if !isStocked {
        .soldFirst
      } else {
        Self.held(situation, by: choice.chosen?.policy ?? requirement.policy(for: terms.defaultLeadTime))
      }
  }

  private static func held(_ situation: CategorySituation, by policy: ReorderPolicy) -> Supply {
    situation.position.map { .stocked($0, policy) } ?? .uncounted(policy)
  }

  /// Inbound units without a day are due like an order of the default lead time.
  private static func projection(
    of situation: CategorySituation, _ terms: ReplenishmentTerms
  ) -> StockProjection? {
    guard let position = situation.position else { return nil }
    let usual = situation.orderDay.advanced(by: terms.defaultLeadTime.wholeDays)
    return StockProjection(
      of: position, inboundDay: situation.stock?.inboundDay ?? usual, demand: situation.forecast)
  }

  /// The chosen offer's, else the default one.
  package var leadTime: LeadTime { choice.chosen?.leadTime ?? terms.defaultLeadTime }

  /// Nil where no stock is kept.
  package var policy: ReorderPolicy? {
    switch supply {
    case .uncounted(let policy), .stocked(_, let policy): policy
    case .unlimited, .dormant, .soldFirst: nil
    }
  }

  /// Good cards to order now: up to the order-up-to level when the position is at or below the reorder point.
  package var shortfall: Int? {
    guard case .stocked(let position, let policy) = supply else { return nil }
    return policy.shortfall(from: position)
  }
}

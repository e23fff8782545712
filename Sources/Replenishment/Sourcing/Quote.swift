import Demand
import Wording

/// An offer that can be ordered from, priced for what a category needs.
package struct Quote: Hashable, Sendable {
  package let offer: Offer
  package let leadTime: LeadTime
  /// The levels that this offer's lead time asks for; nil for a category that is not kept in stock.
  package let policy: ReorderPolicy?
  /// What would be ordered: up to the order-up-to level when that is due, else what an order cycle sells.
  package let order: OrderQuantity
  package let amount: Money
  /// True when the inventory position is at or below this offer's reorder point.
  package let isDue: Bool
  /// The day from which an order of today is on sale.
  package let arrival: Day
  /// Good cards of the order that count: the need and what the next order cycle sells. More of them would only lie
  /// there, however cheap.
  package let usefulCards: Double
  /// What buyers do who wait for it; nil for a category that is kept in stock.
  package let wait: Wait?

  /// A card that is bought after it was sold.
  package struct Wait: Hashable, Sendable {
    /// The days a buyer is told.
    package let told: Int
    /// The share of buyers who still buy.
    package let share: Double
    /// What a card sells for, in minor units; nil when not known.
    package let price: Double?
  }

  /// What a buyer who asks leaves on average: the margin of a good card by the chance that the buyer waits. In minor
  /// units; nil for what is kept in stock, or without a price.
  package var expectedMargin: Double? {
    guard let wait, let price = wait.price else { return nil }
    return wait.share * (price - costPerGoodCard)
  }

  /// Money per card that works and is useful, in minor units: what offers are compared by. It holds the minimum, the
  /// multiple, the price break and the success rate.
  package var costPerGoodCard: Double { Double(amount.minorUnits) / usefulCards }

  /// The cheapest first, of what is bought when sold the one that leaves most; at equal cost the lower tier, then the shorter lead time, then the supplier's name. The
  /// rest only makes the order of contradictory offers certain.
  func precedes(_ other: Quote) -> Bool {
    let (left, right) = (rank, other.rank)
    return left == right ? details < other.details : left < right
  }

  private var rank: (Double, Int, Double, String, Int, Int) {
    (
      expectedMargin.map { -($0 * 1e6).rounded() } ?? comparedCost, offer.tier ?? .max, leadTime.mean,
      offer.supplier, offer.priceBreak, order.units
    )
  }

  /// In millionths of a minor unit: equal prices must not be told apart by rounding errors.
  private var comparedCost: Double { (costPerGoodCard * 1e6).rounded() }

  /// Why a quote that is in time comes after the chosen one.
  func cause(after chosen: Quote?) -> Refusal.Cause {
    if let chosen, let margin = expectedMargin, let best = chosen.expectedMargin, best - margin > 1e-6 {
      return .lessMargin(margin)
    }
    guard let chosen, comparedCost == chosen.comparedCost else { return .costlier(cost: costPerGoodCard) }
    if offer.tier != chosen.offer.tier { return .tied(cost: costPerGoodCard, by: .tier(offer.tier)) }
    if leadTime.mean != chosen.leadTime.mean {
      return .tied(cost: costPerGoodCard, by: .leadTime(days: leadTime.mean))
    }
    return .tied(cost: costPerGoodCard, by: .name)
  }

  private var details: (Double, Money, Double, Int, Int) {
    (leadTime.deviation, offer.unitCost, offer.successRate, offer.minimum, offer.multiple)
  }

  var costText: Phrase { "\(Figures.price(minorUnits: costPerGoodCard)) per good card" }

  /// Says so where not all the cards of the order count.
  var surplusText: Phrase {
    guard usefulCards < order.goodCards else { return .empty }
    return ", \(Figures.text(usefulCards)) of \(Figures.text(order.goodCards)) good cards counted"
  }
}

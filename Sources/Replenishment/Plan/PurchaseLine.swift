import Demand

/// What is done about one category: one row of `cardstock plan`, before it is numbered.
package struct PurchaseLine: Hashable, Sendable {
  package let category: String
  package let action: Action
  /// Who is bought from; nil on a line that buys nothing.
  package let supplier: String?
  /// Units to order. 0 where nothing is ordered now; nil where it cannot be said for want of stock figures.
  package let quantity: Int?
  /// The price of a unit at the supplier named.
  package let unitCost: Money?
  /// Quantity times unit cost, exactly.
  package let amount: Money
  /// The day to order on. For `hold`, the day on which the stock is expected to have fallen to its reorder point;
  /// nil when that is over a year away or nothing will be ordered.
  package let orderDay: Day?
  /// The day from which the order is on sale: the day to order on plus the lead time, a day begun being a day.
  package let arrival: Day?
  /// When the stock is expected to run out without the order.
  package let stockoutDay: Day?
  package let reason: String

  package enum Action: String, CaseIterable, Sendable {
    /// Order today, up to the order-up-to level.
    case buy
    /// Buy when it is sold, from a supplier that delivers while the buyer waits.
    case justInTime = "just-in-time"
    /// Sell with the delivery time told, and buy then.
    case presale
    /// Nothing to order today.
    case hold
  }

  package init(_ review: CategoryReview) {
    let decision = review.decision
    let quote = decision.quote
    let isBought = decision.action == .buy
    category = review.situation.category
    action = decision.action
    supplier = quote?.offer.supplier
    quantity = if case .uncounted = review.supply { nil } else { isBought ? quote?.order.units ?? 0 : 0 }
    unitCost = quote?.offer.unitCost
    amount = isBought ? quote?.amount ?? .zero : .zero
    orderDay = review.dueDay
    arrival = isBought ? quote?.arrival : nil
    stockoutDay = review.projection?.stockoutDay
    reason = (decision.parts + review.situation.notes).joined(separator: "; ")
  }
}

extension CategoryReview {
  fileprivate typealias Decision = (action: PurchaseLine.Action, quote: Quote?, parts: [String])

  fileprivate var decision: Decision {
    switch supply {
    case .unlimited: (.hold, nil, [Self.unlimitedReason])
    case .dormant: (.hold, nil, [Self.dormantReason] + [remainder].compactMap { $0 })
    case .soldFirst: tailDecision
    case .uncounted(let policy): (.hold, nil, ["needs stock: import it to plan", policy.text, leadTimeText])
    case .stocked(let position, let policy): stockDecision(position, policy)
    }
  }

  private func stockDecision(_ position: InventoryPosition, _ policy: ReorderPolicy) -> Decision {
    let facts = [comparison(position, policy)]
    guard let shortfall else { return (.hold, nil, facts + [outlook, leadTimeText] + stockNotes) }
    guard let quote = choice.chosen else {
      let need = "to order-up-to \(policy.orderUpTo) need \(shortfall)"
      return (.hold, nil, facts + [need, leadTimeText, choice.text] + stockNotes)
    }
    let order = ["to order-up-to \(policy.orderUpTo) \(quote.order.text)", choice.text]
    return (.buy, quote, facts + order + lateness(of: quote) + stockNotes)
  }

  private var tailDecision: Decision {
    if let remainder { return (.hold, nil, ["long tail: not bought again", remainder]) }
    guard let quote = choice.chosen else { return (.hold, nil, ["long tail", choice.text]) }
    let days = Figures.days(quote.leadTime.mean)
    let delivery = "\(quote.offer.supplier) delivers in \(days), buyers wait \(Figures.days(terms.patience))"
    return quote.leadTime.mean <= terms.patience
      ? (.justInTime, quote, ["long tail: buy when sold", delivery, choice.text])
      : (.presale, quote, ["long tail: sell ahead", delivery, choice.text])
  }

  /// Today for what is due; for what is not, the day on which it is expected to be.
  fileprivate var dueDay: Day? {
    guard case .stocked(let position, let policy) = supply else { return nil }
    if shortfall != nil { return situation.orderDay }
    guard policy.orderUpTo > 0 else { return nil }
    return StockProjection.day(
      when: position.total, fallsTo: policy.reorderPoint, demand: situation.forecast)
  }

  private var outlook: String {
    dueDay.map { "expected to be due \($0)" } ?? "not expected to be due within \(StockProjection.reach) days"
  }

  private func lateness(of quote: Quote) -> [String] {
    guard let stockout = projection?.stockoutDay, stockout < quote.arrival else { return [] }
    return ["arrives \(quote.arrival), after the stock-out expected \(stockout)"]
  }
}

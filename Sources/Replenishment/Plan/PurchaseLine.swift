import Demand
import Wording

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
  package let reason: Phrase

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

  init(
    category: String, action: Action, supplier: String?, quantity: Int?, unitCost: Money?, amount: Money,
    orderDay: Day?, arrival: Day?, stockoutDay: Day?, reason: Phrase
  ) {
    self.category = category
    self.action = action
    self.supplier = supplier
    self.quantity = quantity
    self.unitCost = unitCost
    self.amount = amount
    self.orderDay = orderDay
    self.arrival = arrival
    self.stockoutDay = stockoutDay
    self.reason = reason
  }

  /// The lines of a category: one, and another for each supplier that delivers what the first one cannot.
  package static func lines(of review: CategoryReview) -> [PurchaseLine] {
    review.decisions.map { PurchaseLine(review, $0) }
  }

  private init(_ review: CategoryReview, _ decision: CategoryReview.Decision) {
    let quote = decision.quote
    let isBought = decision.action == .buy || (quote?.wait != nil && review.situation.owed > 0)
    let units: Int? =
      if case .uncounted = review.supply { nil } else { isBought ? quote?.order.units ?? 0 : 0 }
    self.init(
      category: review.situation.category, action: decision.action, supplier: quote?.offer.supplier,
      quantity: units, unitCost: quote?.offer.unitCost, amount: isBought ? quote?.amount ?? .zero : .zero,
      orderDay: review.dueDay ?? (isBought ? review.situation.orderDay : nil),
      arrival: isBought ? quote?.arrival : nil, stockoutDay: review.projection?.stockoutDay,
      reason: (decision.parts + review.situation.notes).joined(separator: "; "))
  }
}

extension CategoryReview {
  fileprivate typealias Decision = (action: PurchaseLine.Action, quote: Quote?, parts: [Phrase])

  fileprivate var decisions: [Decision] {
    switch supply {
    case .unlimited: [(.hold, nil, [Self.unlimitedReason])]
    case .dormant: [(.hold, nil, [Self.dormantReason] + [remainder].compactMap { $0 })]
    case .soldFirst: [tailDecision]
    case .uncounted(let policy):
      [(.hold, nil, ["needs stock: import it to plan", policy.text, leadTimeText])]
    case .stocked(let position, let policy): stockDecisions(position, policy)
    }
  }

  private func stockDecisions(_ position: InventoryPosition, _ policy: ReorderPolicy) -> [Decision] {
    let facts = [comparison(position, policy)]
    guard let shortfall else { return [(.hold, nil, facts + [outlook, leadTimeText] + stockNotes)] }
    guard let first = choice.chosen else {
      let need: Phrase = "to order-up-to \(policy.orderUpTo) need \(shortfall)"
      return [(.hold, nil, facts + [need, leadTimeText, choice.text] + stockNotes)]
    }
    let order: [Phrase] = ["to order-up-to \(policy.orderUpTo) \(first.order.text)", choice.text]
    let notes = lateness(of: first) + writeOff(policy) + stockNotes
    return [(.buy, first, facts + order + notes)]
      + zip(choice.orders, choice.orders.dropFirst()).map { previous, next in
        let rest: Phrase = "the rest, for \(previous.offer.supplier) delivers \(previous.order.units)"
        return (.buy, next, [rest, next.order.text, next.costText] + lateness(of: next))
      }
  }

  /// What of the order is expected to expire before it is sold, where there is a shelf life that matters.
  private func writeOff(_ policy: ReorderPolicy) -> [Phrase] {
    guard let limit = policy.shelfLife, let quote = choice.chosen, let position = situation.position else {
      return []
    }
    let stock = position.total.units + choice.orders.reduce(0) { $0 + $1.order.goodCards }
    let days = quote.leadTime.wholeDays + limit.days
    let unsold = ShelfLife.expectedWriteOff(
      of: Int(stock.rounded(.down)), demand: situation.forecast.demand(over: days))
    return ["\(Figures.text(unsold)) expected to expire unsold"]
  }

  private var tailDecision: Decision {
    if let remainder { return (.hold, nil, ["long tail: not bought again", remainder]) }
    guard let quote = choice.chosen, let wait = quote.wait else {
      return (.hold, nil, ["long tail", choice.text])
    }
    let delivery: Phrase =
      """
      \(quote.offer.supplier) delivers in \(Figures.days(quote.leadTime.mean)), \
      buyers wait \(Figures.days(terms.patience))
      """
    let owed: Phrase? = situation.owed > 0 ? "owed to buyers: \(quote.order.text)" : nil
    let facts: [Phrase?] = [owed, delivery, "tell buyers: \(Waiting.text(wait.told))", marginText(of: quote)]
    return wait.told <= Int(terms.patience.rounded(.up))
      ? (.justInTime, quote, ["long tail: buy when sold"] + facts.compactMap(\.self) + [choice.text])
      : (.presale, quote, ["long tail: sell ahead"] + facts.compactMap(\.self) + [choice.text])
  }

  /// `expected margin 0.50 = 50% who wait x (price 9.80 - cost 8.80)`
  private func marginText(of quote: Quote) -> Phrase? {
    guard let wait = quote.wait, let price = wait.price, let margin = quote.expectedMargin else { return nil }
    let loss: Phrase = margin < 0 ? ", a loss: raise the price or sell no more" : .empty
    let text: Phrase = """
      expected margin \(Figures.price(minorUnits: margin)) = \(Figures.percent(wait.share)) who wait x \
      (price \(Figures.price(minorUnits: price)) - cost \(Figures.price(minorUnits: quote.costPerGoodCard)))
      """
    return text + loss
  }

  /// Today for what is due; for what is not, the day on which it is expected to be.
  fileprivate var dueDay: Day? {
    guard case .stocked(let position, let policy) = supply else { return nil }
    if shortfall != nil { return situation.orderDay }
    guard policy.orderUpTo > 0 else { return nil }
    return StockProjection.day(
      when: position.total, fallsTo: policy.reorderPoint, demand: situation.forecast)
  }

  private var outlook: Phrase {
    dueDay.map { "expected to be due \($0)" } ?? "not expected to be due within \(StockProjection.reach) days"
  }

  private func lateness(of quote: Quote) -> [Phrase] {
    guard let stockout = projection?.stockoutDay, stockout < quote.arrival else { return [] }
    return ["arrives \(quote.arrival), after the stock-out expected \(stockout)"]
  }
}

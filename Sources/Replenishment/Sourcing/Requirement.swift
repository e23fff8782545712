import Demand
import Forecasting

/// What a category asks of its suppliers on the order day: the measure its offers are held to.
struct Requirement {
  let situation: CategorySituation
  let terms: ReplenishmentTerms
  /// False for a category that is bought after it is sold: then one card is needed, as fast as buyers wait.
  let isStocked: Bool
  /// When the stock is expected to run out; nil when it is unknown or lasts for a year.
  let stockoutDay: Day?

  /// Prices an offer for the need.
  ///
  /// - Parameters:
  ///   - need: good cards; what the offer's own levels ask for unless given.
  ///   - policies: the levels by lead time and goal, kept from one offer to the next.
  /// - Throws: why it cannot be ordered from.
  func quote(
    from offer: Offer, need given: Int? = nil, policies: inout PolicyTable
  ) throws(Refusal.Cause) -> Quote {
    let leadTime = try Refusal.leadTime(of: offer, orderedOn: situation.orderDay)
    let policy = isStocked ? policies.policy(leadTime, goal(for: offer), policy) : nil
    let due =
      given ?? (isStocked ? policy.flatMap { policy in situation.position.flatMap(policy.shortfall) } : owed)
    let need = due ?? usualNeed
    let (order, amount) = try priced(need, from: offer)
    try checkShelfLife(of: order, policy, isDue: due != nil)
    let told = Waiting.told(leadTime)
    return Quote(
      offer: offer, leadTime: leadTime, policy: policy, order: order, amount: amount, isDue: due != nil,
      arrival: situation.orderDay.advanced(by: leadTime.wholeDays),
      usefulCards: min(order.goodCards, Double(need) + cycleDemand),
      wait: isStocked
        ? nil
        : Quote.Wait(
          told: told, share: Waiting(patience: terms.patience).share(whenTold: told),
          price: situation.trade.price))
  }

  private func priced(
    _ need: Int, from offer: Offer
  ) throws(Refusal.Cause) -> (order: OrderQuantity, amount: Money) {
    guard let order = OrderQuantity(need: need, from: offer), let amount = order.amount else {
      throw .uncountable
    }
    guard order.units <= order.delivered || order.goodCards <= Double(need) + yearDemand else {
      throw .tooMany(minimum: max(offer.minimum, offer.priceBreak), multiple: offer.multiple)
    }
    return (order, amount)
  }

  /// Rounding up by a step is no reason to buy nothing; a minimum that nobody will buy before it expires is.
  private func checkShelfLife(
    of order: OrderQuantity, _ policy: ReorderPolicy?, isDue: Bool
  ) throws(Refusal.Cause) {
    guard isDue, let limit = policy?.shelfLife, let position = situation.position else { return }
    let sells = max(0, Int((Double(limit.units) - position.total.units).rounded(.down)))
    guard order.goodCards > Double(sells + order.step) else { return }
    throw .expiring(order: order.units, sells: sells, days: limit.days)
  }

  /// The levels without an offer.
  func policy(for leadTime: LeadTime) -> ReorderPolicy { policy(for: leadTime, goal(for: nil)) }

  private func policy(for leadTime: LeadTime, _ goal: ServiceGoal) -> ReorderPolicy {
    ReorderPolicy(
      forecast: situation.forecast,
      interval: ProtectionInterval(
        leadTime: leadTime, reviewPeriod: terms.reviewPeriod, outageDays: terms.outageDays),
      goal: goal, orderCycle: terms.orderCycle, distribution: terms.distribution,
      shelfLifeDays: situation.trade.shelfLifeDays)
  }

  /// The service asked for; where it follows economics, with the offer's cost of a good card or what the stock cost.
  private func goal(for offer: Offer?) -> ServiceGoal {
    let cost = offer.map { Double($0.unitCost.minorUnits) / $0.successRate }
    return terms.service.goal(
      for: situation.category, situation.trade.pattern, price: situation.trade.price,
      cost: cost ?? situation.stock?.unitCost.map { Double($0.minorUnits) })
  }

  /// What the goods of a quote must meet to be in time, given what all the quotes can do.
  ///
  /// Of stocked goods, an order that is due must arrive before the stock-out if any can, and else as early as any.
  /// Goods bought when sold must come while the buyer waits if any can, where no price says what waiting costs.
  func deadline(for quotes: [Quote]) -> Deadline {
    guard isStocked else {
      let canBePatient = quotes.contains { $0.leadTime.mean <= terms.patience }
      return Deadline(longestWait: canBePatient && situation.trade.price == nil ? terms.patience : nil)
    }
    guard let stockoutDay, let fastest = quotes.lazy.map(\.arrival).min() else { return Deadline() }
    return Deadline(stockoutDay: stockoutDay, latestArrival: max(stockoutDay, fastest))
  }

  private var owed: Int? { situation.owed > 0 ? situation.owed : nil }

  private var usualNeed: Int { isStocked ? max(1, WholeUnits.roundedUp(cycleDemand)) : 1 }

  private var cycleDemand: Double { WholeUnits.bounded(situation.forecast.expected(over: terms.orderCycle)) }

  private var yearDemand: Double { WholeUnits.bounded(situation.forecast.expected(over: 365)) }
}

/// The levels that have been worked out: offers of the same lead time and goal share theirs.
struct PolicyTable {
  private struct Key: Hashable {
    let leadTime: LeadTime
    let goal: ServiceGoal
  }
  private var policies: [Key: ReorderPolicy] = [:]

  mutating func policy(
    _ leadTime: LeadTime, _ goal: ServiceGoal, _ make: (LeadTime, ServiceGoal) -> ReorderPolicy
  ) -> ReorderPolicy {
    let key = Key(leadTime: leadTime, goal: goal)
    if let known = policies[key] { return known }
    let policy = make(leadTime, goal)
    policies[key] = policy
    return policy
  }
}

/// Until when goods must come; nil where nothing hurries.
struct Deadline {
  var stockoutDay: Day?
  var latestArrival: Day?
  /// In days.
  var longestWait: Double?

  /// Why a quote is too slow; nil when it is in time.
  ///
  /// - Parameter chosen: what its cost is compared with.
  func cause(against quote: Quote, chosen: Quote?) -> Refusal.Cause? {
    if let longestWait, quote.leadTime.mean > longestWait { return .slow(days: quote.leadTime.mean) }
    guard quote.isDue, let stockoutDay, let latestArrival, quote.arrival > latestArrival else { return nil }
    return .late(
      arrival: quote.arrival, stockout: stockoutDay, cost: quote.costPerGoodCard,
      chosenCost: chosen?.costPerGoodCard ?? quote.costPerGoodCard)
  }
}

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
  /// - Parameter policies: the levels by lead time, kept from one offer to the next.
  /// - Throws: why it cannot be ordered from.
  func quote(
    from offer: Offer, policies: inout [LeadTime: ReorderPolicy]
  ) throws(Refusal.Cause) -> Quote {
    let leadTime = try Refusal.leadTime(of: offer, orderedOn: situation.orderDay)
    let policy = isStocked ? policies[leadTime] ?? self.policy(for: leadTime) : nil
    policies[leadTime] = policy
    let due = policy.flatMap { policy in situation.position.flatMap(policy.shortfall) }
    let need = due ?? usualNeed
    let (order, amount) = try priced(need, from: offer)
    return Quote(
      offer: offer, leadTime: leadTime, policy: policy, order: order, amount: amount, isDue: due != nil,
      arrival: situation.orderDay.advanced(by: leadTime.wholeDays),
      usefulCards: min(order.goodCards, Double(need) + cycleDemand))
  }

  private func priced(
    _ need: Int, from offer: Offer
  ) throws(Refusal.Cause) -> (order: OrderQuantity, amount: Money) {
    guard let order = OrderQuantity(need: need, from: offer), let amount = order.amount else {
      throw .uncountable
    }
    guard order.units == order.delivered || order.goodCards <= Double(need) + yearDemand else {
      throw .tooMany(minimum: max(offer.minimum, offer.priceBreak), multiple: offer.multiple)
    }
    return (order, amount)
  }

  func policy(for leadTime: LeadTime) -> ReorderPolicy {
    ReorderPolicy(
      forecast: situation.forecast,
      interval: ProtectionInterval(leadTime: leadTime, reviewPeriod: terms.reviewPeriod),
      serviceLevel: terms.serviceLevel, orderCycle: terms.orderCycle)
  }

  /// What the goods of a quote must meet to be in time, given what all the quotes can do.
  ///
  /// Of stocked goods, an order that is due must arrive before the stock-out if any can, and else as early as any.
  /// Goods bought when sold must come while the buyer waits if any can.
  func deadline(for quotes: [Quote]) -> Deadline {
    guard isStocked else {
      let canBePatient = quotes.contains { $0.leadTime.mean <= terms.patience }
      return Deadline(longestWait: canBePatient ? terms.patience : nil)
    }
    guard let stockoutDay, let fastest = quotes.lazy.map(\.arrival).min() else { return Deadline() }
    return Deadline(stockoutDay: stockoutDay, latestArrival: max(stockoutDay, fastest))
  }

  private var usualNeed: Int { isStocked ? max(1, WholeUnits.roundedUp(cycleDemand)) : 1 }

  private var cycleDemand: Double { WholeUnits.bounded(situation.forecast.expected(over: terms.orderCycle)) }

  private var yearDemand: Double { WholeUnits.bounded(situation.forecast.expected(over: 365)) }
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

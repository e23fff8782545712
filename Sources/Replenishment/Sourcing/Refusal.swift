import Demand
import Wording

/// An offer that was not taken, and why.
package struct Refusal: Hashable, Sendable {
  package let offer: Offer
  package let cause: Cause

  package enum Cause: Error, Hashable {
    /// The supplier is blacklisted, be it by another of its offers.
    case blacklisted
    case notApproved
    /// The supplier may no longer sell.
    case unauthorized(since: Day)
    case notYetValid(from: Day)
    case expired(Day)
    /// The cost of a unit is zero or below.
    case cost(Money)
    /// Not a share in (0, 1].
    case successRate(Double)
    /// Mean or standard deviation beyond what is planned with.
    case leadTime(mean: Double, deviation: Double)
    /// The smallest order is above the largest.
    case contradictory(minimum: Int, maximum: Int)
    /// The smallest order is beyond what sells before it expires, by more than a step of the multiple.
    case expiring(order: Int, sells: Int, days: Int)
    /// The smallest order beyond the need is more than a year sells.
    case tooMany(minimum: Int, multiple: Int)
    /// The order or its price is beyond exact arithmetic.
    case uncountable
    /// Its goods come after the stock is expected to run out, those of another offer sooner.
    case late(arrival: Day, stockout: Day, cost: Double, chosenCost: Double)
    /// Too slow for a card that is bought after it was sold, and another offer is not.
    case slow(days: Double)
    /// A buyer who waits for it leaves less: the margin a card by the share of buyers who wait.
    case lessMargin(Double)
    /// Another offer costs less.
    case costlier(cost: Double)
    /// Another offer costs as much, and this decided.
    case tied(cost: Double, by: Preference)
  }

  /// What decides between offers of equal cost, the first that differs.
  package enum Preference: Hashable, Sendable {
    case tier(Int?)
    case leadTime(days: Double)
    case name
  }

  /// `老王 (blacklisted)`
  package var text: Phrase {
    offer.priceBreak > 1
      ? "\(offer.supplier) from \(offer.priceBreak) (\(causeText))" : "\(offer.supplier) (\(causeText))"
  }

  var causeText: Phrase { cause.text }

  /// Per good card, in minor units; nil where it was not looked at.
  var cost: Double? {
    switch cause {
    case .late(_, _, let cost, _), .costlier(let cost), .tied(let cost, _): cost
    default: nil
    }
  }

  /// The lead time of an offer whose terms allow to order from it on a day.
  ///
  /// - Throws: the first cause that forbids it.
  static func leadTime(of offer: Offer, orderedOn day: Day) throws(Cause) -> LeadTime {
    if offer.status != .approved { throw offer.status == .blacklisted ? .blacklisted : .notApproved }
    if let last = offer.authorizedUntil, last < day { throw .unauthorized(since: last.advanced(by: 1)) }
    if let start = offer.validFrom, day < start { throw .notYetValid(from: start) }
    if let end = offer.validTo, end < day { throw .expired(end) }
    if offer.unitCost <= .zero { throw .cost(offer.unitCost) }
    guard offer.successRate > 0, offer.successRate <= 1 else { throw .successRate(offer.successRate) }
    guard let leadTime = LeadTime(mean: offer.leadTime, deviation: offer.leadTimeDeviation) else {
      throw .leadTime(mean: offer.leadTime, deviation: offer.leadTimeDeviation)
    }
    guard offer.smallestOrder <= offer.largestOrder else {
      throw .contradictory(minimum: offer.smallestOrder, maximum: offer.maximum ?? 0)
    }
    return leadTime
  }
}

extension Offer {
  /// True where its terms, and what is known of its supplier, allow to order from it on a day.
  package func canBeOrdered(on day: Day) -> Bool {
    do throws(Refusal.Cause) {
      _ = try Refusal.leadTime(of: self, orderedOn: day)
      return true
    } catch {
      return false
    }
  }
}

extension Refusal.Cause {
  fileprivate var text: Phrase {
    switch self {
    case .blacklisted: "blacklisted"
    case .notApproved: "not approved"
    case .unauthorized(let day): "not authorized since \(day)"
    case .notYetValid(let day): "valid from \(day)"
    case .expired(let day): "expired \(day)"
    case .cost(let cost): "unit cost \(Figures.text(cost)) is not above 0"
    case .successRate(let rate): "success rate \(rate) is not above 0 and at most 1"
    case .leadTime(let mean, let deviation): "lead time \(mean) sd \(deviation) days is out of range"
    case .contradictory(let minimum, let maximum):
      "at least \(minimum) but at most \(maximum) an order"
    case .expiring(let order, let sells, let days):
      "at least \(order), of which \(sells) sell within the shelf life of \(Figures.days(Double(days)))"
    case .tooMany(let minimum, let multiple):
      "minimum \(minimum), multiple \(multiple): more than a year sells"
    case .uncountable: "an order of it is too large to count"
    case .late(let arrival, let stockout, let cost, let chosenCost):
      Self.lateness(cost, to: chosenCost) + "arrives \(arrival), stock-out expected \(stockout)"
    case .slow(let days): "takes \(Figures.days(days))"
    case .lessMargin(let margin):
      "\(Figures.price(minorUnits: margin)) expected margin"
    case .costlier(let cost): Phrase(verbatim: Figures.price(minorUnits: cost))
    case .tied(let cost, let preference): "\(Figures.price(minorUnits: cost)) too, \(preference.text)"
    }
  }

  private static func lateness(_ cost: Double, to chosen: Double) -> Phrase {
    let price = Figures.price(minorUnits: cost)
    return cost < chosen
      ? "\(price), \(Figures.text(100 * (1 - cost / chosen)))% cheaper but " : "\(price), and "
  }
}

extension Refusal.Preference {
  fileprivate var text: Phrase {
    switch self {
    case .tier(let tier): tier.map { "tier \($0)" } ?? "tier unknown"
    case .leadTime(let days): "takes \(Figures.days(days))"
    case .name: "later by name"
    }
  }
}

import Demand
import Wording

/// The offers a category is bought by, with every offer that was not taken.
package struct OfferChoice: Hashable, Sendable {
  /// What is ordered: from the preferred offer, and what its supplier cannot deliver from the next ones. Empty when
  /// there is no offer that can be ordered from.
  package let orders: [Quote]
  /// The preferred first; those that could not be ordered from at all last.
  package let refusals: [Refusal]
  /// Good cards that are due and that no supplier delivers.
  package let unmet: Int

  /// The preferred offer: the one whose lead time counts.
  package var chosen: Quote? { orders.first }

  /// - Parameter offers: in any order; the same offer twice counts once.
  init(of offers: [Offer], for requirement: Requirement) {
    let quotation = Quotation(of: Set(offers), for: requirement)
    let deadline = requirement.deadline(for: quotation.quotes)
    let chosen = quotation.quotes.first { deadline.cause(against: $0, chosen: nil) == nil }
    orders = Self.orders(from: chosen, quotation.quotes, for: requirement)
    unmet = chosen?.isDue == true ? orders.last?.order.unmet ?? 0 : 0
    let taken = Set(orders.map(\.offer))
    let passedOver = quotation.quotes.filter { !taken.contains($0.offer) }.map { quote in
      let cause = deadline.cause(against: quote, chosen: chosen) ?? quote.cause(after: chosen)
      return Refusal(offer: quote.offer, cause: cause)
    }
    refusals = passedOver + quotation.unfit
  }

  /// The chosen order, and orders from other suppliers for what is due and it cannot deliver.
  private static func orders(
    from chosen: Quote?, _ quotes: [Quote], for requirement: Requirement
  ) -> [Quote] {
    guard let chosen else { return [] }
    var orders = [chosen]
    while orders[0].isDue, let unmet = orders.last?.order.unmet, unmet > 0 {
      let taken = Set(orders.map(\.offer.supplier))
      let others = Set(quotes.map(\.offer).filter { !taken.contains($0.supplier) })
      let rest = Quotation(of: others, need: unmet, for: requirement).quotes
      let deadline = requirement.deadline(for: rest)
      guard let next = rest.first(where: { deadline.cause(against: $0, chosen: nil) == nil }) else { break }
      orders.append(next)
    }
    return orders
  }

  /// `星卡 cheapest at 9.60 per good card; refused: 老王 (blacklisted), 快充 (10.20)`
  package var text: Phrase {
    var parts: [Phrase] = [chosen.map { praise(of: $0) + $0.surplusText } ?? "no supplier"]
    let others = orders.dropFirst().map { quote -> Phrase in
      "\(quote.order.units) from \(quote.offer.supplier) at \(quote.costText)"
    }
    if !others.isEmpty { parts.append("the rest: \(others.joined(separator: ", "))") }
    if unmet > 0 { parts.append("no supplier delivers the last \(unmet)") }
    if !refusals.isEmpty {
      parts.append("refused: \(refusals.map(\.text).joined(separator: ", "))")
    }
    return parts.joined(separator: "; ")
  }

  private func praise(of chosen: Quote) -> Phrase {
    let (supplier, cost) = (chosen.offer.supplier, chosen.costText)
    if chosen.expectedMargin != nil { return "\(supplier) leaves most at \(cost)" }
    let isCheapest = !refusals.contains { refusal in
      if case .late = refusal.cause { true } else { false }
    }
    return isCheapest ? "\(supplier) cheapest at \(cost)" : "\(supplier) cheapest in time at \(cost)"
  }
}

/// Offers priced for a need.
private struct Quotation {
  /// Those that can be ordered from, the preferred first.
  let quotes: [Quote]
  /// Those that cannot, by name.
  let unfit: [Refusal]

  init(of offers: Set<Offer>, need: Int? = nil, for requirement: Requirement) {
    let blacklist = Set(offers.lazy.filter { $0.status == .blacklisted }.map(\.supplier))
    var quotes: [Quote] = []
    var unfit: [Refusal] = []
    var policies = PolicyTable()
    for offer in offers {
      do throws(Refusal.Cause) {
        if blacklist.contains(offer.supplier) { throw .blacklisted }
        quotes.append(try requirement.quote(from: offer, need: need, policies: &policies))
      } catch {
        unfit.append(Refusal(offer: offer, cause: error))
      }
    }
    self.quotes = quotes.sorted { $0.precedes($1) }
    self.unfit = unfit.sorted { $0.text.description < $1.text.description }
  }
}

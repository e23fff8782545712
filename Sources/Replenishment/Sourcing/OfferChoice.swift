import Demand

/// The offer a category is bought by, with every offer that was not taken.
package struct OfferChoice: Hashable, Sendable {
  /// Nil when there is no offer that can be ordered from.
  package let chosen: Quote?
  /// The preferred first; those that could not be ordered from at all last.
  package let refusals: [Refusal]

  /// - Parameter offers: in any order; the same offer twice counts once.
  init(of offers: [Offer], for requirement: Requirement) {
    let (quotes, unfit) = Self.quotes(of: Set(offers), for: requirement)
    let deadline = requirement.deadline(for: quotes)
    let chosen = quotes.first { deadline.cause(against: $0, chosen: nil) == nil }
    self.chosen = chosen
    let passedOver = quotes.filter { $0 != chosen }.map { quote in
      let cause = deadline.cause(against: quote, chosen: chosen) ?? quote.cause(after: chosen)
      return Refusal(offer: quote.offer, cause: cause)
    }
    refusals = passedOver + unfit
  }

  /// The offers that can be ordered from, the preferred first, and those that cannot, by name.
  private static func quotes(
    of offers: Set<Offer>, for requirement: Requirement
  ) -> (quotes: [Quote], unfit: [Refusal]) {
    let blacklist = Set(offers.lazy.filter { $0.status == .blacklisted }.map(\.supplier))
    var quotes: [Quote] = []
    var unfit: [Refusal] = []
    var policies: [LeadTime: ReorderPolicy] = [:]
    for offer in offers {
      do throws(Refusal.Cause) {
        if blacklist.contains(offer.supplier) { throw .blacklisted }
        quotes.append(try requirement.quote(from: offer, policies: &policies))
      } catch {
        unfit.append(Refusal(offer: offer, cause: error))
      }
    }
    return (quotes.sorted { $0.precedes($1) }, unfit.sorted { $0.text < $1.text })
  }

  /// `星卡 cheapest at 9.60 per good card; refused: 老王 (blacklisted), 快充 (10.20)`
  package var text: String {
    var parts: [String] = []
    if let chosen {
      let isCheapest = !refusals.contains { refusal in
        if case .late = refusal.cause { true } else { false }
      }
      let rank = isCheapest ? "cheapest" : "cheapest in time"
      parts.append("\(chosen.offer.supplier) \(rank) at \(chosen.costText)\(chosen.surplusText)")
    } else {
      parts.append("no supplier")
    }
    if !refusals.isEmpty { parts.append("refused: " + refusals.map(\.text).joined(separator: ", ")) }
    return parts.joined(separator: "; ")
  }
}

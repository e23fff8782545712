import Demand

/// What the shop knows of a supplier, whatever it asks for.
///
/// What an offer says and what is known of its supplier hold together: the stricter status counts, and the
/// tier is the offer's own where it has one.
///
///     let trader = Supplier(name: "快充", tier: 3, status: .pending)
///     let offer = Offer(supplier: "快充", category: "QB", unitCost: Money(minorUnits: 930))
///     [offer].vetted(by: [trader])[0].status == .pending
package struct Supplier: Hashable, Sendable {
  package var name: String
  /// Distance from the brand owner, as in `Offer.tier`; nil when not given.
  package var tier: Int?
  package var status: Offer.Status
  /// What allows it to sell: a brand's letter, the number of a licence. Empty when not given.
  package var authorization: String
  /// The last day on which it may sell; nil when not given.
  package var authorizedUntil: Day?

  package init(
    name: String, tier: Int? = nil, status: Offer.Status = .approved, authorization: String = "",
    authorizedUntil: Day? = nil
  ) {
    self.name = name
    self.tier = tier
    self.status = status
    self.authorization = authorization
    self.authorizedUntil = authorizedUntil
  }
}

extension Sequence<Offer> {
  /// The offers with what is known of their suppliers; those of a supplier not among these as they are.
  package func vetted(by suppliers: [Supplier]) -> [Offer] {
    let known = Dictionary(suppliers.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    return map { offer in known[offer.supplier].map(offer.vetted) ?? offer }
  }
}

extension Offer {
  fileprivate func vetted(by supplier: Supplier) -> Offer {
    var offer = self
    offer.status = Swift.max(status, supplier.status)
    offer.tier = tier ?? supplier.tier
    offer.authorizedUntil = supplier.authorizedUntil
    return offer
  }
}

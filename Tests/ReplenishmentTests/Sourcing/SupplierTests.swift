import Testing

import Demand

import Replenishment

struct SupplierTests {
  @Test func `of two statuses the stricter counts`() {
    for own in Offer.Status.allCases {
      for known in Offer.Status.allCases {
        let offer = offer("a", 100) { $0.status = own }
        let vetted = [offer].vetted(by: [Supplier(name: "a", status: known)])
        let isStricter = [own, known].contains(.blacklisted) ? Offer.Status.blacklisted : nil
        let expected = isStricter ?? ([own, known].contains(.pending) ? .pending : .approved)
        #expect(vetted.map(\.status) == [expected])
      }
    }
  }

  @Test func `the tier of the offer comes before that of the supplier`() {
    let offers = [offer("a", 100) { $0.tier = 3 }, offer("a", 200), offer("b", 300)]
    #expect(offers.vetted(by: [Supplier(name: "a", tier: 1)]).map(\.tier) == [3, 1, nil])
  }

  @Test func `an offer of a supplier that nothing is known of stays as it is`() {
    let offers = [offer("a", 100) { $0.status = .pending }]
    #expect(offers.vetted(by: [Supplier(name: "b", status: .blacklisted)]) == offers)
    #expect(offers.vetted(by: []) == offers)
  }

  /// An order is placed on the day after the origin, which is therefore the first on which an authorization can
  /// be missed.
  @Test(arguments: [(0, false), (1, true), (2, true)])
  func `a supplier may be bought from until its authorization ends`(days: Int, isBought: Bool) throws {
    let supplier = Supplier(name: "a", authorizedUntil: origin.advanced(by: days))
    let offers = [offer("a", 100)].vetted(by: [supplier])
    let choice = try review(situation(steadyForecast(25), stock: stock(0), offers: offers)).choice
    #expect((choice.chosen != nil) == isBought)
    if !isBought {
      #expect(choice.text == "no supplier; refused: a (not authorized since \(origin.advanced(by: 1)))")
    }
  }
}

import Demand
import Replenishment
import Testing

@Suite struct SimulatedSupplyTests {
  private let today = Day(number: 20_508)

  private func best(of offers: [Offer]) -> SimulatedSupply? { SimulatedSupply(of: offers, orderedOn: today) }

  @Test func `the cheapest good card decides`() {
    let best = best(of: [
      offer("dear", 1000), offer("cheap but bad", 950) { ($0.successRate, $0.leadTime) = (0.5, 2) },
      offer("cheap", 970) { ($0.successRate, $0.leadTime) = (0.98, 3) },
    ])
    #expect(best?.leadTime.mean == 3 && best?.unitValue == 970)
  }

  @Test func `of equals the lowest tier, then the fastest, then the first by name`() {
    let tiers = [offer("a", 900) { $0.tier = 2 }, offer("b", 900) { ($0.tier, $0.leadTime) = (1, 5) }]
    #expect(best(of: tiers)?.leadTime.mean == 5)
    let times = [offer("a", 900) { $0.leadTime = 4 }, offer("b", 900) { $0.leadTime = 3 }]
    #expect(best(of: times)?.leadTime.mean == 3)
    let names = [offer("b", 900) { $0.minimum = 2 }, offer("a", 900) { $0.minimum = 1 }]
    #expect(best(of: names)?.minimum == 1)
  }

  @Test func `what cannot be ordered from is not`() {
    let day = today
    let offers: [Offer] = [
      offer("pending", 1) { $0.status = .pending }, offer("blacklisted", 1) { $0.status = .blacklisted },
      offer("expired", 1) { $0.validTo = day.advanced(by: -1) },
      offer("not yet", 1) { $0.validFrom = day.advanced(by: 1) },
      offer("unauthorized", 1) { $0.authorizedUntil = day.advanced(by: -1) }, offer("free", 0),
      offer("never works", 1) { $0.successRate = 0 },
    ]
    #expect(best(of: offers) == nil && best(of: []) == nil)
    #expect(best(of: offers + [offer("good", 5) { ($0.validTo, $0.validFrom) = (day, day) }])?.unitValue == 5)
  }

  @Test func `larger orders have the price of their step`() {
    let best = best(of: [
      offer("a", 900) { $0.priceBreak = 1 }, offer("a", 800) { $0.priceBreak = 100 }, offer("b", 850),
    ])
    #expect(best?.unitValue == 900)
    #expect(best?.cost(of: 99) == 99 * 900 && best?.cost(of: 100) == 100 * 800)
  }

  @Test func `orders are raised to what is good, the minimum and the multiple`() throws {
    var supply = try #require(best(of: [offer("a", 900) { ($0.minimum, $0.multiple) = (15, 3) }]))
    #expect([1, 13, 18, 19].map(supply.order) == [15, 15, 18, 21])
    supply.successRate = 0.9
    #expect(supply.order(for: 18) == 21)
  }

  @Test func `no more is ordered than is delivered at once, in whole multiples`() throws {
    let supply = try #require(best(of: [offer("a", 900) { ($0.multiple, $0.maximum) = (3, 10) }]))
    #expect([1, 8, 9, 10, 500].map(supply.order) == [3, 9, 9, 9, 9])
  }
}

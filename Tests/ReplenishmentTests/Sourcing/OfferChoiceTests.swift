import Testing

import Demand
import Forecasting

import Replenishment

struct OfferChoiceTests {
  /// 25 cards a day and none left: 10 days of demand are needed at a lead time of 2 days.
  private func choice(
    _ offers: [Offer], onHand: Int = 60, demand: CategoryForecast = steadyForecast(25)
  ) throws -> OfferChoice {
    try review(situation(demand, stock: stock(onHand), offers: offers)).choice
  }

  private func chosen(_ offers: [Offer], onHand: Int = 60) throws -> String? {
    try choice(offers, onHand: onHand).chosen?.offer.supplier
  }

  @Test func `the lowest cost per good card wins, not the lowest price`() throws {
    let choice = try choice([
      offer("half", 600) { $0.successRate = 0.5 }, offer("whole", 1000),
      offer("most", 941) { $0.successRate = 0.98 },
    ])
    #expect(choice.chosen?.offer.supplier == "most")
    #expect(choice.text.description.hasPrefix("most cheapest at 9.6"))
    #expect(choice.text.description.hasSuffix("refused: whole (10.00), half (12.00)"))
  }

  @Test func `at equal cost the lower tier, then the shorter lead time, then the name`() throws {
    let tiers = [offer("a", 100), offer("b", 100) { $0.tier = 2 }, offer("c", 100) { $0.tier = 1 }]
    #expect(try chosen(tiers) == "c")
    #expect(try chosen([offer("a", 100), offer("b", 100) { $0.leadTime = 0 }]) == "b")
    #expect(try chosen([offer("b", 100), offer("a", 100)]) == "a")
    #expect(
      try choice(tiers).text
        == "c cheapest at 1.00 per good card; refused: b (1.00 too, tier 2), a (1.00 too, tier unknown)")
  }

  @Test func `every offer that cannot be ordered from is named with its cause`() throws {
    let tomorrow = origin.advanced(by: 1)
    let choice = try choice([
      offer("a", 1) { $0.status = .blacklisted },
      offer("b", 1) { $0.status = .pending },
      offer("c", 1) { $0.validTo = origin },
      offer("d", 1) { $0.validFrom = tomorrow.advanced(by: 1) },
      offer("e", 0),
      offer("f", -5),
      offer("g", 1) { $0.successRate = 0 },
      offer("h", 1) { $0.successRate = 1.01 },
      offer("i", 1) { $0.leadTime = 1e9 },
      offer("j", 1) { $0.leadTimeDeviation = -1 },
      offer("k", 1) { $0.minimum = 1 << 62 },
      offer("l", 1) { $0.multiple = 100_000 },
      offer("m", .max),
      offer("n", 1) { $0.successRate = .nan },
    ])
    #expect(choice.chosen == nil)
    #expect(
      choice.text
        == """
        no supplier; refused: a (blacklisted), b (not approved), c (expired 2026-02-23), \
        d (valid from 2026-02-25), e (unit cost 0.00 is not above 0), f (unit cost -0.05 is not above 0), \
        g (success rate 0.0 is not above 0 and at most 1), h (success rate 1.01 is not above 0 and at most 1), \
        i (lead time 1000000000.0 sd 0.0 days is out of range), j (lead time 1.0 sd -1.0 days is out of range), \
        k (an order of it is too large to count), l (minimum 1, multiple 100000: more than a year sells), \
        m (an order of it is too large to count), n (success rate nan is not above 0 and at most 1)
        """)
  }

  @Test func `an offer is valid on its first and on its last day`() throws {
    let tomorrow = origin.advanced(by: 1)
    #expect(try chosen([offer("a", 1) { ($0.validFrom, $0.validTo) = (tomorrow, tomorrow) }]) == "a")
  }

  @Test func `a supplier blacklisted in one offer is blacklisted in all`() throws {
    #expect(try chosen([offer("a", 1), offer("a", 2) { $0.status = .blacklisted }, offer("b", 900)]) == "b")
  }

  @Test func `the order of the offers and their repetition change nothing`() throws {
    let offers = [
      offer("a", 100), offer("a", 90), offer("a", 90) { $0.minimum = 2 }, offer("b", 90) { $0.tier = 3 },
      offer("c", 80) { $0.status = .blacklisted },
    ]
    let expected = try choice(offers)
    for shift in 1..<offers.count {
      let turned = Array(offers[shift...] + offers[..<shift])
      #expect(try choice(turned + turned.reversed()) == expected)
    }
  }

  @Test func `a price break is taken where it makes the order's useful cards cheaper`() throws {
    let steps = [
      offer("a", 75), offer("a", 72) { $0.priceBreak = 400 }, offer("a", 68) { $0.priceBreak = 800 },
    ]
    // 185 are needed to an order-up-to level of 225 at 25 a day, and 175 more sell in the next week: 360 count of
    // 400, so a useful card costs 0.80.
    let few = try choice(steps, onHand: 40)
    #expect(few.chosen?.order.units == 185)
    #expect(few.text == "a cheapest at 0.75 per good card; refused: a from 400 (0.80), a from 800 (1.5111)")
    // 225 needed and 175 more count in full.
    #expect(try choice(steps, onHand: 0).chosen?.order.units == 400)
  }

  @Test func `a minimum far above the need loses to a dearer offer without one`() throws {
    let large = offer("large", 90) { $0.minimum = 5000 }
    #expect(try chosen([large, offer("small", 100)], onHand: 20) == "small")
    let alone = try choice([large], onHand: 20)
    #expect(alone.text == "large cheapest at 11.8421 per good card, 380 of 5000 good cards counted")
  }

  @Test func `a cheaper supplier that comes after the stock-out is refused for one that comes before`() throws
  {
    let offers = [offer("slow", 970) { $0.leadTime = 5 }, offer("fast", 1000) { $0.leadTime = 1 }]
    let choice = try choice(offers, onHand: 50)
    #expect(choice.chosen?.offer.supplier == "fast")
    #expect(
      choice.text.description
        == "fast cheapest in time at 10.00 per good card; refused: slow (9.70, 3% cheaper but arrives 2026-03-01, "
        + "stock-out expected 2026-02-26)")
  }

  @Test func `arriving on the morning of the stock-out is in time`() throws {
    let offers = [offer("slow", 970) { $0.leadTime = 2 }, offer("fast", 1000) { $0.leadTime = 1 }]
    #expect(try chosen(offers, onHand: 50) == "slow")
    #expect(try chosen(offers, onHand: 49) == "fast")
  }

  @Test func `where nobody comes in time the fastest is taken`() throws {
    let offers = [offer("slow", 970) { $0.leadTime = 3 }, offer("less slow", 1000) { $0.leadTime = 2 }]
    #expect(try chosen(offers, onHand: 0) == "less slow")
  }

  @Test func `while nothing is due a slow supplier may be the cheapest`() throws {
    let offers = [offer("slow", 970) { $0.leadTime = 5 }, offer("fast", 1000) { $0.leadTime = 1 }]
    #expect(try chosen(offers, onHand: 1000) == "slow")
  }

  @Test func `an offer can be ordered from between its days, by whom may be bought from`() {
    let days = (-2...2).map { origin.advanced(by: $0) }
    func open(_ change: (inout Offer) -> Void) -> [Bool] {
      days.map(offer("a", 970, change: change).canBeOrdered)
    }
    #expect(
      open { ($0.validFrom, $0.validTo) = (origin.advanced(by: -1), origin) } == [
        false, true, true, false, false,
      ])
    #expect(open { $0.authorizedUntil = origin } == [true, true, true, false, false])
    #expect(open { $0.status = .pending }.allSatisfy { !$0 })
    #expect(open { ($0.minimum, $0.maximum) = (9, 8) }.allSatisfy { !$0 })
  }
}

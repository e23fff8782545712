import Testing

import Demand
import Forecasting

import Replenishment

struct SplitOrderTests {
  private let small = offer("官方", 900) { $0.maximum = 100 }
  private let large = offer("星卡", 950) { $0.multiple = 20 }

  private func lines(_ offers: [Offer], onHand: Int = 0) throws -> [PurchaseLine] {
    PurchaseLine.lines(of: try review(situation(steadyForecast(25), stock: stock(onHand), offers: offers)))
  }

  @Test func `what one supplier cannot deliver is ordered from the next`() throws {
    let lines = try lines([small, large])
    #expect(lines.map(\.supplier) == ["官方", "星卡"])
    // The level of 9 days is 225: 100, and 125 in multiples of 20.
    #expect(lines.map(\.quantity) == [100, 140])
    #expect(lines[0].reason.contains("need 225 -> at most 100"))
    #expect(lines[0].reason.contains("the rest: 140 from 星卡 at 9.50 per good card"))
    #expect(lines[1].reason.hasPrefix("the rest, for 官方 delivers 100; need 125 -> multiple of 20: 140"))
  }

  @Test func `what no supplier delivers is said`() throws {
    let other = offer("星卡", 950) { $0.maximum = 50 }
    let lines = try lines([small, other])
    #expect(lines.map(\.quantity) == [100, 50])
    #expect(lines[0].reason.contains("no supplier delivers the last 75"))
  }

  @Test func `a maximum is held in whole multiples`() throws {
    let odd = offer("官方", 900) { ($0.maximum, $0.multiple) = (100, 30) }
    #expect(try lines([odd]).map(\.quantity) == [90])
  }

  @Test func `a minimum above the maximum is refused by name`() throws {
    let contradictory = offer("官方", 900) { ($0.minimum, $0.maximum) = (200, 100) }
    let lines = try lines([contradictory, large])
    #expect(lines.map(\.supplier) == ["星卡"])
    #expect(lines[0].reason.contains("官方 (at least 200 but at most 100 an order)"))
  }

  @Test func `the same supplier's other prices do not serve the rest`() throws {
    let step = offer("官方", 890) { ($0.priceBreak, $0.maximum) = (50, 100) }
    let lines = try lines([small, step, large])
    #expect(lines.map(\.supplier) == ["官方", "星卡"])
  }
}

struct ShelfLifeTests {
  private func review(shelfLife: Int, onHand: Int, change: (inout Offer) -> Void = { _ in }) throws
    -> CategoryReview
  {
    CategoryReview(
      of: CategorySituation(
        category: "CA_GENSHIN_100", group: .core, lifeCycle: .active, forecast: steadyForecast(10),
        stock: stock(onHand), offers: [offer("星卡", 950, change: change)],
        trade: CategorySituation.Trade(shelfLifeDays: shelfLife)),
      terms: try ReplenishmentTerms())
  }

  @Test func `no more is bought than sells before it expires`() throws {
    // A day to arrive and three to sell: 40, not the 90 of nine days.
    let line = PurchaseLine.lines(of: try review(shelfLife: 3, onHand: 0))[0]
    #expect(line.quantity == 40)
    #expect(line.reason.contains("order-up-to held at the 40 that sell within the shelf life of 3 days"))
    #expect(line.reason.contains("0 expected to expire unsold"))
  }

  @Test func `a long shelf life changes nothing`() throws {
    let line = PurchaseLine.lines(of: try review(shelfLife: 30, onHand: 0))[0]
    #expect(line.quantity == 90)
    #expect(!line.reason.contains("shelf life"))
  }

  @Test func `a minimum beyond what sells before it expires is refused`() throws {
    let line = PurchaseLine.lines(of: try review(shelfLife: 3, onHand: 5) { $0.minimum = 500 })[0]
    #expect(line.action == .hold)
    #expect(line.reason.contains("星卡 (at least 500, of which 35 sell within the shelf life of 3 days)"))
  }

  @Test func `rounding up by a step is no reason to buy nothing`() throws {
    let line = PurchaseLine.lines(of: try review(shelfLife: 3, onHand: 0) { $0.multiple = 25 })[0]
    #expect(line.quantity == 50)
    #expect(line.reason.contains("10 expected to expire unsold"))
  }

  @Test func `stock that expires before it sells does not count`() throws {
    var level = stock(50)
    level.expires = origin.advanced(by: 2)
    let situation = situation(steadyForecast(10), stock: level, offers: [offer("星卡", 950)])
    #expect(situation.position?.expiring == Quantity(units: 30))
    let line = PurchaseLine.lines(of: CategoryReview(of: situation, terms: try ReplenishmentTerms()))[0]
    #expect(line.reason.hasPrefix("position 20 (on hand 50 - expiring unsold 30) <= reorder point 20"))
  }
}

struct WaitingBuyersTests {
  private func line(
    price: Double?, owed: Int = 0, patience: Double = 1, _ offers: [Offer]
  ) throws -> PurchaseLine {
    PurchaseLine.lines(
      of: CategoryReview(
        of: CategorySituation(
          category: "CA_GENSHIN_100", group: .longTail, lifeCycle: .active, forecast: steadyForecast(0.2),
          offers: offers,
          trade: CategorySituation.Trade(price: price, backorders: Quantity(units: owed))),
        terms: try ReplenishmentTerms(patience: patience)))[0]
  }

  private let fast = offer("官方", 980) { $0.leadTime = 0 }
  private let slow = offer("星卡", 900) { $0.leadTime = 2 }

  @Test func `the offer that leaves most after the buyers who will not wait is taken`() throws {
    // 100% x 0.20 against 50% x 1.00.
    let presale = try line(price: 1000, [fast, slow])
    #expect(presale.action == .presale)
    #expect(presale.supplier == "星卡")
    #expect(presale.reason.contains("tell buyers: within 2 days"))
    #expect(presale.reason.contains("expected margin 0.50 = 50% who wait x (price 10.00 - cost 9.00)"))
    #expect(presale.reason.contains("官方 (0.20 expected margin)"))
    // 100% x 1.20 against 50% x 2.00.
    let now = try line(price: 1100, [fast, slow])
    #expect(now.action == .justInTime)
    #expect(now.reason.contains("tell buyers: at once"))
  }

  @Test func `a sale at a loss is told`() throws {
    #expect(try line(price: 950, [fast]).reason.contains("a loss: raise the price or sell no more"))
  }

  @Test func `without a price the fastest of what buyers wait for is taken`() throws {
    #expect(try line(price: nil, [fast, slow]).supplier == "官方")
  }

  @Test func `what is owed to buyers is ordered, and nothing else`() throws {
    let line = try line(price: 1100, owed: 3, [fast, slow])
    #expect(line.action == .justInTime)
    #expect(line.quantity == 3)
    #expect(line.amount == Money(minorUnits: 2940))
    #expect(line.orderDay == origin.advanced(by: 1))
    #expect(line.reason.contains("owed to buyers: need 3"))
    #expect(try self.line(price: 1100, [fast, slow]).quantity == 0)
  }

  @Test func `debts lower the position of what is stocked`() throws {
    let situation = CategorySituation(
      category: "CA_GENSHIN_100", group: .core, lifeCycle: .active, forecast: steadyForecast(10),
      stock: stock(25, inbound: 5), trade: CategorySituation.Trade(backorders: Quantity(units: 12)))
    #expect(situation.position?.total == Quantity(units: 18))
    let reason = ReorderLine(CategoryReview(of: situation, terms: try ReplenishmentTerms())).reason
    #expect(reason.hasPrefix("position 18 (on hand 25 + inbound 5 - owed 12) <= reorder point 20"))
  }
}

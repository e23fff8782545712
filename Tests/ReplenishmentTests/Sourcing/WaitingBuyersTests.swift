import Testing

import Demand
import Forecasting

import Replenishment

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
    #expect(presale.reason.description.contains("tell buyers: within 2 days"))
    #expect(
      presale.reason.description.contains("expected margin 0.50 = 50% who wait x (price 10.00 - cost 9.00)"))
    #expect(presale.reason.description.contains("官方 (0.20 expected margin)"))
    // 100% x 1.20 against 50% x 2.00.
    let now = try line(price: 1100, [fast, slow])
    #expect(now.action == .justInTime)
    #expect(now.reason.description.contains("tell buyers: at once"))
  }

  @Test func `a sale at a loss is told`() throws {
    #expect(
      try line(price: 950, [fast]).reason.description.contains("a loss: raise the price or sell no more"))
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
    #expect(line.reason.description.contains("owed to buyers: need 3"))
    #expect(try self.line(price: 1100, [fast, slow]).quantity == 0)
  }

  @Test func `debts lower the position of what is stocked`() throws {
    let situation = CategorySituation(
      category: "CA_GENSHIN_100", group: .core, lifeCycle: .active, forecast: steadyForecast(10),
      stock: stock(25, inbound: 5), trade: CategorySituation.Trade(backorders: Quantity(units: 12)))
    #expect(situation.position?.total == Quantity(units: 18))
    let reason = ReorderLine(CategoryReview(of: situation, terms: try ReplenishmentTerms())).reason
    #expect(
      reason.description.hasPrefix("position 18 (on hand 25 + inbound 5 - owed 12) <= reorder point 20"))
  }
}

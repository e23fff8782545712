import Testing

import Demand
import Forecasting

import Replenishment

struct ExpiringOrderTests {
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
    #expect(
      line.reason.description.contains("order-up-to held at the 40 that sell within the shelf life of 3 days")
    )
    #expect(line.reason.description.contains("0 expected to expire unsold"))
  }

  @Test func `a long shelf life changes nothing`() throws {
    let line = PurchaseLine.lines(of: try review(shelfLife: 30, onHand: 0))[0]
    #expect(line.quantity == 90)
    #expect(!line.reason.description.contains("shelf life"))
  }

  @Test func `a minimum beyond what sells before it expires is refused`() throws {
    let line = PurchaseLine.lines(of: try review(shelfLife: 3, onHand: 5) { $0.minimum = 500 })[0]
    #expect(line.action == .hold)
    #expect(
      line.reason.description.contains("星卡 (at least 500, of which 35 sell within the shelf life of 3 days)"))
  }

  @Test func `rounding up by a step is no reason to buy nothing`() throws {
    let line = PurchaseLine.lines(of: try review(shelfLife: 3, onHand: 0) { $0.multiple = 25 })[0]
    #expect(line.quantity == 50)
    #expect(line.reason.description.contains("10 expected to expire unsold"))
  }

  @Test func `stock that expires before it sells does not count`() throws {
    var level = stock(50)
    level.expires = origin.advanced(by: 2)
    let situation = situation(steadyForecast(10), stock: level, offers: [offer("星卡", 950)])
    #expect(situation.position?.expiring == Quantity(units: 30))
    let line = PurchaseLine.lines(of: CategoryReview(of: situation, terms: try ReplenishmentTerms()))[0]
    #expect(
      line.reason.description.hasPrefix("position 20 (on hand 50 - expiring unsold 30) <= reorder point 20"))
  }
}

import Testing

import Demand
import Forecasting

import Replenishment

struct PurchasePlanTests {
  private func line(
    _ stock: StockLevel?, _ offers: [Offer], demand: CategoryForecast = steadyForecast(25),
    group: Segment.Group = .core, lifeCycle: Segment.LifeCycle = .active
  ) throws -> PurchaseLine {
    PurchaseLine.lines(
      of: try review(situation(demand, stock: stock, offers: offers, group: group, lifeCycle: lifeCycle)))[0]
  }

  private let twoDays = offer("星卡", 960) { $0.leadTime = 2 }

  @Test func `a position at its reorder point is brought to the order-up-to level today`() throws {
    let line = try line(stock(75), [twoDays])
    #expect(line.action == .buy && line.supplier == "星卡" && line.quantity == 175)
    #expect(line.amount == Money(minorUnits: 175 * 960))
    #expect(line.orderDay == origin.advanced(by: 1))
    #expect(line.arrival == origin.advanced(by: 3))
  }

  @Test func `a part of a day's lead time is a day`() throws {
    let line = try line(stock(10), [offer("a", 100) { $0.leadTime = 0.5 }])
    #expect(line.arrival == origin.advanced(by: 2))
  }

  @Test func `above the reorder point the day of the next order is told`() throws {
    let line = try line(stock(126), [twoDays])
    #expect(line.action == .hold && line.supplier == nil && line.quantity == 0 && line.amount == .zero)
    // 126 - 25 - 25 = 76 is still above 75; a day later it is not.
    #expect(line.orderDay == origin.advanced(by: 4))
    #expect(line.reason.description.contains("expected to be due \(origin.advanced(by: 4))"))
    #expect(try self.line(stock(125), [twoDays]).orderDay == origin.advanced(by: 3))
  }

  @Test func `what is ordered is not ordered again`() throws {
    let first = try line(stock(20), [twoDays])
    let second = try line(stock(20, inbound: first.quantity ?? 0, due: first.arrival), [twoDays])
    #expect(first.action == .buy)
    #expect(second.action == .hold)
  }

  @Test func `unknown stock is not planned with`() throws {
    let line = try line(nil, [twoDays])
    #expect(line.action == .hold && line.quantity == nil && line.orderDay == nil)
    #expect(line.reason.description.hasPrefix("needs stock"))
  }

  @Test func `what needs its stock counted comes before what can wait`() throws {
    let reviews = [
      try review(situation(steadyForecast(25), group: .longTail, category: "a tail")),
      try review(situation(steadyForecast(25), stock: stock(200), category: "b counted")),
      try review(situation(steadyForecast(25), category: "c uncounted")),
    ]
    #expect(PurchasePlan(of: reviews).lines.map(\.category) == ["c uncounted", "b counted", "a tail"])
  }

  @Test func `a need without a supplier is held and said`() throws {
    let line = try line(stock(0), [offer("老王", 100) { $0.status = .blacklisted }])
    #expect(line.action == .hold && line.quantity == 0)
    #expect(line.orderDay == origin.advanced(by: 1))
    #expect(line.reason.description.contains("need 225"))
    #expect(line.reason.description.hasSuffix("no supplier; refused: 老王 (blacklisted)"))
  }

  @Test func `the long tail is bought when sold where the buyer waits for it, else sold ahead`() throws {
    let tail = steadyForecast(0.2)
    let slow = offer("slow", 90) { $0.leadTime = 3 }
    let quick = offer("quick", 100) { $0.leadTime = 0.5 }
    let justInTime = try line(nil, [slow, quick], demand: tail, group: .longTail)
    #expect(justInTime.action == .justInTime && justInTime.supplier == "quick" && justInTime.quantity == 0)
    #expect(justInTime.reason.description.hasSuffix("refused: slow (takes 3 days)"))
    let presale = try line(nil, [slow], demand: tail, group: .longTail)
    #expect(presale.action == .presale && presale.supplier == "slow" && presale.unitCost?.minorUnits == 90)
    #expect(presale.reason.description.contains("slow delivers in 3 days, buyers wait 1 day"))
    #expect(try line(nil, [], demand: tail, group: .longTail).action == .hold)
    #expect(try line(stock(2), [quick], demand: tail, group: .longTail).action == .hold)
  }

  @Test func `dormant categories and stock without end are not bought`() throws {
    #expect(try line(stock(0), [twoDays], lifeCycle: .dormant).action == .hold)
    let unlimited = StockLevel(category: "CA_GENSHIN_100", onHand: .unlimited)
    #expect(try line(unlimited, [twoDays]).action == .hold)
  }

  @Test func `without demand nothing is due, but what is oversold is bought`() throws {
    let often = offer("a", 100) { $0.successRate = 0.3 }
    let nothing = try line(stock(0), [often], demand: steadyForecast(0))
    #expect(nothing.action == .hold && nothing.orderDay == nil)
    let oversold = try line(stock(-1), [often], demand: steadyForecast(0))
    #expect(oversold.action == .buy && oversold.quantity == 4)
  }

  @Test func `a negative inbound quantity counts as none`() throws {
    #expect(try line(stock(60, inbound: -50), [twoDays]).quantity == 190)
  }

  @Test func `more on hand or on the way never buys more`() throws {
    let offers = [offer("a", 960) { ($0.leadTime, $0.minimum, $0.multiple) = (2, 30, 10) }]
    let demand = normalForecast(mean: 25, deviation: 9)
    var last = Int.max
    for units in -10...320 {
      let onHand = try line(stock(units), offers, demand: demand).quantity ?? 0
      let inbound = try line(stock(-10, inbound: units + 10), offers, demand: demand).quantity ?? 0
      #expect(onHand <= last)
      #expect(inbound == onHand)
      last = onHand
    }
    #expect(last == 0)
  }

  @Test func `a bought position ends at or above the order-up-to level and within one rounding of it`() throws
  {
    for onHand in stride(from: 0, through: 75, by: 5) {
      for (minimum, multiple) in [(1, 1), (10, 1), (1, 50), (300, 7)] {
        let terms = offer("a", 960) { ($0.leadTime, $0.minimum, $0.multiple) = (2, minimum, multiple) }
        let quantity = try line(stock(onHand), [terms]).quantity ?? 0
        #expect(onHand + quantity >= 250)
        #expect(quantity < max(minimum, 250 - onHand) + multiple)
      }
    }
  }

  /// Six categories of every kind.
  private func reviews() throws -> [CategoryReview] {
    let kinds: [(String, CategorySituation)] = [
      ("soon", situation(steadyForecast(25), stock: stock(20), offers: [twoDays], category: "soon")),
      ("later", situation(steadyForecast(25), stock: stock(60), offers: [twoDays], category: "later")),
      ("larger", situation(steadyForecast(40), stock: stock(110), offers: [twoDays], category: "larger")),
      ("tail", situation(steadyForecast(1), offers: [twoDays], group: .longTail, category: "tail")),
      ("full", situation(steadyForecast(25), stock: stock(200), offers: [twoDays], category: "full")),
      ("blank", situation(steadyForecast(25), offers: [twoDays], category: "blank")),
    ]
    return try kinds.map { try review($0.1) }
  }

  @Test func `lines come in the order of their urgency, whatever the order of the categories`() throws {
    let reviews = try reviews()
    for shift in reviews.indices {
      let plan = PurchasePlan(of: Array(reviews[shift...] + reviews[..<shift]))
      #expect(plan.lines.map(\.category) == ["soon", "larger", "later", "tail", "blank", "full"])
    }
  }
}

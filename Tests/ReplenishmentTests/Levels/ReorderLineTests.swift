import Testing

import Demand
import Forecasting

import Replenishment

struct ReorderLineTests {
  private let twoDays = offer("星卡", 960) { $0.leadTime = 2 }

  /// At 25 a day, lead time 2 and review 1: reorder point 75, order-up-to 250.
  private func line(_ stock: StockLevel?) throws -> ReorderLine {
    ReorderLine(try review(situation(steadyForecast(25), stock: stock, offers: [twoDays])))
  }

  @Test func `a line has the figures of its category`() throws {
    let line = try line(stock(60))
    #expect(line.reorderPoint == 75 && line.orderUpTo == 250 && line.safetyStock == 0)
    #expect(line.leadTimeDays == 2 && line.reviewDays == 1 && line.serviceLevel == 0.95)
    #expect(line.dailyDemand == 25 && line.daysOfCover == 2.4)
    #expect(line.stockoutDay == origin.advanced(by: 3))
    #expect(line.status == .reorder)
  }

  @Test(arguments: [
    (-3, ReorderLine.Status.stockout), (0, .stockout), (1, .reorder), (75, .reorder), (76, .ok), (250, .ok),
    (950, .ok), (951, .excess),
  ])
  func `the status follows the stock`(_ onHand: Int, _ status: ReorderLine.Status) throws {
    #expect(try line(stock(onHand)).status == status)
  }

  @Test func `inbound units count towards the position`() throws {
    #expect(try line(stock(60, inbound: 15)).status == .reorder)
    #expect(try line(stock(60, inbound: 16)).status == .ok)
    #expect(try line(stock(0, inbound: 900)).status == .stockout)
  }

  @Test func `unknown stock is not a stock-out`() throws {
    let line = try line(nil)
    #expect(line.status == nil && line.onHand == nil && line.daysOfCover == nil && line.stockoutDay == nil)
    #expect(line.reorderPoint == 75)
    #expect(
      line.reason.description.hasPrefix(
        "stock unknown: import stock to compare; reorder point 75 = 75 expected"))
  }

  @Test func `stock without end needs nothing`() throws {
    let line = try line(StockLevel(category: "CA_GENSHIN_100", onHand: .unlimited))
    #expect(line.status == .ok && line.reorderPoint == 0 && line.stockoutDay == nil)
  }

  @Test func `without an offer the lead time is assumed, and said so`() throws {
    let line = ReorderLine(try review(situation(steadyForecast(25), stock: stock(60))))
    #expect(line.leadTimeDays == 1 && line.reorderPoint == 50)
    #expect(line.reason.description.hasSuffix("no supplier: lead time 1 day assumed"))
  }

  @Test func `without demand nothing is due`() throws {
    let line = ReorderLine(try review(situation(steadyForecast(0), stock: stock(0))))
    #expect(line.status == .ok)
    #expect(line.reason.description.hasPrefix("position 0 (on hand), no demand expected"))
  }

  @Test(arguments: [
    (nil, ReorderLine.Status.notStocked), (0, .notStocked), (10, .ok), (28, .ok), (29, .excess),
  ])
  func `the long tail is not stocked, and what is left of it is sold`(
    _ onHand: Int?, _ status: ReorderLine.Status
  ) throws {
    let tail = situation(
      steadyForecast(1), stock: onHand.map { stock($0) }, offers: [twoDays], group: .longTail)
    let line = ReorderLine(try review(tail))
    #expect(line.status == status)
    #expect(line.reorderPoint == 0 && line.orderUpTo == 0 && line.safetyStock == 0)
    #expect(line.reason.description.contains("to sell first") == ((onHand ?? 0) > 0))
  }

  @Test func `a dormant category is not bought though it is core`() throws {
    let dormant = situation(steadyForecast(0), stock: stock(5), offers: [twoDays], lifeCycle: .dormant)
    let line = ReorderLine(try review(dormant))
    #expect(line.status == .excess && line.orderUpTo == 0)
    #expect(line.reason == "dormant: not bought again; position 5 (on hand) to sell first")
  }

  @Test func `goods on the way that come too late are named`() throws {
    let line = try line(stock(10, inbound: 300, due: origin.advanced(by: 9)))
    #expect(line.status == .ok)
    #expect(
      line.reason.description.hasSuffix("inbound due 2026-03-04, after the stock-out expected 2026-02-24"))
  }

  @Test func `a count from another day is named`() throws {
    var old = stock(60)
    old.asOf = origin.advanced(by: -3)
    #expect(try line(old).reason.description.hasSuffix("stock counted 2026-02-20"))
  }
}

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
    #expect(lines[0].reason.description.contains("need 225 -> at most 100"))
    #expect(lines[0].reason.description.contains("the rest: 140 from 星卡 at 9.50 per good card"))
    #expect(
      lines[1].reason.description.hasPrefix("the rest, for 官方 delivers 100; need 125 -> multiple of 20: 140"))
  }

  @Test func `what no supplier delivers is said`() throws {
    let other = offer("星卡", 950) { $0.maximum = 50 }
    let lines = try lines([small, other])
    #expect(lines.map(\.quantity) == [100, 50])
    #expect(lines[0].reason.description.contains("no supplier delivers the last 75"))
  }

  @Test func `a maximum is held in whole multiples`() throws {
    let odd = offer("官方", 900) { ($0.maximum, $0.multiple) = (100, 30) }
    #expect(try lines([odd]).map(\.quantity) == [90])
  }

  @Test func `a minimum above the maximum is refused by name`() throws {
    let contradictory = offer("官方", 900) { ($0.minimum, $0.maximum) = (200, 100) }
    let lines = try lines([contradictory, large])
    #expect(lines.map(\.supplier) == ["星卡"])
    #expect(lines[0].reason.description.contains("官方 (at least 200 but at most 100 an order)"))
  }

  @Test func `the same supplier's other prices do not serve the rest`() throws {
    let step = offer("官方", 890) { ($0.priceBreak, $0.maximum) = (50, 100) }
    let lines = try lines([small, step, large])
    #expect(lines.map(\.supplier) == ["官方", "星卡"])
  }
}

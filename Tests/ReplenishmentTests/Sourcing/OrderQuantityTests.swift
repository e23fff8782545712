import Testing

import Demand

import Replenishment

struct OrderQuantityTests {
  private func order(_ need: Int, change: (inout Offer) -> Void) throws -> OrderQuantity {
    try #require(OrderQuantity(need: need, from: offer("星卡", 100, change: change)))
  }

  @Test(arguments: [(1, 15), (13, 15), (18, 18)])
  func `minimum 15, multiple 3`(_ need: Int, _ units: Int) throws {
    #expect(try order(need) { ($0.minimum, $0.multiple) = (15, 3) }.units == units)
  }

  @Test func `position 194, order-up-to 300, multiple 100`() throws {
    #expect(try order(300 - 194) { $0.multiple = 100 }.units == 200)
  }

  @Test func `cards that do not work are ordered too`() throws {
    let order = try order(176) { ($0.successRate, $0.multiple) = (0.98, 50) }
    #expect(order.delivered == 180)
    #expect(order.units == 200)
    #expect(order.text == "need 176 -> / 0.98 good: 180 -> multiple of 50: 200")
  }

  @Test func `a rate that divides evenly adds no card for rounding errors`() throws {
    for hundredth in 1...100 {
      let need = 3 * hundredth
      #expect(try order(need) { $0.successRate = Double(hundredth) / 100 }.units == 300)
    }
  }

  @Test
  func `every small order respects need, minimum, price break and multiple, and is the least that does`()
    throws
  {
    for need in 1...20 {
      for minimum in 0...12 {
        for multiple in 0...7 {
          for priceBreak in [1, 5, 11] {
            let order = try order(need) {
              ($0.minimum, $0.multiple, $0.priceBreak) = (minimum, multiple, priceBreak)
            }
            let step = max(1, multiple)
            #expect(order.units >= max(need, minimum, priceBreak))
            #expect(order.units % step == 0)
            #expect(order.units - step < max(need, minimum, priceBreak))
          }
        }
      }
    }
  }

  @Test func `what is beyond counting is not ordered`() {
    for hostile in [1 << 62, Int.max, 1_000_000_000_000] {
      #expect(OrderQuantity(need: 1, from: offer("a", 1) { $0.minimum = hostile }) == nil)
      #expect(OrderQuantity(need: 1, from: offer("a", 1) { $0.multiple = hostile }) == nil)
      #expect(OrderQuantity(need: hostile, from: offer("a", 1)) == nil)
    }
    #expect(OrderQuantity(need: 1, from: offer("a", 1) { $0.successRate = .leastNonzeroMagnitude }) == nil)
    let dear = OrderQuantity(need: 1000, from: offer("a", .max))
    #expect(dear != nil && dear?.amount == nil)
  }

  @Test func `the amount is exact`() throws {
    let order = try #require(OrderQuantity(need: 3, from: offer("a", 333)))
    #expect(order.amount == Money(minorUnits: 999))
  }
}

import Testing

import Demand

import Replenishment

struct LearnedLeadTimesTests {
  private func deliveries(
    _ days: [Int], supplier: String = "星卡", category: String = "CA_GENSHIN_100"
  ) -> [CompletedOrder] {
    days.enumerated().map { place, days in
      let ordered = origin.advanced(by: place - 60)
      return CompletedOrder(
        supplier: supplier, category: category, quantity: Quantity(units: 1), ordered: ordered,
        received: ordered.advanced(by: days))
    }
  }

  private let promised = offer("星卡", 950) { $0.leadTime = 2 }

  @Test func `a promise counts as much as four deliveries`() {
    let learned = LearnedLeadTimes(deliveries([4, 4, 4, 4])).offer(promised)
    #expect(learned.leadTime == 3)
    // (0 + 0 + 4 x 4 / 8 x 2^2) / 8
    #expect(isClose(learned.leadTimeDeviation, 1))
    #expect(learned.deliveries == 4)
  }

  @Test func `many deliveries say it all`() {
    let learned = LearnedLeadTimes(deliveries(Array(repeating: 5, count: 40))).offer(promised)
    #expect(isClose(learned.leadTime, 5 - 3 * 4.0 / 44))
  }

  @Test func `without deliveries the promise stands`() {
    #expect(LearnedLeadTimes([]).offer(promised) == promised)
    #expect(LearnedLeadTimes(deliveries([9], supplier: "快充")).offer(promised) == promised)
  }

  @Test func `a category's own deliveries count where there are four`() {
    let others = deliveries([1, 1, 1, 1, 1, 1, 1, 1], category: "QB")
    let own = deliveries([6, 6, 6, 6])
    #expect(LearnedLeadTimes(others + own).offer(promised).leadTime == 4)
    #expect(LearnedLeadTimes(others + own.prefix(3)).offer(promised).deliveries == 11)
  }

  @Test func `the order of deliveries does not matter, and the oldest are forgotten`() {
    let many = deliveries(Array(repeating: 30, count: 20) + Array(repeating: 1, count: 40))
    let learned = LearnedLeadTimes(many).offer(promised)
    #expect(learned == LearnedLeadTimes(many.reversed()).offer(promised))
    #expect(learned.deliveries == LearnedLeadTimes.mostDeliveries)
  }

  @Test func `a delivery before its order is none`() {
    #expect(LearnedLeadTimes(deliveries([-1, -5, 400])).offer(promised) == promised)
  }
}

import Testing

import Demand
import Forecasting

import Replenishment

struct ReviewExplanationTests {
  private let offers = [
    offer("官方", 960) {
      ($0.leadTime, $0.leadTimeDeviation, $0.successRate, $0.maximum) = (2, 0.5, 0.97, 120)
    },
    offer("星卡", 1000) { ($0.minimum, $0.multiple, $0.leadTime) = (40, 7, 1) },
    offer("老王", 500) { $0.status = .blacklisted },
  ]

  private func explanation(
    _ stock: StockLevel?, group: Segment.Group = .core, trade: CategorySituation.Trade = .init(price: 1050)
  ) throws -> [ExplainedStep] {
    CategoryReview(
      of: CategorySituation(
        category: "CA_GENSHIN_100", group: group, lifeCycle: .active,
        forecast: normalForecast([20.3, 21.7, 25.1, 30.4, 33.3, 36.9, 28.8], deviation: 6.5), stock: stock,
        offers: offers, trade: trade),
      terms: try ReplenishmentTerms(service: ServiceRules(), outageDays: 1)
    ).explanation
  }

  /// As `explain` prints them.
  private func number(_ step: ExplainedStep) -> Double? {
    switch step.value {
    case .units(let units): (units * 1000).rounded() / 1000
    case .days(let days): (days * 100).rounded() / 100
    case .price, .money, .share, nil: nil
    }
  }

  @Test(arguments: [stock(0), stock(31, inbound: 20), stock(44), stock(900), nil])
  func `the numbers of every section add up as they are printed`(_ level: StockLevel?) throws {
    for trade in [
      CategorySituation.Trade(price: 1050), .init(price: 1050, shelfLifeDays: 2),
      .init(backorders: Quantity(units: 9)),
    ] {
      for group in [Segment.Group.core, .longTail] {
        let steps = try explanation(level, group: group, trade: trade)
        for total in steps
        where steps.contains(where: { $0.section == total.section && $0.total == total.item }) {
          let parts = steps.filter { $0.section == total.section && $0.total == total.item }
          let sum = parts.compactMap(number).reduce(0, +)
          #expect(isClose(sum, try #require(number(total)), within: 1e-6), "\(total.section) \(total.item)")
        }
      }
    }
  }

  @Test func `the chain ends at the lines of the plan`() throws {
    let steps = try explanation(stock(75))
    let need = try #require(steps.first { $0.section == .need && $0.item == "need" }.flatMap(number))
    let orders = steps.filter { $0.section == .order && $0.total.isEmpty }.compactMap(number)
    let lines = steps.filter {
      $0.section == .plan && $0.value != nil && !$0.item.description.hasSuffix("amount")
    }
    #expect(orders == lines.compactMap(number))
    try #require(orders.count == 2)
    #expect(orders[0] * 0.97 + orders[1] >= need)
  }

  @Test func `every offer is listed, with why it was refused`() throws {
    let offers = try explanation(stock(75)).filter { $0.section == .offers }
    #expect(Set(offers.map(\.item)) == ["官方", "星卡", "老王"])
    #expect(offers.contains { $0.item == "老王" && $0.note == "refused: blacklisted" })
  }

  @Test func `what is not stocked has no levels to explain`() throws {
    let sections = Set(try explanation(nil, group: .longTail).map(\.section))
    #expect(sections.isDisjoint(with: [.protection, .threshold, .orderUpTo, .need]))
    #expect(sections.isSuperset(of: [.offers, .plan]))
  }
}

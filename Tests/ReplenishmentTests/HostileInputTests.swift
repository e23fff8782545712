import Testing

import Demand
import Forecasting

import Replenishment

struct HostileInputTests {
  private let demands = [0, 1e-300, 1, 1e6, 1e15, 1e300]
  private let units = [Int64.min, -1, 0, 1, 999_999_000, .max]

  @Test func `no stock, demand or price stops a plan`() throws {
    for demand in demands {
      for thousandths in units {
        for price in [Int64.min, 0, 1, .max] {
          let level = StockLevel(
            category: "a", onHand: .counted(Quantity(thousandths: thousandths)),
            inbound: Quantity(thousandths: thousandths), inboundDay: Day(number: .max))
          let review = try review(
            situation(
              normalForecast(mean: demand, deviation: demand), stock: level, offers: [offer("a", price)]))
          let line = PurchaseLine.lines(of: review)[0]
          #expect((0...WholeUnits.most).contains(line.quantity ?? 0))
          #expect(!ReorderLine(review).reason.isEmpty)
        }
      }
    }
  }

  @Test func `no offer stops a plan`() throws {
    for whole in [Int.min, -1, 0, 1, 1 << 62, .max] {
      for real in [-Double.infinity, -1, 0, .leastNonzeroMagnitude, 0.5, 1, 1e9, .infinity, .nan] {
        let offers = [
          offer("minimum", 100) { $0.minimum = whole },
          offer("multiple", 100) { ($0.multiple, $0.priceBreak) = (whole, whole) },
          offer("lead", 100) { ($0.leadTime, $0.leadTimeDeviation) = (real, real) },
          offer("rate", 100) { $0.successRate = real },
          offer("tier", 100) { ($0.tier, $0.validFrom) = (whole, Day(number: .min)) },
        ]
        let review = try review(situation(steadyForecast(25), stock: stock(3), offers: offers))
        #expect(PurchaseLine.lines(of: review)[0].action == .buy)
        #expect(review.choice.refusals.count == 4)
      }
    }
  }

  @Test func `a thousand lines at nearly the largest amount are added without overflow`() throws {
    let dear = offer("a", .max / 400)
    let review = try review(situation(steadyForecast(25), stock: stock(0), offers: [dear]))
    let plan = PurchasePlan(of: Array(repeating: review, count: 1000))
    #expect(plan.amount == Money(minorUnits: .max))
  }
}

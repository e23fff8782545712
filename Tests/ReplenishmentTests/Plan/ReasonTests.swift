import Testing

import Demand
import Forecasting

import Replenishment
import Wording

/// A planner with a pencil: the figures of a reason must add up, and be those of the line.
struct ReasonTests {
  private let offers = [
    offer("星卡", 941) { ($0.leadTime, $0.successRate, $0.multiple) = (2, 0.98, 50) },
    offer("老王", 500) { $0.status = .blacklisted },
    offer("快充", 1020) { $0.leadTime = 1 },
  ]

  @Test func `the reason of a purchase reads as a planner would put it`() throws {
    let line = PurchaseLine.lines(
      of: try review(
        situation(normalForecast(mean: 25, deviation: 5), stock: stock(60, inbound: 20), offers: offers)))[0]
    #expect(
      line.reason
        == """
        position 80 (on hand 60 + inbound 20) <= reorder point 90 = 75 expected over 3 days (lead 2 + review 1) \
        + 15 safety at 95%; to order-up-to 277 need 197 -> / 0.98 good: 202 -> multiple of 50: 250; \
        星卡 cheapest at 9.602 per good card; refused: 快充 (10.20), 老王 (blacklisted)
        """)
  }

  @Test func `what the forecast is due to stands at the end of every reason`() throws {
    let note: Phrase = "forecast overridden 2026-02-24 x1.5 by 王 (直播带货)"
    for (group, units) in [(Segment.Group.core, 60), (.core, 9000), (.longTail, 0), (.longTail, 5)] {
      let bare = situation(
        normalForecast(mean: 25, deviation: 5), stock: stock(units), offers: offers, group: group)
      let noted = situation(
        bare.forecast, stock: stock(units), offers: offers, group: group, notes: [note])
      #expect(
        try PurchaseLine.lines(of: review(noted))[0].reason == PurchaseLine.lines(of: review(bare))[0].reason
          + "; " + note)
      #expect(try ReorderLine(review(noted)).reason == ReorderLine(review(bare)).reason + "; " + note)
    }
  }

  @Test func `position, reorder point and interval add up`() throws {
    for (mean, lead, spread, units) in grid() {
      let terms = offer("a", 960) { ($0.leadTime, $0.leadTimeDeviation) = (lead, spread) }
      let forecast = normalForecast(mean: mean, deviation: mean / 2)
      let review = try review(situation(forecast, stock: stock(units, inbound: 7), offers: [terms]))
      let (reorder, purchase) = (ReorderLine(review), PurchaseLine.lines(of: review)[0])
      for reason in [reorder.reason, purchase.reason] {
        let position = try #require(
          reason.description.firstMatch(of: /position (-?\d+) \(on hand (-?\d+) \+ inbound (\d+)\)/))
        #expect(number(position.1) == number(position.2) + number(position.3))
        let point = try #require(
          reason.description.firstMatch(
            of: /(<=|>) reorder point (\d+) = ([\d.]+) expected .* \+ ([\d.]+) safety/))
        #expect(isClose(number(point.2), number(point.3) + number(point.4), within: 1e-9))
        #expect(Int(point.2) == reorder.reorderPoint)
        #expect((point.1 == "<=") == (purchase.action == .buy))
        let days = try #require(
          reason.description.firstMatch(of: /over ([\d.]+) days? \(lead ([\d.]+) \+ review (\d+)/))
        #expect(isClose(number(days.1), number(days.2) + number(days.3), within: 1e-9))
      }
    }
  }

  @Test func `from the need to the quantity every step adds up`() throws {
    let steps =
      /need (\d+)(?: -> \/ ([\d.]+) good: (\d+))?(?: -> minimum: (\d+))?(?: -> multiple of 25: (\d+))?;/
    for (mean, lead, spread, units) in grid() {
      let terms = offer("a", 960) {
        ($0.leadTime, $0.successRate, $0.minimum, $0.multiple) = (lead, 1 - spread / 10, 60, 25)
      }
      let forecast = normalForecast(mean: mean, deviation: 2)
      let line = PurchaseLine.lines(
        of: try review(situation(forecast, stock: stock(units), offers: [terms])))[0]
      guard line.action == .buy else { continue }
      let level = try #require(line.reason.description.firstMatch(of: /order-up-to (\d+) need (\d+)/))
      #expect(number(level.1) == Double(units) + number(level.2))
      let step = try #require(line.reason.description.firstMatch(of: steps), "\(line.reason)")
      let delivered = step.3.map(number) ?? number(step.1)
      #expect(delivered == (number(step.1) / (step.2.map(number) ?? 1)).rounded(.up))
      let raised = step.4.map(number) ?? delivered
      #expect(raised == max(delivered, 60))
      let rounded = step.5.map(number) ?? raised
      #expect(Int(rounded) % 25 == 0 && rounded - raised < 25)
      #expect(line.quantity == Int(rounded))
    }
  }

  private func number(_ text: Substring) -> Double { Double(text) ?? .nan }

  /// Means, lead times, spreads and units that leave fractions everywhere.
  private func grid() -> [(Double, Double, Double, Int)] {
    var cells: [(Double, Double, Double, Int)] = []
    for mean in [0.37, 3, 11.11, 25] {
      for lead in [0, 0.5, 1, 2.25, 6] {
        for spread in [0, 0.4, 1.5] {
          for units in [-4, 0, 13, 70, 400] { cells.append((mean, lead, spread, units)) }
        }
      }
    }
    return cells
  }
}

import Testing

import Demand

import Replenishment

struct StockAlertTests {
  private func line(_ onHand: Int?, category: String = "CA_GENSHIN_100") throws -> ReorderLine {
    ReorderLine(
      try review(situation(steadyForecast(10), stock: onHand.map { stock($0) }, category: category)))
  }

  /// The alerts of each day, one level of stock a day.
  private func story(_ levels: [Int?]) throws -> [[StockAlert.Line]] {
    var given: [StockAlert] = []
    return try levels.enumerated().map { day, level in
      let alerts = StockAlerts([try line(level)], given: given, on: origin.advanced(by: day))
      given = alerts.standing
      return alerts.due.map(\.line)
    }
  }

  @Test func `an alert is given once for each line and armed again by a refill`() throws {
    #expect(
      try story([90, 20, 15, 0, 0, 90, 18, 90, 0]) == [
        [], [.reorder], [], [.stockout], [], [], [.reorder], [], [.stockout],
      ])
  }

  @Test func `a refill that does not reach the line arms the stock-out only`() throws {
    #expect(try story([20, 0, 5, 0]) == [[.reorder], [.stockout], [], [.stockout]])
  }

  @Test func `a day without a count changes nothing`() throws {
    #expect(try story([20, nil, 20, nil, 0]) == [[.reorder], [], [], [], [.stockout]])
  }

  @Test func `a standing alert keeps the day on which it was told`() throws {
    let first = StockAlerts([try line(20)], given: [], on: origin)
    let later = StockAlerts([try line(10)], given: first.standing, on: origin.advanced(by: 3))
    #expect(later.due.isEmpty)
    #expect(later.standing.map(\.day) == [origin])
  }

  @Test func `categories are told apart, and one that is gone keeps its state`() throws {
    let gone = StockAlert(category: "QB", line: .stockout, day: origin)
    let alerts = StockAlerts([try line(20)], given: [gone], on: origin)
    #expect(alerts.due.map(\.category) == ["CA_GENSHIN_100"])
    #expect(alerts.standing.contains(gone))
  }
}

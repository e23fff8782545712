import Testing

import Forecasting

@Suite struct StackRowsTests {
  private static func panel(series: Int, days: Int = 800) -> Panel {
    let one = Panel(Shop.history([("a", [Double](repeating: 9, count: days))])).series[0]
    return Panel(
      firstDay: Shop.firstDay, dayCount: days, series: [Panel.Series](repeating: one, count: series))
  }

  private static func origins(_ rows: StackRows) -> [Int] { rows.origins(through: 799, first: 28) }

  @Test(arguments: [1, 2, 23, 24, 70, 118, 119, 120, 500, 1000, 3000, 5000])
  func `the rows stay near the budget, however many series there are`(series: Int) {
    let rows = StackRows(Self.panel(series: series))
    let origins = Self.origins(rows)
    let taken = origins.reduce(0) { sum, origin in
      sum + (0..<series).count { rows.takesPart($0, origin: origin) }
    }
    #expect(taken * StackRows.horizon <= 125_000)
    #expect(taken > 0)
    // All there are, as long as they are few.
    if series * 728 * StackRows.horizon <= 120_000 { #expect(taken == series * origins.count) }
  }

  @Test(arguments: [1, 10, 50, 100, 200, 1000, 5000])
  func `origins are at most five days apart and meet every weekday`(series: Int) {
    let origins = Self.origins(StackRows(Self.panel(series: series)))
    let strides = Set(zip(origins, origins.dropFirst()).map { $1 - $0 })
    #expect(strides.count == 1 && strides.allSatisfy { (1...5).contains($0) })
    #expect(Set(origins.map { $0 % 7 }).count == 7)
  }

  @Test(arguments: [200, 1000]) func `every series has its turn`(series: Int) {
    let rows = StackRows(Self.panel(series: series))
    let origins = Self.origins(rows)
    for number in 0..<series {
      #expect(origins.contains { rows.takesPart(number, origin: $0) })
    }
  }

  @Test func `the next night has the same rows, as far as it looks back`() {
    let (tonight, tomorrow) = (
      StackRows(Self.panel(series: 200)), StackRows(Self.panel(series: 200, days: 801))
    )
    let kept = tomorrow.origins(through: 799, first: 100)
    #expect(kept == tonight.origins(through: 799, first: 100))
    #expect(kept.allSatisfy { tonight.takesPart(3, origin: $0) == tomorrow.takesPart(3, origin: $0) })
  }
}

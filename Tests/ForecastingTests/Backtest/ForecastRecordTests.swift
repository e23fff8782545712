import Demand
import Forecasting
import Testing

struct ForecastRecordTests {
  private static let start = Day(number: 20_000)

  private func day(_ number: Int) -> Day { Self.start.advanced(by: number) }

  private func forecast(
    _ category: String, _ origin: Int, lead: Int, _ units: Int, within: ClosedRange<Int> = 0...100
  ) -> RecordedForecast {
    RecordedForecast(
      category: category, origin: day(origin), day: day(origin + lead), forecast: Quantity(units: units),
      q10: Quantity(units: within.lowerBound), q50: Quantity(units: units),
      q90: Quantity(units: within.upperBound))
  }

  /// Ten units of A and five of B on each of thirty days.
  private func history(soldOut: Set<DemandHistory.CategoryDay> = []) -> DemandHistory {
    let totals = (0..<30).flatMap { number in
      [("A", 10.0), ("B", 5)].map {
        DemandHistory.DayTotal(category: $0.0, day: day(number), units: $0.1, amount: .zero)
      }
    }
    return DemandHistory(totals: totals, soldOut: soldOut, asOf: day(29))
  }

  @Test func `the example of the documentation`() {
    var accuracy = ForecastAccuracy()
    accuracy.add(forecast: 12, low: 8, high: 15, actual: 10)
    accuracy.add(forecast: 3, low: 1, high: 4, actual: 5)
    #expect(accuracy.wape == 4.0 / 15)
    #expect(accuracy.bias == 0)
    #expect(accuracy.coverage == 0.5)
  }

  @Test func `where nothing sold there is no share of it`() {
    var accuracy = ForecastAccuracy()
    #expect(accuracy.coverage == nil)
    accuracy.add(forecast: 1, low: 0, high: 2, actual: 0)
    #expect(accuracy.wape == nil)
    #expect(accuracy.bias == nil)
    #expect(accuracy.coverage == 1)
  }

  @Test func `the latest is of the last origin, on the days known`() throws {
    let record = ForecastRecord(
      of: [
        forecast("A", 27, lead: 1, 99), forecast("A", 28, lead: 1, 12), forecast("B", 28, lead: 1, 4),
        forecast("A", 28, lead: 2, 99),
      ], against: history())
    let latest = try #require(record.latest)
    #expect(latest.origin == day(28))
    #expect(latest.accuracy.points == 2)
    #expect(latest.accuracy.wape == 3.0 / 15)
    #expect(latest.accuracy.bias == 1.0 / 15)
  }

  @Test func `days that say nothing of demand, and categories that are gone, do not count`() {
    let record = ForecastRecord(
      of: [forecast("A", 28, lead: 1, 1), forecast("gone", 28, lead: 1, 1), forecast("B", 29, lead: 1, 1)],
      against: history(soldOut: [DemandHistory.CategoryDay(category: "A", day: day(29))]))
    #expect(record.latest == nil)
    #expect(record.byWeek(4).isEmpty)
  }

  @Test func `leads and weeks are sums over the same points`() {
    let forecasts = (0..<29).flatMap { origin in
      (1...7).map { forecast("A", origin, lead: $0, 10 + $0, within: 0...(9 + $0 / 4)) }
    }
    let record = ForecastRecord(of: forecasts, against: history())
    let leads = record.byLead(days: 28)
    #expect(leads.map(\.lead) == Array(1...7))
    for (lead, accuracy) in leads {
      #expect(abs((accuracy.wape ?? 0) - Double(lead) / 10) < 1e-12)
      #expect(accuracy.coverage == (lead < 4 ? 0 : 1))
    }
    let weeks = record.byWeek(4)
    #expect(weeks.map(\.days.upperBound) == (0..<4).map { day(29 - 7 * $0) })
    #expect(weeks.reduce(0) { $0 + $1.accuracy.points } == leads.reduce(0) { $0 + $1.accuracy.points })
    #expect(record.usual(lead: 1, days: 28).points == 27)
  }
}

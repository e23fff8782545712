import Demand
import Forecasting
import Testing

/// A shop that never opens on Saturdays is as uncertain over a span with a Saturday as over its other days.
@Suite struct ClosedWeekdayTests {
  private static let dispersion = 4.0

  /// Counts of days that are four times as spread as Poisson's, to a Thursday.
  private static func history(mean: Double) -> DemandHistory {
    var random = SplitMix64(seed: 21)
    let totals = ["a", "b", "c"].flatMap { category in
      (0..<270).filter { $0 % 7 != 5 }.map { day in
        DemandHistory.DayTotal(
          category: category, day: Shop.day(day), units: random.count(mean: mean, dispersion: dispersion),
          amount: .zero)
      }
    }
    return DemandHistory(totals: totals, asOf: Shop.day(269))
  }

  /// Many a day, and so few that a day without a sale is nothing unusual.
  @Test(arguments: [40.0, 1.2])
  func `a span over a closed day is as wide as its open days make it`(mean: Double) {
    let forecaster = Forecaster(Self.history(mean: mean), calendar: Shop.noEvents, horizon: 8)
    for series in 0..<3 {
      let forecast = forecaster.forecast(of: series)
      // Friday, no Saturday, Sunday to Thursday, Friday.
      for (span, openDays) in [(2, 1.0), (4, 3), (8, 7)] {
        let deviation = forecast.demand(over: span).standardDeviation
        let expected = (openDays * mean * Self.dispersion).squareRoot()
        #expect(
          (0.7...1.7).contains(deviation / expected), "\(span) days: \(deviation), drawn with \(expected)")
      }
    }
  }
}

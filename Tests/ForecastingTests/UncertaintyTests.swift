import Demand
import Forecasting
import Testing

/// Whether what is said to happen in eighty cases of a hundred does.
@Suite struct UncertaintyTests {
  private static let week: [Double] = [0.8, 0.8, 0.85, 0.95, 1.1, 1.35, 1.15]

  /// Forty categories of 15 to 190 units a day, Poisson or up to four times as variable.
  private static func panel(days: Int, factor: Double = 1) -> DemandHistory {
    Shop.history(
      (0..<40).map { number in
        var random = SplitMix64(seed: UInt64(number))
        let mean = 15 + 4.5 * Double(number)
        let units = (0..<days).map { day in
          factor * random.count(mean: mean * week[day % 7], dispersion: 1 + Double(number % 4))
        }
        return (category: "c\(number)", units: units)
      })
  }

  private static let backtest = Result {
    try Backtest(
      panel(days: 420), calendar: Shop.noEvents, origins: 8, stride: 7, horizon: 7, now: { 0 })
  }
  private static let forecaster = Forecaster(panel(days: 300), calendar: Shop.noEvents)

  @Test func `the middle eighty per cent hold about eighty per cent of days`() throws {
    for score in try Self.backtest.get().scores {
      let coverage = try #require(score.coverage80)
      #expect((0.76...0.84).contains(coverage), "\(score.model) covers \(coverage)")
    }
  }

  @Test func `about half of the days lie above the median, and a tenth above the upper quantile`() throws {
    let backtest = try Self.backtest.get()
    var above = [0, 0, 0]
    var points = 0
    backtest.forEachPoint { point in
      points += 1
      for index in 0..<3 where point.actual > point.quantiles[index] { above[index] += 1 }
    }
    let shares = above.map { Double($0) / Double(points) }
    expect(shares[0], near: 0.9, within: 0.03)
    expect(shares[1], near: 0.5, within: 0.04)
    expect(shares[2], near: 0.1, within: 0.03)
  }

  @Test func `the demand of several days is centred on their sum and less uncertain than its days`() {
    for series in Self.forecaster.categories.indices {
      let forecast = Self.forecaster.forecast(of: series)
      for days in [1, 7, 14, 28] {
        let total = forecast.expected(over: days)
        expect(forecast.cumulative[days - 1].mean, near: total, within: 0.1 * total)
      }
      func relativeSpread(_ days: Int) -> Double {
        forecast.cumulative[days - 1].standardDeviation / forecast.expected(over: days)
      }
      #expect(relativeSpread(28) < relativeSpread(7) && relativeSpread(7) < relativeSpread(1))
    }
  }

  @Test func `more days never need less stock`() {
    for series in Self.forecaster.categories.indices {
      let forecast = Self.forecaster.forecast(of: series)
      for probability in [0.1, 0.5, 0.9, 0.95, 0.99] {
        let stocks = (1...35).map { forecast.demand(over: $0).quantile(probability) }
        for (fewer, more) in zip(stocks, stocks.dropFirst()) { #expect(more >= fewer) }
      }
    }
  }

  /// Trees know how large a category is, and count errors by its square root: nearly, not quite.
  @Test func `ten times the sales are forecast at ten times the units`() {
    let calendar = EventCalendar([])
    let one = Forecaster(Self.panel(days: 300), calendar: calendar)
    let ten = Forecaster(Self.panel(days: 300, factor: 10), calendar: calendar)
    for series in one.categories.indices {
      let (small, large) = (one.forecast(of: series), ten.forecast(of: series))
      for (small, large) in zip(small.expected, large.expected) {
        expect(large / 10, near: small, within: 0.06 * small)
      }
      let (week, tenfold) = (small.demand(over: 7).quantile(0.95), large.demand(over: 7).quantile(0.95))
      expect(tenfold / 10, near: week, within: 0.1 * week)
    }
  }

  @Test func `slow sellers are uncertain in whole numbers around their mean`() {
    let slow = (0..<20).map { number in
      var random = SplitMix64(seed: UInt64(number))
      return (category: "c\(number)", units: (0..<400).map { _ in random.count(mean: 0.25) })
    }
    let forecaster = Forecaster(Shop.history(slow), calendar: Shop.noEvents)
    var total = 0.0
    var missed = (expected: 0.0, distribution: 0.0)
    for series in forecaster.categories.indices {
      let forecast = forecaster.forecast(of: series)
      total += forecast.expected(over: 28)
      let month = forecast.demand(over: 28)
      #expect(month.values.allSatisfy { $0 == $0.rounded() })
      missed.expected += abs(forecast.expected(over: 28) - 7)
      missed.distribution += abs(month.mean - 7)
      #expect(month.quantile(0.95) > forecast.expected(over: 28))
    }
    expect(total / 20, near: 7, within: 1)
    // What the pool knows draws the distribution's mean nearer to the truth than the series' own past alone.
    #expect(missed.distribution < missed.expected)
    expect(missed.distribution / 20, near: 0, within: 1)
  }
}

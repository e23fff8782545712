import Demand
import Forecasting
import Testing

/// Whether slow sellers sell what is said as often as is said.
@Suite struct SparseDistributionTests {
  private static let categories = 120
  private static let days = 330

  /// Poisson, twice and four times as variable; means of 0.05 to 0.6 a day.
  private static func shop() -> DemandHistory {
    Shop.history(
      (0..<categories).map { number in
        var random = SplitMix64(seed: UInt64(number + 1))
        let mean = 0.05 + 0.55 * Double(number) / Double(categories)
        return (
          category: "c\(number)",
          units: (0..<days).map { _ in random.count(mean: mean, dispersion: [1, 2, 4][number % 3]) }
        )
      })
  }

  /// A quantile of whole units is exceeded at most as often as asked for, and would be too often by one unit less.
  @Test(arguments: [1, 7, 14, 28], [0.5, 0.9, 0.95])
  func `quantiles of days and of spans hold in the weeks after`(span: Int, probability: Double) {
    let history = Self.shop()
    let forecaster = Forecaster(
      history.known(at: Shop.day(Self.days - 1 - span)), calendar: Shop.noEvents, horizon: span)
    var (atMost, below) = (0.0, 0.0)
    for series in forecaster.categories.indices {
      let units = history.series[series].units.suffix(span).reduce(0, +)
      let quantile = forecaster.forecast(of: series).demand(over: span).quantile(probability)
      if units <= quantile { atMost += 1 }
      if units < quantile { below += 1 }
    }
    let chance = 2.5 * (probability * (1 - probability) / Double(Self.categories)).squareRoot()
    #expect(atMost / Double(Self.categories) > probability - chance)
    #expect(below / Double(Self.categories) < probability + chance)
  }

  @Test func `dozens sell in dozens`() {
    let sales = (0..<40).map { number in
      var random = SplitMix64(seed: UInt64(number + 1))
      return (category: "c\(number)", units: (0..<300).map { _ in 12 * random.count(mean: 0.3) })
    }
    let forecaster = Forecaster(Shop.history(sales), calendar: Shop.noEvents, horizon: 7)
    for series in forecaster.categories.indices {
      let day = forecaster.forecast(of: series).daily[0]
      #expect(day.quantile(0.5) == 0)
      #expect(day.values.allSatisfy { $0.truncatingRemainder(dividingBy: 12) == 0 })
      #expect(day.probability(atMost: 0) < 0.9 && day.probability(atMost: 24) > 0.9)
    }
  }

  @Test(arguments: [0.5, 1000]) func `the unit of measure hardly matters`(
    factor: Double
  ) {
    func week(_ factor: Double) -> [Double] {
      let sales = (0..<20).map { number in
        var random = SplitMix64(seed: UInt64(number + 1))
        return (
          category: "c\(number)",
          units: (0..<300).map { _ in factor * (random.count(mean: 0.3) * (1 + random.uniform())) }
        )
      }
      let forecaster = Forecaster(Shop.history(sales), calendar: Shop.noEvents, horizon: 7)
      return forecaster.categories.indices.map {
        forecaster.forecast(of: $0).demand(over: 7).quantile(0.9) / factor
      }
    }
    for (scaled, plain) in zip(week(factor), week(1)) { expect(scaled, near: plain, within: 0.2 * plain) }
  }

  @Test func `a shop that is closed on Sundays sells nothing on the next`() {
    let sales = (0..<20).map { number in
      var random = SplitMix64(seed: UInt64(number + 1))
      return (category: "c\(number)", units: (0..<300).map { $0 % 7 == 6 ? 0 : random.count(mean: 0.4) })
    }
    // The last day, 299, is a Saturday.
    let forecaster = Forecaster(Shop.history(sales), calendar: Shop.noEvents, horizon: 7)
    for series in forecaster.categories.indices {
      let days = forecaster.forecast(of: series).daily
      #expect(days[0].quantile(0.99) == 0 && days[1].quantile(0.99) > 0)
    }
  }
}

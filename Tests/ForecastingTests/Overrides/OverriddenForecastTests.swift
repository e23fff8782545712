import Demand
import Forecasting
import Testing

@Suite struct OverriddenForecastTests {
  private static let forecast = CategoryForecast(
    category: "a", origin: Shop.firstDay, expected: [10, 20, 0],
    daily: [
      DemandDistribution(samples: [8, 12]), DemandDistribution(samples: [15, 25]),
      DemandDistribution(certain: 0),
    ],
    cumulative: [
      DemandDistribution(samples: [8, 12]), DemandDistribution(samples: [20, 40]),
      DemandDistribution(samples: [20, 40]),
    ], reason: "why")

  private static func override(
    _ day: Int, _ change: ForecastOverride.Change, category: String = "a"
  ) -> ForecastOverride {
    ForecastOverride(category: category, day: Shop.day(day), change: change, author: "w", reason: "r")
  }

  private static func units(_ count: Int) -> ForecastOverride.Change { .quantity(Quantity(units: count)) }

  @Test func `a factor stretches the day and the sums from that day on`() {
    let overridden = Self.forecast.overridden(by: [Self.override(2, .factor(1.5))])
    #expect(overridden.final.expected == [10, 30, 0])
    #expect(overridden.final.daily.map(\.values) == [[8, 12], [22.5, 37.5], [0]])
    // 40 instead of 30 over the first two days.
    #expect(overridden.final.cumulative[0] == Self.forecast.cumulative[0])
    expect(overridden.final.cumulative[1].values[0], near: 80.0 / 3, within: 1e-9)
    expect(overridden.final.cumulative[2].values[1], near: 160.0 / 3, within: 1e-9)
    #expect(overridden.statistical.expected == [10, 20, 0])
    #expect(overridden.overrides.map { $0 != nil } == [false, true, false])
  }

  @Test func `a quantity takes the shape of the forecast it replaces`() {
    let overridden = Self.forecast.overridden(by: [Self.override(1, Self.units(5))])
    #expect(overridden.final.expected == [5, 20, 0])
    #expect(overridden.final.daily[0].values == [4, 6])
  }

  @Test func `nothing is certain to sell nothing, and something where nothing was expected is certain too`() {
    let none = Self.forecast.overridden(by: [Self.override(1, Self.units(0))])
    #expect(none.final.daily[0].quantile(0.9) == 0)
    let some = Self.forecast.overridden(by: [Self.override(3, Self.units(7))])
    #expect(some.final.daily[2] == DemandDistribution(certain: 7))
    #expect(some.final.expected == [10, 20, 7])
  }

  @Test func `other categories and other days are left alone`() {
    let idle = [
      Self.override(1, Self.units(99), category: "b"), Self.override(0, Self.units(99)),
      Self.override(4, Self.units(99)), Self.override(-9, .factor(9)),
    ]
    let overridden = Self.forecast.overridden(by: idle)
    #expect(overridden.final.expected == Self.forecast.expected)
    #expect(overridden.final.daily == Self.forecast.daily)
    #expect(overridden.final.cumulative == Self.forecast.cumulative)
    #expect(overridden.overrides.allSatisfy { $0 == nil })
  }

  @Test func `a factor of one changes no number`() {
    let overridden = Self.forecast.overridden(by: (1...3).map { Self.override($0, .factor(1)) })
    #expect(overridden.final.daily == Self.forecast.daily)
    #expect(overridden.final.cumulative == Self.forecast.cumulative)
  }

  @Test func `quantiles never cross and are never negative, whatever the override`() {
    for change in [Self.units(1_000_000), .factor(1e300), .factor(0), .factor(1e-300)] {
      let final = Self.forecast.overridden(by: (1...3).map { Self.override($0, change) }).final
      for distribution in final.daily + final.cumulative {
        let quantiles = [0.05, 0.5, 0.95].map(distribution.quantile)
        #expect(quantiles == quantiles.sorted() && quantiles[0] >= 0)
        #expect(quantiles.allSatisfy { $0.isFinite })
      }
    }
  }
}

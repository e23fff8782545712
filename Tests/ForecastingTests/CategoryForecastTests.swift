import Demand
import Forecasting
import Testing

@Suite struct CategoryForecastTests {
  private static let forecast = CategoryForecast(
    category: "a", origin: Shop.firstDay, expected: [10, 20],
    daily: [DemandDistribution(samples: [8, 12]), DemandDistribution(samples: [15, 25])],
    cumulative: [DemandDistribution(samples: [8, 12]), DemandDistribution(samples: [20, 40])], reason: "")

  @Test func `within the horizon the days add up`() {
    #expect(Self.forecast.expected(over: 0) == 0)
    #expect(Self.forecast.expected(over: 1) == 10)
    #expect(Self.forecast.expected(over: 2) == 30)
    #expect(Self.forecast.demand(over: 0) == DemandDistribution(certain: 0))
    #expect(Self.forecast.demand(over: 2) == Self.forecast.cumulative[1])
  }

  @Test func `beyond the horizon the mean grows with the days and the spread with their root`() {
    #expect(Self.forecast.expected(over: 8) == 120)
    #expect(Self.forecast.demand(over: 8).values == [100, 140])
  }
}

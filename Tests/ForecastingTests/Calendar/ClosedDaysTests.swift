import Demand
import Forecasting
import Testing

@Suite struct ClosedDaysTests {
  private static func steady(_ days: Int, seed: UInt64 = 1) -> [Double] {
    var random = SplitMix64(seed: seed)
    return (0..<days).map { _ in 1 + random.count(mean: 20) }
  }

  private static func expected(_ history: DemandHistory, _ events: [Event] = []) -> [[Double]] {
    let forecaster = Forecaster(
      history, calendar: EventCalendar(events, official: .none), horizon: 14)
    return forecaster.categories.indices.map { forecaster.forecast(of: $0).expected }
  }

  @Test func `an announced closure sells nothing, for those it concerns`() {
    let history = Shop.history([("a", Self.steady(150)), ("b", Self.steady(150, seed: 2))])
    let closure = Shop.event(.closed, 152...154, category: "a")
    let forecasts = Self.expected(history, [closure])
    #expect(forecasts[0].indices.filter { forecasts[0][$0] == 0 } == [2, 3, 4])
    #expect(forecasts[1].allSatisfy { $0 > 0 })
  }

  @Test func `a closed day is certain to sell nothing`() {
    let history = Shop.history([("a", Self.steady(150))])
    let calendar = EventCalendar([Shop.event(.closed, 150...151)], official: .none)
    let forecast = Forecaster(history, calendar: calendar).forecast(of: 0)
    #expect(forecast.daily[1] == DemandDistribution(certain: 0))
    #expect(forecast.cumulative[1] == DemandDistribution(certain: 0))
    #expect(forecast.cumulative[2].mean > 0)
  }

  @Test func `a weekday that never sells is forecast as nothing`() {
    // Day 0 is a Monday, so the first step after 147 days is one too.
    let units = Self.steady(147).enumerated().map { $0.offset % 7 == 6 ? 0 : $0.element }
    for history in [Shop.history([("a", units)]), Shop.history([("a", units), ("b", Self.steady(147))])] {
      let forecast = Self.expected(history)[0]
      #expect(forecast.indices.filter { forecast[$0] == 0 } == [6, 13])
    }
  }

  @Test func `a slow seller's empty weekdays are chance, not closure`() {
    let units = (0..<140).map { $0 % 5 == 0 && $0 % 7 != 6 ? 2.0 : 0 }
    let history = Shop.history([("a", units), ("b", Self.steady(140))])
    #expect(Self.expected(history)[0].allSatisfy { $0 > 0 })
  }
}

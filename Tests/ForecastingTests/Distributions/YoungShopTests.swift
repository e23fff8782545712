import Demand
import Forecasting
import Testing

import func Glibc.exp2

/// A shop of five weeks has few forecasts to look back on; what they missed must show all the same.
@Suite struct YoungShopTests {
  private static let days = 36

  /// One category, whose days spread around a mean of 400 as `dispersion` times Poisson's.
  private static func history(seed: UInt64, dispersion: Double) -> (past: DemandHistory, next: [Double]) {
    var random = SplitMix64(seed: seed)
    let units = (0..<days + 9).map { _ in random.count(mean: 400, dispersion: dispersion) }
    let totals = (0..<days).map {
      DemandHistory.DayTotal(category: "a", day: Shop.day($0), units: units[$0], amount: .zero)
    }
    return (DemandHistory(totals: totals, asOf: Shop.day(days - 1)), Array(units[days...]))
  }

  @Test func `four of five days fall into the interval for four of five, of a shop however restless`() {
    for dispersion in [1.0, 30, 60] {
      var (inside, all) = (0, 0)
      for seed in 1...40 {
        let (past, next) = Self.history(seed: UInt64(seed), dispersion: dispersion)
        let forecast = Forecaster(past, calendar: Shop.noEvents, horizon: 7).forecast(of: 0)
        for day in 0..<7 {
          let demand = forecast.daily[day]
          inside += (demand.quantile(0.1)...demand.quantile(0.9)).contains(next[day]) ? 1 : 0
          all += 1
        }
      }
      let coverage = Double(inside) / Double(all)
      #expect((0.72...0.92).contains(coverage), "\(coverage) at \(dispersion) times Poisson's variance")
    }
  }

  /// From 10 a day to 2000 within two weeks: every forecast so far missed by a multiple.
  @Test func `a shop that grew fast is not told to buy for a month`() {
    let units = (0..<36).map { day in min(2000, 10 * exp2(Double(max(0, day - 15)) / 1.5)) }
    let totals = units.indices.map {
      DemandHistory.DayTotal(category: "a", day: Shop.day($0), units: units[$0], amount: .zero)
    }
    let history = DemandHistory(totals: totals, asOf: Shop.day(35))
    let forecast = Forecaster(history, calendar: Shop.noEvents, horizon: 9).forecast(of: 0)
    for span in [1, 2, 9] {
      let most = max(Double(span) * 2000, forecast.expected(over: span))
      #expect(forecast.demand(over: span).quantile(0.99) <= 1.5 * most + 1)
    }
  }

  @Test func `nineteen of twenty sums stay within their 95% quantile`() {
    for span in [2, 9] {
      let within = (1...60).count { seed in
        let (past, next) = Self.history(seed: UInt64(seed), dispersion: 40)
        let forecast = Forecaster(past, calendar: Shop.noEvents, horizon: 9).forecast(of: 0)
        return next[..<span].reduce(0, +) <= forecast.demand(over: span).quantile(0.95)
      }
      #expect((52...60).contains(within), "\(within) of 60 over \(span) days")
    }
  }
}

import Demand
import Forecasting
import Testing

@Suite struct WeekdayMeanTests {
  /// Five weeks of `10 * week + weekday`.
  private static let fiveWeeks = (0..<35).map { Double(10 * ($0 / 7) + $0 % 7) }

  @Test func `the naive forecast repeats the last week, again and again`() {
    let forecast = Shop.forecasts(
      WeekdayMean.seasonalNaive, of: Shop.history([("a", Self.fiveWeeks)]), horizon: 15)
    #expect(forecast == [[40, 41, 42, 43, 44, 45, 46, 40, 41, 42, 43, 44, 45, 46, 40]])
  }

  @Test func `the mean of four weeks leaves the fifth out`() {
    let forecast = Shop.forecasts(WeekdayMean.fourWeeks, of: Shop.history([("a", Self.fiveWeeks)]))
    #expect(forecast == [[25, 26, 27, 28, 29, 30, 31]])
  }

  @Test func `an origin within the week takes each weekday's own last day`() {
    let forecast = Shop.forecasts(
      WeekdayMean.seasonalNaive, of: Shop.history([("a", Self.fiveWeeks)]), origin: 30)
    #expect(forecast == [[33, 34, 35, 36, 40, 41, 42]])
  }

  @Test func `days without known demand are passed over`() {
    let history = Shop.history(
      [("a", Self.fiveWeeks), ("b", Self.fiveWeeks.map { $0 + 1 })], soldOut: ["a": 28..<30])
    let forecast = Shop.forecasts(WeekdayMean.seasonalNaive, of: history, horizon: 3)
    #expect(forecast == [[30, 31, 42], [41, 42, 43]])
  }

  @Test func `a weekday on which nothing is known for ten weeks is forecast as nothing`() {
    let units = [Double](repeating: 5, count: 84)
    let history = Shop.history([("a", units), ("b", units)], soldOut: ["a": 14..<84])
    #expect(Shop.forecasts(WeekdayMean.fourWeeks, of: history, horizon: 2) == [[0, 0], [5, 5]])
    let shorter = Shop.history([("a", units), ("b", units)], soldOut: ["a": 15..<84])
    #expect(Shop.forecasts(WeekdayMean.fourWeeks, of: shorter, horizon: 2) == [[5, 0], [5, 5]])
  }

  @Test func `a weekday that has not come yet is forecast by the mean of the days so far`() {
    let forecast = Shop.forecasts(WeekdayMean.seasonalNaive, of: Shop.history([("a", [4, 8])]), horizon: 7)
    #expect(forecast == [[6, 6, 6, 6, 6, 4, 8]])
  }
}

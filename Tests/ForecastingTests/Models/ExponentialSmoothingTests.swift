import Demand
import Forecasting
import Testing

@Suite struct ExponentialSmoothingTests {
  private static func forecast(_ units: [Double], horizon: Int = 14) -> [Double] {
    Shop.forecasts(ExponentialSmoothing(), of: Shop.history([("a", units)]), horizon: horizon)[0]
  }

  @Test(arguments: [1, 5, 40, 1e6])
  func `a constant series stays constant`(units: Double) {
    let forecast = Self.forecast([Double](repeating: units, count: 60))
    for day in forecast { expect(day, near: units, within: units * 1e-12) }
  }

  @Test func `a weekly pattern goes on`() {
    let week: [Double] = [20, 22, 25, 30, 45, 60, 50]
    let forecast = Self.forecast((0..<210).map { week[$0 % 7] })
    for (step, day) in forecast.enumerated() { expect(day, near: week[step % 7], within: 1) }
  }

  @Test(arguments: [(5.0, 20.0), (20, 5), (100, 400), (1000, 3000)])
  func `after years of the very same sales a new level is learned`(before: Double, after: Double) {
    let units = [Double](repeating: before, count: 200) + [Double](repeating: after, count: 60)
    for day in Self.forecast(units) { expect(day, near: after, within: 0.1 * after) }
  }

  @Test func `one bulk order is not tomorrow's demand`() {
    var random = SplitMix64(seed: 1)
    let calm = (0..<120).map { _ in random.count(mean: 30) }
    let spiked = calm.dropLast() + [3000]
    for (with, without) in zip(Self.forecast(Array(spiked)), Self.forecast(calm)) {
      #expect(with < 1.5 * without)
    }
  }

  @Test func `a rising series is forecast to rise, but not for ever`() {
    let units = (0..<120).map { 50 + 3 * Double($0) }
    let forecast = Self.forecast(units, horizon: 28)
    #expect(forecast[0] > 395 && forecast[0] < 440)
    #expect(forecast[27] < 50 + 3 * 147)
  }

  @Test func `days without known demand leave the level alone`() {
    var random = SplitMix64(seed: 2)
    let steady = (0..<120).map { _ in random.count(mean: 30) }
    let emptied = steady.enumerated().map { (80..<110).contains($0.offset) ? 0 : $0.element }
    let history = Shop.history([("a", emptied), ("b", steady)], soldOut: ["a": 80..<110])
    for day in Shop.forecasts(ExponentialSmoothing(), of: history)[0] { expect(day, near: 30, within: 6) }
  }

  @Test func `a slow seller is forecast at its mean, not at nothing`() {
    var random = SplitMix64(seed: 3)
    let units = (0..<365).map { _ in random.count(mean: 0.2) }
    let history = Shop.history([("slow", units), ("open", [Double](repeating: 5, count: 365))])
    let forecast = Shop.forecasts(ExponentialSmoothing(), of: history, horizon: 28)[1]
    expect(forecast.reduce(0, +) / 28, near: 0.2, within: 0.12)
  }
}

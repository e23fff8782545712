import Demand
import Forecasting
import Testing

@Suite struct IntermittentModelsTests {
  private static let first: [Double] = [0, 0, 5, 0, 3, 0, 0, 0, 4, 0, 0, 6, 0, 2, 0, 0, 0, 0, 3, 0]
  private static let second: [Double] = [2, 0, 0, 1, 0, 7, 0, 0, 0, 0, 3, 3, 0, 1, 0]

  private static func rate(_ smoother: some IntermittentSmoother, after units: [Double]) -> Double {
    var smoother = smoother
    for units in units { smoother.observe(units) }
    return smoother.rate
  }

  /// statsforecast 2.1.1, `CrostonSBA().forecast(y=y, h=1)`: its constant is 0.1; the averages begin with the first
  /// sale's size and the days up to it.
  @Test func `Croston's rate is that of an independent program`() {
    expect(Self.rate(CrostonSmoother(constant: 0.1), after: Self.first), near: 1.343_004_981_9, within: 1e-9)
    expect(Self.rate(CrostonSmoother(constant: 0.1), after: Self.second), near: 1.382_819_141_1, within: 1e-9)
  }

  /// statsforecast 2.1.1, `CrostonClassic().forecast(y=y, h=1)`: without the correction of Syntetos and Boylan.
  @Test func `Croston's own rate is the corrected one over 1 - alpha / 2`() {
    let corrected = Self.rate(CrostonSmoother(constant: 0.1), after: Self.first)
    expect(corrected / (1 - 0.1 / 2), near: 1.413_689_5, within: 5e-8)
  }

  /// By hand: 94764 + 0.3 (103900 - 94764) = 97504.8, and so on.
  @Test func `where every day sells, sizes are smoothed exponentially`() {
    var smoother = TSBSmoother(chance: 0.1, size: 0.3)
    let levels = [94764.0, 103900, 167777, 291264, 318568].map { units in
      smoother.observe(units)
      return smoother.rate.rounded()
    }
    #expect(levels == [94764, 97505, 118586, 170390, 214843])
  }

  /// statsforecast 2.1.1, `TSB(alpha_d=size, alpha_p=chance).forecast(y=y, h=1)`: the averages begin with the first
  /// day's 0 or 1 and the first sale's size.
  @Test(arguments: [
    (0.1, 0.1, first, 1.123_041_258_9), (0.05, 0.2, first, 0.756_280_359_6),
    (0.02, 0.1, second, 1.998_297_710_5),
  ])
  func `the rate of Teunter, Syntetos and Babai is that of an independent program`(
    chance: Double, size: Double, units: [Double], expected: Double
  ) {
    expect(Self.rate(TSBSmoother(chance: chance, size: size), after: units), near: expected, within: 1e-9)
  }

  /// Syntetos and Boylan 2005: (1 - alpha / 2) size / interval.
  @Test(arguments: 1...9, [0.05, 0.2])
  func `a sale of six every so many days is a rate of six over the days, less half the constant`(
    interval: Int, constant: Double
  ) {
    let units = (1...60).map { $0 % interval == 0 ? 6.0 : 0 }
    let rate = Self.rate(CrostonSmoother(constant: constant), after: units)
    expect(rate, near: (1 - constant / 2) * 6 / Double(interval), within: 1e-12)
  }

  @Test(arguments: [1, 10, 100]) func `silence is forgotten by Croston and fades by the constant each day`(
    silence: Int
  ) {
    let quiet = Self.second + [Double](repeating: 0, count: silence)
    let croston = CrostonSmoother(constant: 0.1)
    #expect(Self.rate(croston, after: quiet) == Self.rate(croston, after: Self.second))
    let fading = TSBSmoother(chance: 0.1, size: 0.1)
    var expected = Self.rate(fading, after: Self.second)
    for _ in 0..<silence { expected *= 0.9 }
    expect(Self.rate(fading, after: quiet), near: expected, within: 1e-12)
  }

  private static let models: [any ForecastModel] = [CrostonSBA(), TeunterSyntetosBabai(), RecentDemand()]

  private static func slow(_ mean: Double, days: Int = 600, seed: UInt64) -> [Double] {
    var random = SplitMix64(seed: seed)
    return (0..<days).map { _ in random.count(mean: mean) }
  }

  @Test(arguments: models) func `slow sellers are forecast at their mean`(model: any ForecastModel) {
    let sales = (0..<30).map { (category: "c\($0)", units: Self.slow(0.2, seed: UInt64($0))) }
    let forecasts = Shop.forecasts(model, of: Shop.history(sales))
    expect(forecasts.flatMap(\.self).reduce(0, +) / 210, near: 0.2, within: 0.04)
  }

  @Test(arguments: models) func `a series that sells on most days is left to other models`(
    model: any ForecastModel
  ) {
    let sales = [("dense", Self.slow(5, seed: 1)), ("slow", Self.slow(0.1, seed: 2))]
    let forecasts = Shop.forecasts(model, of: Shop.history(sales))
    #expect(forecasts[0].allSatisfy { $0.isNaN } && forecasts[1].allSatisfy { $0 > 0 })
  }

  @Test func `weekdays that one slow seller cannot show are learned from all`() {
    let sales = (0..<60).map { number in
      var random = SplitMix64(seed: UInt64(number))
      return (category: "c\(number)", units: (0..<601).map { random.count(mean: $0 % 7 == 5 ? 0.8 : 0.1) })
    }
    // The last day is day 600, a Saturday; so is day 607.
    for forecast in Shop.forecasts(RecentDemand(), of: Shop.history(sales)) {
      #expect(forecast[6] > 4 * forecast[2])
    }
  }
}

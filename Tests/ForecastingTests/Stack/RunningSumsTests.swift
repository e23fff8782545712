import Testing

import Forecasting

@Suite struct RunningSumsTests {
  @Test(arguments: [1, 7, 28, 500]) func `windows have the moments that loops over their days find`(days: Int)
  {
    var random = SplitMix64(seed: 3)
    let units = (0..<90).map { _ in random.count(mean: 2) }
    let series = Panel(Shop.history([("a", units)], soldOut: ["a": 30..<45])).series[0]
    let sums = RunningSums(series)
    for last in series.units.indices {
      let window = (max(0, last - days + 1)...last).filter { series.isDemand[$0] }.map { series.units[$0] }
      guard !window.isEmpty else {
        #expect(sums.mean(days, through: last).isNaN && sums.shareOfZeros(days, through: last).isNaN)
        continue
      }
      let count = Double(window.count)
      let mean = window.reduce(0, +) / count
      let variance = window.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
      expect(sums.mean(days, through: last), near: mean, within: 1e-12)
      expect(
        sums.shareOfZeros(days, through: last), near: Double(window.count { $0 == 0 }) / count, within: 1e-12)
      expect(sums.deviation(days, through: last), near: variance.squareRoot(), within: 1e-6)
    }
  }

  @Test func `before the first day nothing is known`() {
    let series = Panel(Shop.history([("a", [3, 4])])).series[0]
    #expect(RunningSums(series).mean(7, through: -1).isNaN)
  }
}

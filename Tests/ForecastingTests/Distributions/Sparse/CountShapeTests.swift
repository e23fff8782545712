import Forecasting
import Testing

@Suite struct CountShapeTests {
  @Test(arguments: [(0.2, 1.5), (2, 2), (7, 3)]) func `small counts are negative binomial`(
    mean: Double, dispersion: Double
  ) throws {
    let shape = CountShape(mean: mean, dispersion: dispersion, isWhole: true)
    let exact = try #require(CountDistribution(negativeBinomial: mean, variance: mean * dispersion))
    var below = exact.probability(of: 0)
    for units in 1...15 {
      expect(shape.exceedance(of: Double(units)), near: 1 - below, within: 1e-7)
      below += exact.probability(of: units)
    }
  }

  @Test(arguments: [1e-6, 0.01, 3, 1e4, 1e12], [1e-6, 0.5, 1, 40, 1e6, 1e13])
  func `any mean and dispersion give falling chances`(mean: Double, dispersion: Double) {
    for isWhole in [true, false] {
      let shape = CountShape(mean: mean, dispersion: dispersion, isWhole: isWhole)
      let chances = (-8...60).map { shape.exceedance(of: mean * Double($0 + 9) / 10) }
      #expect(chances.allSatisfy { $0 >= 0 && $0 <= 1 })
      for (more, fewer) in zip(chances, chances.dropFirst()) { #expect(fewer <= more) }
    }
  }

  @Test(arguments: [12.0, 100, 1e6]) func `sales by the lot scale with the lot`(lot: Double) {
    let one = CountShape(mean: 0.3, dispersion: 8, isWhole: false)
    let many = CountShape(mean: 0.3 * lot, dispersion: 8 * lot, isWhole: false)
    for units in [0.5, 1, 2, 7.5, 20] {
      expect(many.exceedance(of: units * lot), near: one.exceedance(of: units), within: 1e-12)
    }
  }

  @Test func `a quantile of a distribution in steps is one of its values`() {
    let steps = DemandDistribution(values: [1, 2, 6], exceedances: [0.3, 0.2, 0.05])
    #expect([0.1, 0.5, 0.69].map(steps.quantile) == [0, 0, 0])
    #expect(steps.quantile(0.75) == 1 && steps.quantile(0.9) == 2 && steps.quantile(0.96) == 6)
    expect(steps.mean, near: 0.1 + 2 * 0.15 + 6 * 0.05, within: 1e-12)
  }
}

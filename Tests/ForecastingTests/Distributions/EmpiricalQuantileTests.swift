import Forecasting
import Testing

@Suite struct EmpiricalQuantileTests {
  /// numpy 2.4.6: `np.quantile([1, 2, 4, 8, 16, 32.5], p, method='hazen')`.
  @Test(arguments: [
    (0, 1), (0.05, 1), (0.1, 1.1), (0.25, 2), (0.5, 6), (0.6, 8.8), (0.9, 30.85), (0.95, 32.5), (1, 32.5),
  ])
  func `agrees with numpy's Hazen quantiles`(probability: Double, expected: Double) {
    expect(
      empiricalQuantile(probability, ofSorted: [1, 2, 4, 8, 16, 32.5]), near: expected, within: 1e-12)
  }

  @Test func `the documented examples hold`() {
    #expect(empiricalQuantile(0.5, ofSorted: [1, 2, 3]) == 2)
    #expect(empiricalQuantile(0.5, ofSorted: [1, 3]) == 2)
  }

  @Test(arguments: [[3.0], [1, 1], [-2, 0, 0, 7], [1, 2, 3, 4, 5, 6, 7]])
  func `quantiles never leave the sample nor fall with the probability`(sample: [Double]) {
    let quantiles = (0...1000).map { empiricalQuantile(Double($0) / 1000, ofSorted: sample) }
    #expect(quantiles == quantiles.sorted())
    #expect(quantiles.first == sample.first && quantiles.last == sample.last)
  }

  /// The distribution of equal weights and the sample's quantile are two ways to one number.
  @Test func `a distribution of samples has the sample's quantiles`() {
    let sample: [Double] = [0, 1, 1, 4, 9, 30]
    let distribution = DemandDistribution(samples: sample.reversed())
    for step in 0...200 {
      let probability = Double(step) / 200
      expect(
        distribution.quantile(probability), near: empiricalQuantile(probability, ofSorted: sample),
        within: 1e-9)
    }
  }
}

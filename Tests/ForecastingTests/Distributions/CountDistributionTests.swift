import Forecasting
import Testing

@Suite struct CountDistributionTests {
  private static let levels = [0.001, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999]

  @Test(arguments: [0.01, 6, 100, 700, 800, 2000, 1e5], [1, 1.5, 8])
  func `many quantiles in one pass are those found one by one`(mean: Double, ratio: Double) throws {
    let distribution = try #require(
      ratio > 1
        ? CountDistribution(negativeBinomial: mean, variance: mean * ratio) : CountDistribution(poisson: mean)
    )
    #expect(distribution.quantiles(Self.levels) == Self.levels.map(distribution.quantile))
  }
}

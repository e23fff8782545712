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

  @Test(arguments: [0.3, 6, 40], [1, 2.5])
  func `many shortages in one pass are the sums over all demands`(mean: Double, ratio: Double) throws {
    let distribution = try #require(
      ratio > 1
        ? CountDistribution(negativeBinomial: mean, variance: mean * ratio) : CountDistribution(poisson: mean)
    )
    let stocks = [-2, 0, 1, 3, 3, 9, 40, 100, 100_000]
    for (stock, shortage) in zip(stocks, distribution.expectedShortages(at: stocks)) {
      #expect(shortage == distribution.expectedShortage(at: stock))
      let sum = (0...400).reduce(0.0) {
        $0 + Double(max(0, $1 - stock)) * distribution.probability(of: $1)
      }
      expect(shortage, near: sum, within: 1e-9)
    }
  }
}

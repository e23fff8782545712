import func Foundation.exp
import Forecasting
import Testing

@Suite struct LogisticRegressionTests {
  /// Without a prior worth naming, a constant alone is the log-odds of the share.
  @Test(arguments: [(1, 4), (5, 9), (30, 70)]) func `a constant learns the share`(hits: Int, misses: Int) {
    let happened = [Double](repeating: 1, count: hits) + [Double](repeating: 0, count: misses)
    let features = [Double](repeating: 1, count: happened.count)
    let fit = LogisticRegression(features: features, happened: happened, prior: [0], priorWeight: 1e-9)
    expect(fit.chance([1]), near: Double(hits) / Double(hits + misses), within: 1e-6)
  }

  /// At the maximum the slope of the penalised likelihood is 0.
  @Test func `at the answer the misses balance the prior`() {
    var random = SplitMix64(seed: 3)
    var (features, happened): ([Double], [Double]) = ([], [])
    for _ in 0..<400 {
      let x = 4 * random.uniform() - 2
      features += [1, x]
      happened.append(random.uniform() < 1 / (1 + exp(1 - 2 * x)) ? 1 : 0)
    }
    let prior = [0.5, 1]
    let fit = LogisticRegression(features: features, happened: happened, prior: prior, priorWeight: 3)
    for column in 0..<2 {
      let misses = happened.indices.reduce(0) { sum, row in
        let chance = fit.chance([features[2 * row], features[2 * row + 1]])
        return sum + (chance - happened[row]) * features[2 * row + column]
      }
      expect(misses + 3 * (fit.coefficients[column] - prior[column]), near: 0, within: 1e-5)
    }
    expect(fit.coefficients[1], near: 2, within: 0.5)
  }

  @Test func `nothing seen leaves the prior`() {
    let fit = LogisticRegression(features: [], happened: [], prior: [1, -2, 0.5], priorWeight: 20)
    #expect(fit.coefficients == [1, -2, 0.5])
  }

  @Test func `what always happened stays a finite number`() {
    let fit = LogisticRegression(
      features: [Double](repeating: 1, count: 500), happened: [Double](repeating: 1, count: 500), prior: [0],
      priorWeight: 1)
    #expect(fit.chance([1]) > 0.98 && fit.chance([1]) < 1)
  }
}

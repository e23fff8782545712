import func Glibc.exp
import func Glibc.lgamma
import func Glibc.log
import func Glibc.log1p

/// A textbook distribution of a demand that is counted in whole units: Poisson, or negative binomial where the
/// variance is above the mean.
package struct CountDistribution: Hashable, Sendable {
  package let mean: Double
  /// In squared units; the mean itself for Poisson.
  package let variance: Double

  /// Sums run over eighty standard deviations, so this keeps the longest of them below a million terms.
  package static let largestVariance = 1e8

  /// Poisson demand; nil when the mean is not above 0 or above `largestVariance`.
  package init?(poisson mean: Double) { self.init(mean: mean, variance: mean) }

  /// Negative binomial demand, by moments: r = mean^2 / (variance - mean), p = mean / variance.
  ///
  /// Nil when the mean is not above 0, the variance not above the mean or above `largestVariance`.
  package init?(negativeBinomial mean: Double, variance: Double) {
    guard variance > mean else { return nil }
    self.init(mean: mean, variance: variance)
  }

  private init?(mean: Double, variance: Double) {
    guard mean > 0, variance <= Self.largestVariance else { return nil }
    self.mean = mean
    self.variance = variance
  }

  /// P(D = units).
  package func probability(of units: Int) -> Double {
    guard units >= 0 else { return 0 }
    let count = Double(units)
    guard variance > mean else { return exp(count * log(mean) - mean - lgamma(count + 1)) }
    let failures = mean * mean / (variance - mean)
    let success = mean / variance
    let arrangements = lgamma(count + failures) - lgamma(failures) - lgamma(count + 1)
    return exp(arrangements + failures * log(success) + count * log1p(-success))
  }

  /// The smallest number of units that demand does not exceed with a probability in (0, 1).
  ///
  ///     CountDistribution(poisson: 6)?.quantile(0.95)                              // 10
  ///     CountDistribution(negativeBinomial: 6, variance: 12)?.quantile(0.95)       // 12
  package func quantile(_ level: Double) -> Int {
    var (units, sum) = (nearest, probability(of: nearest))
    while sum < level, units < farthest {
      units += 1
      sum += probability(of: units)
    }
    return units
  }

  /// The smallest numbers of units for many probabilities, which are ascending, in one pass.
  ///
  /// P(k + 1) follows from P(k) by its ratio, (mean + k (v - 1)) / (v (k + 1)) with v = variance / mean, for
  /// Poisson and negative binomial alike.
  ///
  ///     CountDistribution(poisson: 6)?.quantiles([0.5, 0.8, 0.99])   // [6, 8, 12]
  package func quantiles(_ levels: [Double]) -> [Int] {
    let ratio = variance / mean
    var units = nearest
    var chance = probability(of: units)
    // Forty deviations below a large mean is no number to begin a product with.
    while chance < .leastNormalMagnitude, units < farthest {
      units += 1
      chance = probability(of: units)
    }
    var sum = chance
    return levels.map { level in
      while sum < level, units < farthest {
        chance *= (mean + Double(units) * (ratio - 1)) / (ratio * Double(units + 1))
        units += 1
        sum += chance
      }
      return units
    }
  }

  /// The expected demand beyond a stock, E[max(0, D - stock)] = mean - E[min(D, stock)].
  ///
  ///     CountDistribution(poisson: 15)?.expectedShortage(at: 18)   // .5176095
  package func expectedShortage(at stock: Int) -> Double { expectedShortages(at: [stock])[0] }

  /// The expected demand beyond each of many stocks, which are ascending, in one pass.
  package func expectedShortages(at stocks: [Int]) -> [Double] {
    var (units, served, atMost) = (nearest, 0.0, 0.0)
    return stocks.map { stock in
      guard stock > 0 else { return mean - Double(stock) }
      guard stock < farthest else { return 0 }
      while units < stock {
        let probability = probability(of: units)
        served += Double(units) * probability
        atMost += probability
        units += 1
      }
      return max(0, mean - served - Double(stock) * (1 - atMost))
    }
  }

  /// The numbers of units beyond which demand is as good as impossible.
  package var reach: ClosedRange<Int> { nearest...farthest }

  /// Where sums begin and end: what lies outside is below the smallest double, or would never be reached by a sum
  /// that rounding keeps below 1.
  private var nearest: Int { max(0, Int(mean - 40 * variance.squareRoot())) }
  private var farthest: Int { Int(mean + 40 * variance.squareRoot()) + 40 }
}

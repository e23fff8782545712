import func Glibc.exp
import func Glibc.log

/// The distribution of a count with a given mean and variance-to-mean ratio: negative binomial, or Poisson where
/// the ratio is 1. It is what slow sellers follow: most days none, some days a few.
enum CountDistribution {
  /// As equally weighted quantiles at the middles of 100 slices.
  ///
  /// - Parameters:
  ///   - mean: expected units, at least 0.
  ///   - dispersion: variance over mean; below 1 it counts as 1.
  static func distribution(mean: Double, dispersion: Double) -> DemandDistribution {
    guard mean > 0 else { return DemandDistribution(certain: 0) }
    let probabilities = (0..<100).map { (Double($0) + 0.5) / 100 }
    return DemandDistribution(samples: quantiles(probabilities, mean: mean, dispersion: dispersion))
  }

  /// The smallest counts whose distribution function reaches the probabilities, which are ascending.
  ///
  ///     quantiles([0.5, 0.9, 0.99], mean: 6, dispersion: 2) == [5, 11, 16]
  static func quantiles(_ probabilities: [Double], mean: Double, dispersion: Double) -> [Double] {
    let isPoisson = dispersion < 1 + 1e-9
    let size = isPoisson ? .infinity : mean / (dispersion - 1)
    // P(0), and the ratio of neighbouring probabilities P(k + 1) / P(k), give the rest without a factorial.
    var chance = isPoisson ? exp(-mean) : exp(-size * log(dispersion))
    var cumulative = chance
    var count = 0.0
    let last = mean + 40 * (mean * max(1, dispersion)).squareRoot() + 40
    return probabilities.map { probability in
      while cumulative < probability && count < last {
        chance *=
          isPoisson
          ? mean / (count + 1)
          : (size + count) / (count + 1) * (dispersion - 1) / dispersion
        cumulative += chance
        count += 1
      }
      return count
    }
  }
}

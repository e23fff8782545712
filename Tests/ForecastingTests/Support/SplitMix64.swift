import func Foundation.exp
import func Foundation.log

import Forecasting

extension SplitMix64 {
  /// A count with a mean and a variance `dispersion` times as large: Poisson for 1, negative binomial above.
  /// Inverts the distribution function, so only for means of some hundreds at most.
  mutating func count(mean: Double, dispersion: Double = 1) -> Double {
    let isPoisson = dispersion <= 1
    let size = isPoisson ? 0 : mean / (dispersion - 1)
    var chance = isPoisson ? exp(-mean) : exp(-size * log(dispersion))
    var (cumulative, count) = (chance, 0.0)
    let drawn = uniform()
    while cumulative < drawn && count < 100 * (mean + 1) {
      chance *= isPoisson ? mean / (count + 1) : (size + count) / (count + 1) * (dispersion - 1) / dispersion
      cumulative += chance
      count += 1
    }
    return count
  }
}

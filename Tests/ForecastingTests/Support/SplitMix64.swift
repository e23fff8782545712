import func Foundation.exp
import func Foundation.log

/// Random numbers that are the same on every machine: G. Steele, D. Lea and C. Flood, "Fast Splittable
/// Pseudorandom Number Generators" (2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Evenly spread over 0..<1.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

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

/// Random numbers that are the same on every machine: G. Steele, D. Lea and C. Flood, "Fast Splittable
/// Pseudorandom Number Generators" (2014).
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of 0..<bound, each as likely as the others but for one part in 2^32 / bound.
  mutating func below(_ bound: Int) -> Int {
    Int(((next() >> 32) &* UInt64(bound)) >> 32)
  }

  /// A number of 0..<1, each of 2^53 equally likely.
  package mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }
}

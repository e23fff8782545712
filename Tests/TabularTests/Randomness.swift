/// The same numbers for the same seed: SplitMix64 (G. Steele, D. Lea and C. Flood 2014).
struct Randomness {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to and not with `limit`, or 0.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ bits >> 31) % UInt64(max(1, limit)))
  }
}

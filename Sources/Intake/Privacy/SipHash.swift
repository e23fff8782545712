/// SipHash-2-4: a keyed hash of 64 bits which nobody without the key can compute, and hence not look buyers
/// up by (Aumasson and Bernstein 2012, "SipHash: a fast short-input PRF", section 2).
///
///     SipHash(key: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908)).hash(of: empty) == 0x726f_db47_dd0e_0e31
package struct SipHash: Sendable {
  private let key: (UInt64, UInt64)

  /// - Parameter key: the key's bytes as two little-endian numbers.
  package init(key: (UInt64, UInt64)) { self.key = key }

  package func hash(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = State(key)
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      state.absorb(UInt64(littleEndian: word))
      offset += 8
    }
    var last = UInt64(truncatingIfNeeded: bytes.count) << 56
    for place in offset..<bytes.count { last |= UInt64(bytes[place]) << UInt64(8 * (place - offset)) }
    state.absorb(last)
    return state.finish()
  }

  private struct State {
    private var v0, v1, v2, v3: UInt64

    /// The constants spell "somepseudorandomlygeneratedbytes".
    init(_ key: (UInt64, UInt64)) {
      v0 = key.0 ^ 0x736f_6d65_7073_6575
      v1 = key.1 ^ 0x646f_7261_6e64_6f6d
      v2 = key.0 ^ 0x6c79_6765_6e65_7261
      v3 = key.1 ^ 0x7465_6462_7974_6573
    }

    mutating func absorb(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finish() -> UInt64 {
      v2 ^= 0xff
      for _ in 0..<4 { round() }
      return v0 ^ v1 ^ v2 ^ v3
    }

    private mutating func round() {
      v0 &+= v1
      v2 &+= v3
      v1 = Self.rotated(v1, 13) ^ v0
      v3 = Self.rotated(v3, 16) ^ v2
      v0 = Self.rotated(v0, 32)
      v2 &+= v1
      v0 &+= v3
      v1 = Self.rotated(v1, 17) ^ v2
      v3 = Self.rotated(v3, 21) ^ v0
      v2 = Self.rotated(v2, 32)
    }

    private static func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 {
      (word &<< count) | (word &>> (64 - count))
    }
  }
}

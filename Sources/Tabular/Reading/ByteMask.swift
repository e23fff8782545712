/// What became of comparing sixteen bytes: all bits of a byte where it holds, else none.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

// The type of each result must be spelled out: without it the compiler takes the operators of the protocol,
// which go byte by byte, and not those of the processor.

extension SIMD16<UInt8> {
  @inline(__always)
  func equals(_ byte: UInt8) -> ByteMask { self .== SIMD16(repeating: byte) }

  @inline(__always)
  func isAtLeast(_ byte: UInt8) -> ByteMask { self .>= SIMD16(repeating: byte) }

  @inline(__always)
  func isBelow(_ byte: UInt8) -> ByteMask { self .< SIMD16(repeating: byte) }
}

extension ByteMask {
  /// The bytes for which it holds, as two words.
  @inline(__always)
  var words: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }
}

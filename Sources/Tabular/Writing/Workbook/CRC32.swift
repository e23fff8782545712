/// The cyclic redundancy check of ISO 3309, by which a ZIP archive tells whether an entry is whole: the polynomial
/// 0xEDB88320, reflected, a byte at a time.
///
///     CRC32.of("123456789".utf8) == 0xCBF4_3926  // the check value of the catalogue of CRC algorithms
package enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let table = table
    return ~bytes.reduce(UInt32.max) { rest, byte in
      rest >> 8 ^ table[Int(UInt8(truncatingIfNeeded: rest) ^ byte)]
    }
  }
}

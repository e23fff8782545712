/// Tells whether two files have the same text: its length, and a hash of 64 bits of its bytes in UTF-8, eight
/// at a time, each word folded in by a multiplication to 128 bits (as in wyhash, Wang Yi 2019). It guards
/// against a slip, not against a forger.
struct Fingerprint: CustomStringConvertible {
  private var hash: UInt64 = 0x2D35_8DCC_AA6C_78A5
  private var count = 0
  /// The bytes that do not fill a word yet, the first of them lowest.
  private var rest: UInt64 = 0

  /// - Parameter bytes: the next ones; where the text is cut into pieces makes no difference.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset < bytes.count, !count.isMultiple(of: 8) { take(bytes[offset], &offset) }
    while offset &+ 8 <= bytes.count {
      fold(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset &+= 8
      count &+= 8
    }
    while offset < bytes.count { take(bytes[offset], &offset) }
  }

  private mutating func take(_ byte: UInt8, _ offset: inout Int) {
    rest |= UInt64(byte) << UInt64(8 * (count % 8))
    count += 1
    offset += 1
    guard count.isMultiple(of: 8) else { return }
    fold(rest)
    rest = 0
  }

  private mutating func fold(_ word: UInt64) {
    let product = (hash ^ word).multipliedFullWidth(by: 0x8BB8_4B93_962E_ACC9)
    hash = product.high ^ product.low
  }

  var description: String {
    var whole = self
    whole.fold(rest)
    return "\(count)-\(String(whole.hash, radix: 16))"
  }
}

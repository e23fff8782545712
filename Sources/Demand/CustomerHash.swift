/// A buyer's keyed hash as text, `hash:` and 16 hexadecimal digits: a form that no shop gives to a buyer, so
/// that what was exported is recognised when it is imported and is not hashed again.
///
///     CustomerHash.text(of: 0x0123_4567_89ab_cdef) == "hash:0123456789abcdef"
///     CustomerHash.read("hash:0123456789abcdef"[...].utf8) == 0x0123_4567_89ab_cdef
package enum CustomerHash {
  private static let prefix = "hash:"
  private static let digits = 16

  package static func text(of hash: UInt64) -> String {
    let number = String(hash, radix: 16)
    return prefix + String(repeating: "0", count: digits - number.count) + number
  }

  /// The hash a text is of; nil for any other text, capital digits included.
  package static func read(_ text: some Collection<UInt8>) -> UInt64? {
    guard text.count == prefix.utf8.count + digits, text.starts(with: prefix.utf8) else { return nil }
    var hash: UInt64 = 0
    for byte in text.dropFirst(prefix.utf8.count) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hash = hash << 4 | UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): hash = hash << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return hash
  }
}

/// The encodings in which shops export tables; the raw value is the name a user types.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  /// China's standard; GBK and GB2312 are parts of it.
  case gb18030
  /// Taiwan's and Hong Kong's usual encoding.
  case big5
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"

  /// An encoding by any of its usual names, in capitals or not: `UTF8`, `gbk`, `cp936`, `utf-16le`.
  package init?(named name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "ascii": self = .utf8
    case "gb18030", "gbk", "gb2312", "cp936": self = .gb18030
    case "big5", "big-5", "cp950": self = .big5
    case "utf-16le", "utf16le", "utf-16", "utf16": self = .utf16LittleEndian
    case "utf-16be", "utf16be": self = .utf16BigEndian
    default: return nil
    }
  }

  /// The name by which `iconv(3)` knows it.
  package var iconvName: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .big5: "BIG5"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }

  /// Guesses the encoding from the first bytes of a file.
  ///
  /// A byte order mark decides; then NUL bytes at every other place, which ASCII characters leave in
  /// UTF-16; then whether the bytes are UTF-8, where the last character may be cut off. All else is
  /// Big5 if more of its pairs of bytes are everyday characters in that encoding alone than are in
  /// GB18030 alone, and GB18030 otherwise. Two characters can be too few for Big5 to show; the header and a
  /// row of an order table are enough.
  package static func detect(_ prefix: UnsafeRawBufferPointer) -> TextEncoding {
    if prefix.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if prefix.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if let wide = detectUTF16(prefix) { return wide }
    var validator = UTF8Validator()
    if validator.validPrefix(of: prefix) == prefix.count { return .utf8 }
    return Big5Evidence(prefix).isBig5(prefix) ? .big5 : .gb18030
  }

  package static func detect(_ prefix: [UInt8]) -> TextEncoding {
    prefix.withUnsafeBytes(detect)
  }

  /// At least one unit in sixteen is ASCII (a table has delimiters), and its NUL byte lies at the
  /// same side of its unit at least twice as often as at the other: 一 is U+4E00 and has one, too. There are
  /// more of them than lines, which a stray NUL byte in another encoding does not reach.
  private static func detectUTF16(_ prefix: UnsafeRawBufferPointer) -> TextEncoding? {
    var nulBytes = (even: 0, odd: 0)
    for (offset, byte) in prefix.enumerated() where byte == ASCII.nul {
      if offset.isMultiple(of: 2) { nulBytes.even += 1 } else { nulBytes.odd += 1 }
    }
    let lines = prefix.count { $0 == ASCII.lineFeed }
    let enough = max(lines + 1, prefix.count / 32)
    if nulBytes.odd >= enough, nulBytes.odd >= 2 * nulBytes.even { return .utf16LittleEndian }
    if nulBytes.even >= enough, nulBytes.even >= 2 * nulBytes.odd { return .utf16BigEndian }
    return nil
  }
}

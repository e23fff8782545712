/// Tells Big5 from GB18030, which use the same pairs of bytes for other characters.
///
/// Whatever is well-formed in Big5 is so in GB18030, too; so Big5 must show in what its pairs would
/// spell. Each standard puts the characters of everyday texts in one stretch: Big5's 5401 of level 1
/// at A440...C67E, the 3755 of GB 2312's level 1 at B0A1...D7FE, where both bytes are over A0.
/// Pairs that are everyday characters in both prove nothing. Of the others, Big5 text has many that
/// GB 2312 does not know at all (a second byte below 7F, as in two characters of five), and GB18030 text
/// has many after C67E. The more of them win, and GB18030 where there are as many.
struct Big5Evidence {
  /// Everyday characters in Big5 that GB 2312 does not have.
  private var forBig5 = 0
  /// Everyday characters in GB 2312 that are rare in Big5.
  private var against = 0
  private var isWellFormed = true

  /// Looks at text that is not UTF-8; its last character may be cut off.
  init(_ text: UnsafeRawBufferPointer) {
    var offset = 0
    while offset < text.count {
      let lead = text[offset]
      guard lead >= 0x80 else {
        offset += 1
        continue
      }
      guard offset + 1 < text.count else { return }
      count(lead, text[offset + 1])
      guard isWellFormed else { return }
      offset += 2
    }
  }

  /// What the evidence says; `text` is asked for a word only where the pairs are at a tie.
  func isBig5(_ text: UnsafeRawBufferPointer) -> Bool {
    guard isWellFormed else { return false }
    return forBig5 > against || (forBig5 == against && Self.hasHeaderWord(text))
  }

  private mutating func count(_ lead: UInt8, _ trail: UInt8) {
    let isTrailHigh = (0xA1...0xFE).contains(trail)
    guard (0xA1...0xF9).contains(lead), isTrailHigh || (0x40...0x7E).contains(trail) else {
      isWellFormed = false
      return
    }
    let isCommonInBig5 = (0xA4...0xC5).contains(lead) || (lead == 0xC6 && !isTrailHigh)
    let isCommonInGB = isTrailHigh && (0xB0...0xD7).contains(lead)
    // Signs and the letters of other scripts: GB 2312's rows 1 to 9, and what GBK added to two of them,
    // where Japanese names have their ー.
    let isSignInGB = (isTrailHigh && (0xA1...0xA9).contains(lead)) || (0xA8...0xA9).contains(lead)
    let isHanInGB2312 = isTrailHigh && (0xB0...0xF7).contains(lead)
    if isCommonInBig5 && !isSignInGB && !isHanInGB2312 { forBig5 += 1 }
    if isCommonInGB && !isCommonInBig5 { against += 1 }
  }

  /// Words of headers whose pairs are in GB 2312, too, where they spell no word:
  /// 分類 would be だ摸, 單價 虫基 and 日期 ら戳.
  private static let headerWords: [[UInt8]] = [
    [0xA4, 0xC0, 0xC3, 0xFE], [0xB3, 0xE6, 0xBB, 0xF9], [0xA4, 0xE9, 0xB4, 0xC1],
  ]

  private static func hasHeaderWord(_ text: UnsafeRawBufferPointer) -> Bool {
    text.indices.contains { start in
      headerWords.contains { text[start...].starts(with: $0) }
    }
  }
}

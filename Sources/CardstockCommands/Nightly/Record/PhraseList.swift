import Wording

/// Phrases as one text, each with its length in bytes before it.
enum PhraseList {
  static func encoded(_ phrases: [Phrase]) -> String {
    phrases.map { phrase in
      let text = phrase.encoded
      return "\(text.utf8.count):\(text)"
    }.joined()
  }

  /// What `encoded` made of them; what cannot be understood is left out.
  static func phrases(in text: String) -> [Phrase] {
    var phrases: [Phrase] = []
    var rest = text.utf8[...]
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")), let count = Int(Substring(rest[..<colon])),
      count >= 0, count < rest[colon...].count,
      let piece = String(rest[colon...].dropFirst().prefix(count))
    {
      if let phrase = Phrase(encoded: piece) { phrases.append(phrase) }
      rest = rest[colon...].dropFirst(1 + count)
    }
    return phrases
  }
}

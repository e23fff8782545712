/// How a phrase is kept: its templates (s), and after each its texts (t) and phrases (p), all with their length in bytes
/// before them, so that no text needs to be escaped.
///
///     ("\(3) rows" as Phrase).encoded  // s7:{} rowst1:3
extension Phrase {
  /// The phrase as a text from which `init(encoded:)` makes it again, in whatever language it is asked for later.
  package var encoded: String {
    sentences.map { sentence in
      Self.piece("s", sentence.template)
        + sentence.arguments.map { argument in
          switch argument {
          case .text(let text): Self.piece("t", text)
          case .phrase(let phrase): Self.piece("p", phrase.encoded)
          }
        }.joined()
    }.joined()
  }

  private static func piece(_ kind: Character, _ text: String) -> String {
    "\(kind)\(text.utf8.count):\(text)"
  }

  /// Nil for a text that `encoded` did not write.
  package init?(encoded: String) {
    var sentences: [Sentence] = []
    var template: String?
    var arguments: [Argument] = []
    var rest = encoded.utf8[...]
    func end() {
      if let template { sentences.append(Sentence(template: template, arguments: arguments)) }
    }
    while let kind = rest.popFirst() {
      guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), let count = Int(Substring(rest[..<colon])),
        count >= 0, count <= rest.distance(from: colon, to: rest.endIndex) - 1
      else { return nil }
      let start = rest.index(after: colon)
      let stop = rest.index(start, offsetBy: count)
      guard let text = String(rest[start..<stop]) else { return nil }
      rest = rest[stop...]
      switch kind {
      case UInt8(ascii: "s"):
        end()
        (template, arguments) = (text, [])
      case UInt8(ascii: "t") where template != nil: arguments.append(.text(text))
      case UInt8(ascii: "p") where template != nil:
        guard let phrase = Phrase(encoded: text) else { return nil }
        arguments.append(.phrase(phrase))
      default: return nil
      }
    }
    end()
    self.init(sentences: sentences)
  }
}

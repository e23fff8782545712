extension Phrase {
  /// The text in a language.
  package func text(in language: Language) -> String {
    var text = ""
    append(to: &text, in: language)
    return text
  }

  private func append(to text: inout String, in language: Language) {
    for sentence in sentences {
      let template =
        switch language {
        case .en: sentence.template
        case .zh: ChineseTexts.all[sentence.template] ?? sentence.template
        }
      sentence.fill(template, into: &text, in: language)
    }
  }
}

extension Phrase.Sentence {
  /// Puts the arguments into their places: `{}` is the next one, `{2}` the second.
  fileprivate func fill(_ template: String, into text: inout String, in language: Language) {
    guard !arguments.isEmpty else { return text += template }
    var next = 0
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let number = rest[rest.index(after: open)..<close]
      text.append(rest[..<open], spacedIn: language)
      rest = rest[rest.index(after: close)...]
      let index = number.isEmpty ? next : (Int(number) ?? 0) - 1
      guard arguments.indices.contains(index) else {
        text += "{\(number)}"
        continue
      }
      next = index + 1
      switch arguments[index] {
      case .text(let argument): text.append(argument[...], spacedIn: language)
      case .phrase(let phrase): text.append(phrase.text(in: language)[...], spacedIn: language)
      }
    }
    text.append(rest, spacedIn: language)
  }
}

extension String {
  /// Appends a part; in Chinese with a space between a Chinese character and a Latin letter or digit that would touch.
  fileprivate mutating func append(_ part: Substring, spacedIn language: Language) {
    if language == .zh, let last = unicodeScalars.last, let first = part.unicodeScalars.first,
      last.isHan && first.isLatinOrDigit || last.isLatinOrDigit && first.isHan
    {
      self += " "
    }
    self += part
  }
}

extension Unicode.Scalar {
  fileprivate var isHan: Bool { (0x4E00...0x9FFF).contains(value) }
  fileprivate var isLatinOrDigit: Bool { isASCII && (properties.isAlphabetic || ("0"..."9").contains(self)) }
}

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
      text += rest[..<open]
      rest = rest[rest.index(after: close)...]
      let index = number.isEmpty ? next : (Int(number) ?? 0) - 1
      guard arguments.indices.contains(index) else {
        text += "{\(number)}"
        continue
      }
      next = index + 1
      switch arguments[index] {
      case .text(let argument): text += argument
      case .phrase(let phrase): text += phrase.text(in: language)
      }
    }
    text += rest
  }
}

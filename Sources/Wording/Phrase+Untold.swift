extension Phrase {
  /// The English sentences of the phrase that a language has no text for, those of phrases within it too.
  package func untold(in language: Language) -> [String] {
    sentences.flatMap { sentence -> [String] in
      let inner = sentence.arguments.flatMap { argument -> [String] in
        if case .phrase(let phrase) = argument { phrase.untold(in: language) } else { [] }
      }
      return (sentence.isTold(in: language) ? [] : [sentence.template]) + inner
    }
  }
}

extension Phrase.Sentence {
  /// A sentence without letters is the same in every language.
  fileprivate func isTold(in language: Language) -> Bool {
    switch language {
    case .en: true
    case .zh: ChineseTexts.all[template] != nil || !template.contains(where: \.isLetter)
    }
  }
}

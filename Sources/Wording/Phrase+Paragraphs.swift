extension Phrase {
  /// What a long text is translated by: its paragraphs, whose lines are joined by spaces; each run of lines that start
  /// with a space as it is; and an empty phrase for the gap between two of these.
  ///
  /// So the Chinese of a paragraph does not depend on where the English one is broken into lines.
  package var paragraphs: [Phrase] { sentences.flatMap(\.paragraphs).map { Phrase(sentences: [$0]) } }
}

extension Phrase.Sentence {
  fileprivate var paragraphs: [Self] {
    var paragraphs: [Self] = []
    var rest = arguments[...]
    for line in template.split(separator: "\n", omittingEmptySubsequences: false) {
      let count = line.split(separator: "{}", omittingEmptySubsequences: false).count - 1
      let next = Self(template: String(line), arguments: Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
      if let last = paragraphs.last, !last.template.isEmpty, !line.isEmpty, last.isKept == next.isKept {
        paragraphs[paragraphs.count - 1] = last.joined(with: next)
      } else {
        paragraphs.append(next)
      }
    }
    return paragraphs
  }

  /// Whether its lines stay as they are.
  private var isKept: Bool { template.hasPrefix(" ") }

  private func joined(with next: Self) -> Self {
    Self(
      template: template + (isKept ? "\n" : " ") + next.template, arguments: arguments + next.arguments)
  }
}

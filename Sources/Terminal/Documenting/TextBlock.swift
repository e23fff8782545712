import Wording

/// A discussion cut into the pieces that are set differently.
enum TextBlock {
  /// Words that may be broken into lines anywhere.
  case paragraph(String)
  /// A line that starts with a space and stays as it is.
  case verbatim(String)
  /// The gap between two paragraphs.
  case gap

  static func blocks(of discussion: Phrase, in language: Language) -> [TextBlock] {
    discussion.paragraphs.flatMap { phrase -> [TextBlock] in
      let text = phrase.text(in: language)
      if text.isEmpty { return [.gap] }
      if !text.hasPrefix(" ") { return [.paragraph(text)] }
      return text.split(separator: "\n").map { .verbatim(String($0)) }
    }
  }

  func lines(width: Int) -> [String] {
    switch self {
    case .paragraph(let text): filled(text[...], width: width)
    case .verbatim(let line): [line]
    case .gap: [""]
    }
  }
}

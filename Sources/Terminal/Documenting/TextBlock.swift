/// A discussion cut into the pieces that are set differently.
enum TextBlock {
  /// Words that may be broken into lines anywhere.
  case paragraph(Substring)
  /// A line that starts with a space and stays as it is.
  case verbatim(Substring)
  /// The gap between two paragraphs.
  case gap

  static func blocks(of text: String) -> [TextBlock] {
    var blocks: [TextBlock] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        blocks.append(.gap)
      } else if line.hasPrefix(" ") {
        blocks.append(.verbatim(line))
      } else if case .paragraph(let earlier) = blocks.last {
        blocks[blocks.count - 1] = .paragraph(earlier + " " + line)
      } else {
        blocks.append(.paragraph(line))
      }
    }
    return blocks
  }

  func lines(width: Int) -> [String] {
    switch self {
    case .paragraph(let text): filled(text, width: width)
    case .verbatim(let line): [String(line)]
    case .gap: [""]
    }
  }
}

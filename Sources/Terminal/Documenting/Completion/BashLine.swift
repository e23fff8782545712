/// A command line as it stands before bash's cursor, and what may be put in the place of its last word.
///
///     BashLine("shop sell --of Cof").replies(for: ["Tea", "Coffee & Co"])  // ["Coffee\\ \\&\\ Co"]
///
/// Bash has cut such a line into words only where it wants to replace one, and leaves their quotes as they are.
package struct BashLine: Sendable {
  /// The words before the last, without their quotes.
  package private(set) var words: [String] = []
  /// The last word, without its quotes: what has been typed of a name.
  private var word = ""
  /// The quote that is open at the cursor.
  private var quote: Character?
  /// How much of the last word stays as it is, in characters: bash replaces what comes after.
  private var kept = 0
  private var isInWord = false

  /// Where bash begins a new word to complete (`COMP_WORDBREAKS`), unless quoted.
  private static let breaks: Set<Character> = ["@", ">", "<", "=", ";", "|", "&", "(", ":"]
  /// What a backslash takes the meaning from within double quotes.
  private static let special: Set<Character> = ["\"", "\\", "$", "`"]

  package init(_ line: String) {
    var characters = line[...]
    while let character = characters.popFirst() {
      switch (quote, character) {
      case (let open?, _) where character == open: quote = nil
      case ("\""?, "\\"):
        let next = characters.first ?? " "
        append(Self.special.contains(next) ? characters.removeFirst() : character)
      case (_?, _): append(character)
      case (nil, "\\"): if let next = characters.popFirst() { append(next) }
      case (nil, "\""), (nil, "'"):
        quote = character
        isInWord = true
        kept = word.count
      case (nil, " "), (nil, "\t"): endWord()
      case (nil, _):
        append(character)
        if Self.breaks.contains(character) { kept = word.count }
      }
    }
    leaveOutOption()
  }

  private mutating func append(_ character: Character) {
    word.append(character)
    isInWord = true
  }

  private mutating func endWord() {
    if isInWord { words.append(word) }
    (word, kept, isInWord) = ("", 0, false)
  }

  /// Of `--option=value` the value is what is completed.
  private mutating func leaveOutOption() {
    guard word.hasPrefix("--"), let sign = word.firstIndex(of: "=") else { return }
    let option = word[...sign]
    kept = max(0, kept - option.count)
    word.removeFirst(option.count)
  }

  /// What bash may put in the place of the last word's end, quoted as that is.
  ///
  /// - Parameter suffix: what follows the name.
  package func replies(for names: [String], suffix: String = "") -> [String] {
    names.filter {
      $0.hasPrefix(word) && !$0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    .map { quoted($0.dropFirst(kept)) + suffix }
  }

  private func quoted(_ text: Substring) -> String {
    switch quote {
    case "'": text.map { $0 == "'" ? "'\\''" : String($0) }.joined()
    case "\"": text.map { Self.special.contains($0) ? "\\\($0)" : String($0) }.joined()
    default: text.map { Self.isPlain($0) ? String($0) : "\\\($0)" }.joined()
    }
  }

  /// Characters in which bash sees nothing.
  private static func isPlain(_ character: Character) -> Bool {
    guard let value = character.asciiValue else { return true }
    switch value {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default: return "/._-+,%:=@".contains(character)
    }
  }
}

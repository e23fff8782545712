/// Sorts the words after a command's name by the declaration they belong to, in the manner of POSIX 12.2
/// with GNU long options: `--name value`, `--name=value`, `-n value`, `-nvalue`, grouped flags `-qv`,
/// options before and after positionals, `--` to end them, and `-` as a positional.
struct Parser {
  private var typed: TypedArguments
  private var remaining: ArraySlice<String>
  private var positionals: [String] = []

  static func parse(
    _ arguments: ArraySlice<String>, declarations: [Declaration], command: String = "",
    environment: Variables = [:]
  ) throws(UsageError) -> TypedArguments {
    var parser = Parser(
      typed: TypedArguments(declarations: declarations, command: command, environment: environment),
      remaining: arguments)
    try parser.sortWords()
    try parser.placePositionals()
    return parser.typed
  }

  private mutating func sortWords() throws(UsageError) {
    while let word = remaining.popFirst() {
      if word == "--" {
        positionals += remaining
        return
      } else if word.hasPrefix("--") {
        try takeLong(word)
      } else if word.hasPrefix("-") && word != "-" {
        try takeShorts(word)
      } else {
        positionals.append(word)
      }
    }
  }

  /// `--name`, `--name value` or `--name=value`.
  private mutating func takeLong(_ word: String) throws(UsageError) {
    let end = word.utf8.firstIndex(of: UInt8(ascii: "=")) ?? word.endIndex
    let spelling = String(word[..<end])
    let attached = end == word.endIndex ? nil : String(word[word.utf8.index(after: end)...])
    let index = try declaration(spelled: spelling)
    switch (typed.declarations[index].takesValue, attached) {
    case (true, let value?): typed.append(value, at: index)
    case (true, nil): typed.append(try nextValue(for: index, spelled: spelling), at: index)
    case (false, nil): typed.append("", at: index)
    case (false, _?): throw UsageError("\(spelling) takes no value")
    }
  }

  /// `-qv`, `-s value`, `-svalue` or `-qsvalue`: the first letter that takes a value takes the rest.
  private mutating func takeShorts(_ word: String) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let index = try declaration(spelled: "-\(letter)", in: word)
      guard typed.declarations[index].takesValue else {
        typed.append("", at: index)
        continue
      }
      typed.append(
        letters.isEmpty ? try nextValue(for: index, spelled: "-\(letter)") : String(letters), at: index)
      return
    }
  }

  private func declaration(spelled spelling: String, in word: String? = nil) throws(UsageError) -> Int {
    if let index = typed.declarations.firstIndex(where: { $0.spellings.contains(spelling) }) { return index }
    // Of `-quiet`, the letters are no help: what was meant is the long option.
    let long = typed.declarations.flatMap(\.spellings).filter { $0.hasPrefix("--") }
    let name = if let word, word.count > 2 { "-" + word } else { spelling }
    throw UsageError("unknown option \(spelling)", suggestion: nearestName(to: name, among: long))
  }

  /// The word after an option. One that looks like an option is far more often a forgotten value than a
  /// value, and `--name=-x` can still say it; a negative number is a value.
  private mutating func nextValue(for index: Int, spelled spelling: String) throws(UsageError) -> String {
    let placeholder = typed.declarations[index].placeholder
    guard let word = remaining.first else { throw UsageError("\(spelling) needs a value: \(placeholder)") }
    let second = word.dropFirst().first
    if word.hasPrefix("-"), let second, !(second.isASCII && second.isNumber), second != "." {
      throw UsageError("\(spelling) needs a value, \(placeholder), before \(word)")
    }
    remaining.removeFirst()
    return word
  }

  private mutating func placePositionals() throws(UsageError) {
    var waiting = positionals[...]
    for (index, declaration) in typed.declarations.enumerated() {
      switch declaration.shape {
      case .flag, .option: continue
      case .argument: if let word = waiting.popFirst() { typed.append(word, at: index) }
      case .arguments: while let word = waiting.popFirst() { typed.append(word, at: index) }
      }
    }
    if let extra = waiting.first { throw UsageError("unexpected argument \"\(extra)\"") }
  }
}

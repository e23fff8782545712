import Wording

/// Reads a file of settings: that part of TOML 1.0 in which options can be written. Sections, `key = value`, comments;
/// values are strings in double or single quotes, numbers, dates, `true` and `false`, or an array of these on one line.
struct SettingsParser {
  private let path: String
  private var entries: [Settings.Entry] = []
  private var section = ""

  static func parse(_ text: String, path: String) throws(UsageError) -> Settings {
    var parser = SettingsParser(path: path)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      try parser.take(line, number: index + 1)
    }
    return Settings(path: path, entries: parser.entries)
  }

  private init(path: String) { self.path = path }

  private mutating func take(_ line: Substring, number: Int) throws(UsageError) {
    var rest = ValueReader(line, place: "\(path):\(number)")
    rest.skipSpace()
    guard let first = rest.next, first != "#" else { return }
    if first == "[" {
      section = try rest.section()
    } else {
      let key = try rest.key()
      let words = try rest.value()
      guard !entries.contains(where: { $0.section == section && $0.key == key }) else {
        throw rest.error("\"\(key)\" is set twice")
      }
      entries.append(Settings.Entry(section: section, key: key, words: words, line: number))
    }
    try rest.end()
  }
}

/// What is left of a line.
private struct ValueReader {
  private var rest: Substring
  private let place: String

  init(_ line: Substring, place: String) {
    rest = line
    self.place = place
  }

  var next: Character? { rest.first }

  func error(_ message: Phrase) -> UsageError { UsageError("\(place): \(message)") }

  mutating func skipSpace() { rest = rest.drop { $0 == " " || $0 == "\t" } }

  /// `[import sales]`, `[import.sales]`, `["import sales"]`
  mutating func section() throws(UsageError) -> String {
    rest.removeFirst()
    guard let end = rest.firstIndex(of: "]") else { throw error("a section without its ]") }
    let name = rest[..<end].filter { $0 != "\"" }
    rest = rest[rest.index(after: end)...]
    return name.split(whereSeparator: { $0 == " " || $0 == "." }).joined(separator: " ")
  }

  mutating func key() throws(UsageError) -> String {
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    rest = rest[name.endIndex...]
    skipSpace()
    guard !name.isEmpty, rest.first == "=" else { throw error("expected an option, = and its value") }
    rest.removeFirst()
    return String(name)
  }

  /// A single word, or the words of an array; `true` is the empty word of a flag, `false` none.
  mutating func value() throws(UsageError) -> [String] {
    skipSpace()
    guard rest.first == "[" else {
      let isQuoted = rest.first == "\"" || rest.first == "'"
      let word = try word()
      if !isQuoted && word == "true" { return [""] }
      return !isQuoted && word == "false" ? [] : [word]
    }
    rest.removeFirst()
    var words: [String] = []
    while true {
      skipSpace()
      if rest.first == "]" { break }
      words.append(try word())
      skipSpace()
      if rest.first == "," {
        rest.removeFirst()
      } else if rest.first != "]" {
        throw error("an array without its ]")
      }
    }
    rest.removeFirst()
    return words
  }

  private mutating func word() throws(UsageError) -> String {
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      let bare = rest.prefix { !" \t#,]".contains($0) }
      rest = rest[bare.endIndex...]
      guard !bare.isEmpty else { throw error("expected a value") }
      return String(bare)
    }
    rest.removeFirst()
    var word = ""
    while let character = rest.popFirst() {
      if character == quote { return word }
      guard character == "\\", quote == "\"" else {
        word.append(character)
        continue
      }
      guard let escaped = rest.popFirst(), "\"\\".contains(escaped) else {
        throw error("after \\ expected \" or \\; text in single quotes is taken as it is")
      }
      word.append(escaped)
    }
    throw error("a text without its closing \(quote)")
  }

  mutating func end() throws(UsageError) {
    skipSpace()
    guard rest.isEmpty || rest.first == "#" else { throw error("after the value: \"\(rest)\"") }
  }
}

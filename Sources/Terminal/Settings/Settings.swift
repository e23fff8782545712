import Wording

/// Options that are written down once: what a file of settings says.
///
///     # cardstock.toml
///     window = 56                          # for every command that takes it
///     [plan]
///     service-level = 0.98                 # for plan alone
///     service = ["原神*=0.99", "lumpy=0.9"]
///
/// The keys are the options' long names without dashes, the sections are commands. What is typed comes first, then the
/// environment (`CARDSTOCK_SERVICE_LEVEL`), then the command's own section, then the top of the file.
struct Settings: Sendable {
  let path: String
  let entries: [Entry]

  struct Entry: Sendable {
    /// The command's words, such as `import sales`; empty at the top of the file.
    let section: String
    let key: String
    /// One, or those of an array; a flag that is set has an empty one, and one that is not none.
    let words: [String]
    let line: Int
  }

  static let none = Settings(path: "", entries: [])

  /// What the file says of an option of a command; nil where it says nothing.
  func supplied(_ key: String, for command: String) -> SuppliedWords? {
    let matching = entries.filter { $0.key == key && ($0.section == command || $0.section.isEmpty) }
    guard let entry = matching.last(where: { $0.section == command }) ?? matching.last else { return nil }
    return SuppliedWords(words: entry.words, origin: "\(path):\(entry.line): \(key)")
  }

  /// - Throws: the first section that is no command, or key that is no option where it stands.
  func check(against program: CommandPath) throws(UsageError) {
    let commands = program.tree.filter { $0.command.action != nil }
    for entry in entries {
      let place = "\(path):\(entry.line)"
      let concerned =
        entry.section.isEmpty ? commands : commands.filter { $0.wordsBelowRoot == entry.section }
      guard !concerned.isEmpty else {
        let nearest = nearestName(to: entry.section, among: commands.map(\.wordsBelowRoot))
        throw UsageError("\(place): no command \"\(entry.section)\"", suggestion: nearest)
      }
      let options = concerned.flatMap(\.command.declarations).filter(\.canBeSet).map(\.name)
      guard options.contains(entry.key) else {
        let whose: Phrase = entry.section.isEmpty ? "any command" : Phrase(verbatim: entry.section)
        throw UsageError(
          "\(place): \"\(entry.key)\" is no option of \(whose)",
          suggestion: nearestName(to: entry.key, among: options))
      }
    }
  }
}

extension Declaration {
  /// Options only, but for those that ask for something else than the command's work.
  var canBeSet: Bool { !isPositional && !["help", "version", "config"].contains(name) }
}

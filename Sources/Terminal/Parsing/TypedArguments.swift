/// The words supplied for one key, and where they came from: `--horizon`, `FILE`, `$SHOP_DB`.
struct SuppliedWords: Sendable {
  let words: [String]
  let origin: String
}

/// A command line as it was typed, sorted by declaration but not yet understood. What the words mean is
/// for each key to say, through `value(of:)`.
struct TypedArguments: Sendable {
  let declarations: [Declaration]
  /// Words by declaration; a flag has one empty word for each time it was typed.
  private(set) var words: [[String]]
  let environment: Variables

  init(declarations: [Declaration], environment: Variables) {
    self.declarations = declarations
    self.words = Array(repeating: [], count: declarations.count)
    self.environment = environment
  }

  mutating func append(_ word: String, at index: Int) { words[index].append(word) }

  func value<Value>(of key: Key<Value>) throws(UsageError) -> Value { try key.resolve(self) }

  func supplied(for name: String) -> SuppliedWords {
    guard let index = declarations.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(name) is read by a command that does not take it")
    }
    let declaration = declarations[index]
    if words[index].isEmpty, let name = declaration.environment, let word = environment[name] {
      return SuppliedWords(words: [word], origin: "$" + name)
    }
    return SuppliedWords(words: words[index], origin: declaration.title)
  }
}

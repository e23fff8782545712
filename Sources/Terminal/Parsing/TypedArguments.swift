/// The words supplied for one key, and where they came from: `--horizon`, `FILE`, `$SHOP_DB`,
/// `shop.toml:3: horizon`.
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
  /// The command's words below the program's name.
  let command: String
  let environment: Variables
  /// What a file says of what neither was typed nor is in the environment.
  var settings: Settings

  init(
    declarations: [Declaration], command: String = "", environment: Variables, settings: Settings = .none
  ) {
    self.declarations = declarations
    self.command = command
    self.words = Array(repeating: [], count: declarations.count)
    self.environment = environment
    self.settings = settings
  }

  mutating func append(_ word: String, at index: Int) { words[index].append(word) }

  func value<Value>(of key: Key<Value>) throws(UsageError) -> Value { try key.resolve(self) }

  func supplied(for name: String) -> SuppliedWords {
    guard let index = declarations.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(name) is read by a command that does not take it")
    }
    let declaration = declarations[index]
    guard words[index].isEmpty, !declaration.isPositional else {
      return SuppliedWords(words: words[index], origin: declaration.title)
    }
    return environment.supplied(declaration)
      ?? (declaration.canBeSet ? settings.supplied(declaration.name, for: command) : nil)
      ?? SuppliedWords(words: [], origin: declaration.title)
  }
}

extension Variables {
  /// The value of an option's own variable, or of the one that every option has: `CARDSTOCK_SERVICE_LEVEL`.
  fileprivate func supplied(_ declaration: Declaration) -> SuppliedWords? {
    let usual = prefix.map { prefix in
      prefix + declaration.name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
    }
    for name in [declaration.environment, declaration.canBeSet || declaration.name == "config" ? usual : nil]
    {
      guard let name, let word = self[name] else { continue }
      if declaration.takesValue { return SuppliedWords(words: [word], origin: "$" + name) }
      let isOff = ["0", "false", "no", "off"].contains(word.lowercased())
      return SuppliedWords(words: isOff ? [] : [""], origin: "$" + name)
    }
    return nil
  }
}

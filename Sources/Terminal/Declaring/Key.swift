import Wording

/// The typed declaration of something a command takes. A command's run closure receives one value for
/// each key, already parsed and checked.
///
///     let serviceLevel = Key<Double>.option(
///       "service-level", short: "s", "FRACTION", default: 0.95, where: .strictlyBetween(0, 1),
///       "Chance of not running out before the next delivery.")
///     let database = Key<String?>.option("db", "PATH", environment: "SHOP_DB", "The database.")
///     let files = Key<[String]>.arguments("FILE", atLeast: 1, completing: .files, "Tables to read.")
package struct Key<Value: Sendable>: Sendable {
  /// One, or those of the keys a group is made of.
  private(set) var declarations: [Declaration]
  /// Reads the words supplied for this key; throws when there are too few or one is not acceptable.
  let resolve: @Sendable (TypedArguments) throws(UsageError) -> Value

  /// The same key, listed in the help after the options that are a command's own.
  package var common: Key {
    var key = self
    for index in key.declarations.indices { key.declarations[index].isCommon = true }
    return key
  }

  /// The same key, which a help that would not fit a screen only names.
  package var rare: Key {
    var key = self
    for index in key.declarations.indices { key.declarations[index].isRare = true }
    return key
  }

  private init(
    _ declaration: Declaration, resolve: @escaping @Sendable (SuppliedWords) throws(UsageError) -> Value
  ) {
    declarations = [declaration]
    self.resolve = { typed throws(UsageError) in try resolve(typed.supplied(for: declaration.name)) }
  }
}

extension Key {
  /// Several keys as one, for what many commands take alike.
  ///
  ///     let size = Key.group(width, height) { width, height in Size(width, height) }
  ///
  /// - Parameter combine: makes the value of the group; may throw when its parts make no sense together.
  package static func group<each Part: Sendable>(
    _ keys: repeat Key<each Part>,
    combine: @escaping @Sendable (repeat each Part) throws(UsageError) -> Value
  ) -> Key {
    var declarations: [Declaration] = []
    repeat declarations += (each keys).declarations
    return Key(declarations: declarations) { typed throws(UsageError) in
      try combine(repeat try (each keys).resolve(typed))
    }
  }

  private init(
    declarations: [Declaration], resolve: @escaping @Sendable (TypedArguments) throws(UsageError) -> Value
  ) {
    self.declarations = declarations
    self.resolve = resolve
  }
}

extension Key where Value == Bool {
  /// True when typed.
  package static func flag(_ name: String, short: Character? = nil, _ summary: Phrase) -> Key {
    Key(Declaration(shape: .flag, name: name, short: short, summary: summary)) {
      supplied throws(UsageError) in !supplied.words.isEmpty
    }
  }
}

extension Key where Value: OptionValue {
  /// An option that always has a value: typed, from the environment variable, or the default.
  /// Without a default it is required.
  package static func option(
    _ name: String, short: Character? = nil, _ placeholder: String, default defaultValue: Value? = nil,
    environment: String? = nil, where rule: Rule<Value> = .anything,
    completing hint: CompletionHint = .nothing, _ summary: Phrase
  ) -> Key {
    let declaration = Declaration(
      shape: .option, name: name, short: short, placeholder: placeholder, summary: summary,
      isRequired: defaultValue == nil, defaultText: defaultValue?.argument, hint: hint,
      environment: environment)
    return Key(declaration, rule) { reader, supplied throws(UsageError) in
      if let value = try reader.last(of: supplied) ?? defaultValue { return value }
      throw UsageError("\(supplied.origin) is required: expected \(reader.expectation)")
    }
  }

  /// One positional argument that must be given.
  package static func argument(
    _ placeholder: String, where rule: Rule<Value> = .anything,
    completing hint: CompletionHint = .nothing, _ summary: Phrase
  ) -> Key {
    let declaration = Declaration(
      shape: .argument, name: placeholder, summary: summary, isRequired: true, hint: hint)
    return Key(declaration, rule) { reader, supplied throws(UsageError) in
      if let value = try reader.last(of: supplied) { return value }
      throw UsageError("\(placeholder) is missing: expected \(reader.expectation)")
    }
  }
}

extension Key {
  /// An option that may be absent: nil when neither typed nor in the environment.
  package static func option<Wrapped: OptionValue>(
    _ name: String, short: Character? = nil, _ placeholder: String, environment: String? = nil,
    where rule: Rule<Wrapped> = .anything, completing hint: CompletionHint = .nothing, _ summary: Phrase
  ) -> Key where Value == Wrapped? {
    let declaration = Declaration(
      shape: .option, name: name, short: short, placeholder: placeholder, summary: summary, hint: hint,
      environment: environment)
    return Key(declaration, rule) { reader, supplied throws(UsageError) in try reader.last(of: supplied) }
  }

  /// An option that may be typed many times; every value is kept, in the order typed.
  package static func repeated<Element: OptionValue>(
    _ name: String, short: Character? = nil, _ placeholder: String, where rule: Rule<Element> = .anything,
    completing hint: CompletionHint = .nothing, _ summary: Phrase
  ) -> Key where Value == [Element] {
    let declaration = Declaration(
      shape: .option, name: name, short: short, placeholder: placeholder, summary: summary, repeats: true,
      hint: hint)
    return Key(declaration, rule) { reader, supplied throws(UsageError) in try reader.all(of: supplied) }
  }

  /// One positional argument that may be absent.
  package static func argument<Wrapped: OptionValue>(
    _ placeholder: String, where rule: Rule<Wrapped> = .anything,
    completing hint: CompletionHint = .nothing, _ summary: Phrase
  ) -> Key where Value == Wrapped? {
    let declaration = Declaration(shape: .argument, name: placeholder, summary: summary, hint: hint)
    return Key(declaration, rule) { reader, supplied throws(UsageError) in try reader.last(of: supplied) }
  }

  /// All remaining positional arguments; must be the last positional a command takes.
  package static func arguments<Element: OptionValue>(
    _ placeholder: String, atLeast minimum: Int = 0, where rule: Rule<Element> = .anything,
    completing hint: CompletionHint = .nothing, _ summary: Phrase
  ) -> Key where Value == [Element] {
    let declaration = Declaration(
      shape: .arguments, name: placeholder, summary: summary, isRequired: minimum > 0, hint: hint)
    return Key(declaration, rule) { reader, supplied throws(UsageError) in
      if supplied.words.count >= minimum { return try reader.all(of: supplied) }
      throw UsageError("\(placeholder) is missing: name at least \(minimum)")
    }
  }

  /// A key whose words are read under `rule`, and whose declaration tells of it.
  private init<Word>(
    _ declaration: Declaration, _ rule: Rule<Word>,
    resolve: @escaping @Sendable (WordReader<Word>, SuppliedWords) throws(UsageError) -> Value
  ) {
    let reader = WordReader(rule: rule)
    var declaration = declaration
    declaration.listing = { reader.choices }
    declaration.wording = { rule.text }
    self.init(declaration) { supplied throws(UsageError) in try resolve(reader, supplied) }
  }
}

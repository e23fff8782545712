import Wording

/// A command: its name, what it takes, what it does, and the words that explain it. It runs, or it gathers
/// commands of its own under one name, or both: `plan` and `plan list`.
///
///     let greet = Command("greet", "Print a greeting.", takes: name, shout) { console, name, shout in
///       try console.output.write(shout ? "HELLO \(name)\n" : "Hello \(name)\n")
///     }
package struct Command: Sendable {
  /// The program is for the commands that document it.
  typealias Action = @Sendable (TypedArguments, Console, Program) throws -> Void

  let name: String
  let summary: Phrase
  let section: Phrase
  let discussion: Phrase
  let examples: KeyValuePairs<Phrase, String>
  private(set) var declarations: [Declaration]
  /// Those it gathers; none for one that only runs.
  private(set) var gathered: [NamedCommand]
  /// True for one that is there for programs: no list of commands, manual page or completion names it.
  private(set) var isHidden = false
  /// Nil for one that only gathers commands.
  let action: Action?

  /// A command that runs.
  ///
  /// - Parameters:
  ///   - summary: one sentence for lists of commands.
  ///   - section: the title it is listed under in the help of what contains it.
  ///   - discussion: paragraphs apart by an empty line; a line that starts with a space is kept as it is.
  ///   - examples: what is achieved, and the line that achieves it.
  ///   - commands: those that it gathers besides. It takes no positionals then: a word after its name is one of theirs.
  ///   - keys: what it takes; `--quiet`, `--no-color` and `--help` are added to every command.
  ///   - run: called with one value for each key, once all of them were found acceptable.
  package init<each Value: Sendable>(
    _ name: String, _ summary: Phrase, section: Phrase = "Commands", discussion: Phrase = "",
    examples: KeyValuePairs<Phrase, String> = [:], commands: [Command] = [],
    takes keys: repeat Key<each Value>,
    run: @escaping @Sendable (Console, repeat each Value) throws -> Void
  ) {
    var declarations: [Declaration] = []
    repeat declarations += (each keys).declarations
    self.init(
      name: name, summary: summary, section: section, discussion: discussion, examples: examples,
      declarations: declarations + StandardKeys.ofActions, gathered: commands.map(NamedCommand.init)
    ) { typed, console, _ in try run(console, repeat try typed.value(of: each keys)) }
  }

  /// A name that gathers commands: `import sales`, `import stock`.
  package init(
    _ name: String, _ summary: Phrase, section: Phrase = "Commands", discussion: Phrase = "",
    examples: KeyValuePairs<Phrase, String> = [:], commands: [Command]
  ) {
    self.init(
      name: name, summary: summary, section: section, discussion: discussion, examples: examples,
      declarations: StandardKeys.ofGroups, gathered: commands.map(NamedCommand.init), action: nil)
  }

  init(
    name: String, summary: Phrase, section: Phrase = "Commands", discussion: Phrase = "",
    examples: KeyValuePairs<Phrase, String> = [:], declarations: [Declaration], gathered: [NamedCommand] = [],
    action: Action?
  ) {
    self.name = name
    self.summary = summary
    self.section = section
    self.discussion = discussion
    self.examples = examples
    self.declarations = declarations
    self.gathered = gathered
    self.action = action
  }

  package var hidden: Command {
    var command = self
    command.isHidden = true
    return command
  }

  /// Those it gathers, all of them made.
  var commands: [Command] { gathered.map { $0.make() } }

  /// Those that people are told of.
  var shownCommands: [Command] { commands.filter { !$0.isHidden } }

  /// The same, it and those it gathers taking more options if they run.
  func taking(_ more: [Declaration]) -> Command {
    var command = self
    if action != nil { command.declarations += more }
    command.gathered = gathered.map { $0.taking(more) }
    return command
  }

  var options: [Declaration] { declarations.filter { !$0.isPositional } }
  var positionals: [Declaration] { declarations.filter(\.isPositional) }

  /// What it takes, in the order a reader needs it; empty blocks are left out.
  var blocks: [(title: Phrase, declarations: [Declaration])] {
    let blocks: [(title: Phrase, declarations: [Declaration])] = [
      ("Arguments", positionals), ("Options", options.filter { !$0.isCommon }),
      ("Common options", options.filter(\.isCommon)),
    ]
    return blocks.filter { !$0.declarations.isEmpty }
  }

  /// Its summary, paragraphs and options as they are told, without lines to be typed.
  var helpTexts: [Phrase] {
    [summary, section] + discussion.paragraphs + examples.map(\.key)
      + declarations.flatMap { [$0.summary, $0.condition] }
  }

  /// Two options of one name, or a positional that could never be reached.
  var mistakes: [String] {
    let names = declarations.map(\.name) + options.flatMap(\.spellings)
    let repeated = Set(names).count == names.count ? [] : ["\(name): a name or a letter is declared twice"]
    let misnamed = zip(gathered, commands).filter { $0.name != $1.name }
      .map { "\(name): \($0.name) calls itself \($1.name)" }
    let hidden = gathered.isEmpty ? [] : positionals.map { "\(name): its commands hide \($0.name)" }
    return repeated + misnamed + hidden
      + zip(positionals, positionals.dropFirst()).flatMap { earlier, later in
        (earlier.shape == .argument ? [] : ["\(name): \(earlier.name) leaves nothing for \(later.name)"])
          + (earlier.isRequired || !later.isRequired ? [] : ["\(name): \(earlier.name) may be absent"])
      }
  }
}

/// The options that no command declares because every command has them.
enum StandardKeys {
  static let quiet = Key<Bool>.flag("quiet", short: "q", "Show no progress and no notes.").common
  static let noColor = Key<Bool>.flag("no-color", "Use no colour, even on a terminal.").common
  static let languageName = "lang"
  static let language = Key<Language?>.option(
    languageName, "LANGUAGE", "Speak English or Chinese; as the locale asks unless given."
  ).common
  static let config = Key<String?>.option(
    "config", "FILE", completing: .files, "Take options that are not typed from FILE."
  ).common
  static let help = Key<Bool>.flag("help", short: "h", "Show this help.").common
  static let version = Key<Bool>.flag("version", "Show the version.").common

  static let ofActions = quiet.declarations + noColor.declarations + language.declarations + help.declarations
  static let ofGroups = help.declarations
  static let ofProgram = help.declarations + version.declarations
}

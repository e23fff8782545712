import Glibc
import Wording

/// A program made of commands, all declared in one form that the parser, `--help`, the manual page and the
/// shell completions walk alike.
///
///     Program("shop", version: "1.0", "Keep a shop.", commands: [.named("greet", greet), .named("count", count)]).main()
package struct Program: Sendable {
  let version: String
  let root: Command
  private let settings: SettingsSource?

  /// `help`, `completion`, `man` and, where there may be a file of settings, `config` are added to `commands`.
  package init(
    _ name: String, version: String, _ summary: Phrase, discussion: Phrase = "",
    examples: KeyValuePairs<Phrase, String> = [:], commands: [NamedCommand], settings: SettingsSource? = nil
  ) {
    self.version = version
    self.settings = settings
    let all = commands + documentationCommands(program: name, explaining: commands)
    root = Command(
      name: name, summary: summary, discussion: discussion, examples: examples,
      declarations: StandardKeys.ofProgram,
      gathered: settings == nil
        ? all
        : (all + [.named("config", configCommand(name))]).map {
          $0.taking(StandardKeys.config.declarations)
        },
      action: nil)
  }

  /// The same of commands that are made already.
  package init(
    _ name: String, version: String, _ summary: Phrase, discussion: Phrase = "",
    examples: KeyValuePairs<Phrase, String> = [:], commands: [Command], settings: SettingsSource? = nil
  ) {
    self.init(
      name, version: version, summary, discussion: discussion, examples: examples,
      commands: commands.map(NamedCommand.init), settings: settings)
  }

  /// Runs what the process was asked to and leaves with its status.
  package func main() -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(run(arguments: arguments, environment: .inherited).rawValue)
  }

  /// Runs the command that `arguments` name; the program's own name is not among them.
  ///
  /// - Parameters:
  ///   - environment: the variables that may supply options, and `NO_COLOR` and `TERM`.
  ///   - output: the descriptor for data; closed at the end.
  ///   - errors: the descriptor for all else.
  package func run(
    arguments: [String], environment: Variables, output: Int32 = STDOUT_FILENO,
    errors: Int32 = STDERR_FILENO
  ) -> ExitStatus {
    prepareProcess()
    let console = Console(program: root.name, environment: environment, output: output, errors: errors)
    console.invocation = Invocation(program: root.name, arguments: arguments)
    var path = self.path
    let asked = Language(among: arguments) ?? environment[languageVariable].flatMap(Language.init(rawValue:))
    if let asked { console.language = asked }
    do {
      let status = try dispatch(arguments[...], from: &path, environment, console)
      try console.output.finish()
      return status
    } catch {
      return report(error, at: path, on: console)
    }
  }

  /// Follows names as far as they lead; `path` tells the caller how far that was, even after an error.
  private func dispatch(
    _ arguments: ArraySlice<String>, from path: inout CommandPath, _ environment: Variables,
    _ console: Console
  ) throws -> ExitStatus {
    var rest = arguments
    while !path.command.gathered.isEmpty, let word = rest.first, !word.hasPrefix("-") {
      path = try path.child(named: word)
      rest = rest.dropFirst()
    }
    guard let action = path.command.action else {
      guard rest.isEmpty else { return try answer(rest, at: path, console) }
      console.writeError(HelpPage(path: path, language: console.language).text)
      return .usage
    }
    var variables = environment
    if settings != nil { variables.prefix = variablesPrefix }
    var typed = try Parser.parse(
      rest, declarations: path.command.declarations, command: path.wordsBelowRoot, environment: variables)
    if let settings, !(try typed.value(of: StandardKeys.help)) {
      typed.settings = try settings.settings(named: typed.value(of: StandardKeys.config), for: self.path)
    }
    try perform(action, of: path, typed, console)
    return .done
  }

  /// Options where a command's name was expected: only `--help` and `--version` make sense there.
  private func answer(
    _ arguments: ArraySlice<String>, at path: CommandPath, _ console: Console
  ) throws -> ExitStatus {
    let typed: TypedArguments
    do {
      typed = try Parser.parse(arguments.prefix(1), declarations: path.command.declarations)
    } catch {
      let option = String(arguments.first?.prefix { $0 != "=" } ?? "")
      if path.hasOptionBelow(option) { throw UsageError("\(option) comes after the command") }
      throw UsageError(error.message + " before a command", suggestion: error.suggestion)
    }
    let isVersion = try path.commands.count == 1 && typed.value(of: StandardKeys.version)
    try console.output.write(
      isVersion ? "\(root.name) \(version)\n" : HelpPage(path: path, language: console.language).text)
    return .done
  }

  private func perform(
    _ action: Command.Action, of path: CommandPath, _ typed: TypedArguments, _ console: Console
  ) throws {
    if try typed.value(of: StandardKeys.help) {
      return try console.output.write(HelpPage(path: path, language: console.language).text)
    }
    if let language = try typed.value(of: StandardKeys.language) { console.language = language }
    console.isQuiet = try typed.value(of: StandardKeys.quiet)
    console.decideColours(isRefused: try typed.value(of: StandardKeys.noColor))
    try action(typed, console, self)
  }

  private func report(_ error: any Error, at path: CommandPath, on console: Console) -> ExitStatus {
    let status = ExitStatus(of: error)
    if status != .done { console.error(error) }
    if status == .usage { console.writeLine(console.told("Try \"\(path.helpLine)\".")) }
    return status
  }
}

extension Program {
  /// What the variables of options begin with.
  private var variablesPrefix: String { root.name.uppercased() + "_" }
  private var languageVariable: String { variablesPrefix + StandardKeys.languageName.uppercased() }

  var path: CommandPath { CommandPath(root: root) }

  /// What `--help` of each command prints, by the words after the program's name.
  package func helpPages(in language: Language) -> [(command: String, text: String)] {
    path.tree.map { ($0.wordsBelowRoot, HelpPage(path: $0, language: language).text) }
  }

  /// What its author did wrong in declaring it, for a test to find empty: to look on every start would take
  /// longer than to parse the command line.
  package var mistakes: [String] { path.tree.flatMap(\.command.mistakes) }

  /// Everything that the help of its commands says, for a test to find in every language.
  package var helpTexts: [Phrase] { path.tree.flatMap(\.command.helpTexts) }
}

extension Language {
  /// What is asked for among words that are not understood yet: what is wrong with them is told in it.
  fileprivate init?(among arguments: [String]) {
    let option = "--" + StandardKeys.languageName
    let values = zip([""] + arguments, arguments).compactMap { before, word -> Language? in
      if before == option { return Language(rawValue: word) }
      return word.hasPrefix(option + "=") ? Language(rawValue: String(word.dropFirst(option.count + 1))) : nil
    }
    guard let last = values.last else { return nil }
    self = last
  }
}

/// A write to a closed pipe becomes an error instead of a death by SIGPIPE. And a standard descriptor that
/// the caller closed is opened the wrong way round, as coreutils does: otherwise the first file opened would
/// get its number, and be read or written as if it were the stream.
private func prepareProcess() {
  signal(SIGPIPE, SIG_IGN)
  for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
    _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
  }
}

import Wording

/// A command and the commands it was reached through, from the program itself down: what help, manual page
/// and completions walk.
struct CommandPath: Sendable {
  private(set) var commands: [Command]
  private(set) var command: Command

  init(root: Command) {
    commands = [root]
    command = root
  }

  /// `cardstock import sales`
  var words: String { commands.map(\.name).joined(separator: " ") }

  /// What is typed after the program's name: `import sales`.
  var wordsBelowRoot: String { commands.dropFirst().map(\.name).joined(separator: " ") }

  var children: [CommandPath] { command.shownCommands.map(down) }

  /// What to type to have this path explained: `cardstock help import sales`.
  var helpLine: String { helpLine(all: false) }

  /// - Parameter all: for the whole of it, however long.
  func helpLine(all: Bool) -> String {
    ([commands[0].name, "help"] + (all ? ["--all"] : []) + commands.dropFirst().map(\.name))
      .joined(separator: " ")
  }

  /// This path and all below it, in the order declared.
  var tree: [CommandPath] { [self] + children.flatMap(\.tree) }

  /// True if a command below this path has an option of that spelling, such as `--db`.
  func hasOptionBelow(_ spelling: String) -> Bool {
    children.flatMap(\.tree).contains { $0.command.options.contains { $0.spellings.contains(spelling) } }
  }

  /// `cardstock import sales [options] FILE ...`
  var usage: Phrase { Phrase(verbatim: words) + usageTail }

  var usageTail: Phrase {
    if !command.gathered.isEmpty {
      return command.action == nil ? " <command> [options]" : " [<command>] [options]"
    }
    let required = command.options.compactMap(\.usage).map { "\($0) " }.joined()
    let positionals = command.positionals.compactMap(\.usage).map { " \($0)" }.joined()
    return " \(required)[options]\(positionals)"
  }

  func down(to command: Command) -> CommandPath {
    var path = self
    path.commands.append(command)
    path.command = command
    return path
  }

  func child(named name: String) throws(UsageError) -> CommandPath {
    if let named = command.gathered.first(where: { $0.name == name }) { return down(to: named.make()) }
    throw .unknown("command", name, among: command.shownCommands.map(\.name))
  }
}

import Wording

/// A completion script for fish: one `complete` line for each command, option and positional.
struct FishCompletion {
  let program: CommandPath
  let language: Language

  var script: String {
    let start = ["# Completes \(program.words) in fish.", "complete -c \(program.words) -f"]
    return (start + program.tree.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private func lines(_ path: CommandPath) -> [String] {
    let start = "complete -c \(program.words) -n \(quoted(condition(path)))"
    let commands = path.children.map {
      "\(start) -a \($0.command.name) -d \(quoted($0.command.summary.text(in: language)))"
    }
    let options = path.command.options.map { option in
      let short = option.short.map { " -s \($0)" } ?? ""
      let offer = offer(option.completion)
      let value = option.takesValue ? (offer == " -F" ? " -r" : " -x") + offer : ""
      return "\(start) -l \(option.name)\(short)\(value) -d \(quoted(option.summary.text(in: language)))"
    }
    let positionals = path.command.positionals.map { offer($0.completion) }.filter { !$0.isEmpty }
    return commands + options + positionals.map { start + $0 }
  }

  /// True where the path's own words were typed and none of those that lead further.
  private func condition(_ path: CommandPath) -> String {
    let seen = path.commands.dropFirst().map { "__fish_seen_subcommand_from \($0.name)" }
    let further = path.children.map(\.command.name).joined(separator: " ")
    return (seen + (further.isEmpty ? [] : ["not __fish_seen_subcommand_from \(further)"]))
      .joined(separator: "; and ")
  }

  private func offer(_ completion: CompletionHint) -> String {
    switch completion {
    case .nothing: ""
    case .files: " -F"
    case .directories: " -a '(__fish_complete_directories)'"
    case .words(let words): " -a " + quoted(words.joined(separator: " "))
    }
  }

  /// Inside single quotes fish knows two escapes, `\\` and `\'`.
  private func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "\\" || $0 == "'" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}

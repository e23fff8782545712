import Wording

/// A completion script for fish: one `complete` line for each command, option and positional. Names it has the program
/// look up, for the words before the cursor; those that set variables are the environment's.
struct FishCompletion {
  let program: CommandPath
  let language: Language

  var script: String {
    let name = program.words
    let start = [
      "# Completes \(name) in fish.",
      """
      function __\(name)_names
        set -l words (commandline -opc)
        set -l variables
        while string match -q -r '^\\w+=' -- $words[1]
          set -a variables $words[1]
          set -e words[1]
        end
        type -q $words[1]; or set words[1] \(name)
        env $variables $words[1] complete $argv[1] --suffix=$argv[2] -- $words[2..-1] 2>/dev/null
      end
      """,
      "complete -c \(name) -f",
    ]
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
    case .names(let kind, let suffix):
      " -a " + quoted("(__\(program.words)_names \(kind) \(quoted(suffix)))")
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

import Wording

/// A completion script for zsh: one function for each command, each a list of specifications for
/// `_arguments` (zshcompsys(1)).
struct ZshCompletion {
  let program: CommandPath
  let language: Language

  var script: String {
    let name = program.words
    return "#compdef \(name)\n\n" + program.tree.map(function).joined(separator: "\n") + """

      if [[ $funcstack[1] == _\(name) ]]; then
        _\(name) "$@"
      else
        compdef _\(name) \(name)
      fi

      """
  }

  private func functionName(_ path: CommandPath) -> String { path.commands.map { "_" + $0.name }.joined() }

  private func function(_ path: CommandPath) -> String {
    let command = path.command
    let specifications = command.options.map(option) + positionals(command.positionals)
    if path.children.isEmpty {
      return """
        \(functionName(path))() {
          _arguments -s -S \\
            \(specifications.joined(separator: " \\\n    "))
        }

        """
    }
    return """
      \(functionName(path))() {
        local context state state_descr line
        local -A opt_args
        local -a commands=(
          \(path.children.map { shellQuoted($0.command.name + ":" + $0.command.summary.text(in: language)) }
            .joined(separator: "\n    "))
        )
        _arguments -C \\
          \(specifications.joined(separator: " \\\n    ")) \\
          '1: :->command' '*:: :->arguments'
        case $state in
          command) _describe command commands ;;
          arguments)
            case $words[1] in
              \(path.children.map { "\($0.command.name)) \(functionName($0)) ;;" }
                .joined(separator: "\n        "))
            esac
            ;;
        esac
      }

      """
  }

  /// `'(-s --level)'{-s+,--level=}'[Summary]:FRACTION:(low high)'`
  private func option(_ option: Declaration) -> String {
    let explanation = "[" + plain(option.summary.text(in: language)) + "]"
    let value = option.takesValue ? ":\(option.placeholder):" + action(option.completion) : ""
    let tail = explanation + value
    let long = option.title + (option.takesValue ? "=" : "")
    guard let short = option.short else { return shellQuoted((option.repeats ? "*" : "") + long + tail) }
    let both = "{-\(short)\(option.takesValue ? "+" : ""),\(long)}"
    let prefix = option.repeats ? "*" : "(-\(short) \(option.title))"
    return shellQuoted(prefix) + both + shellQuoted(tail)
  }

  private func positionals(_ positionals: [Declaration]) -> [String] {
    positionals.enumerated().map { index, positional in
      let place = positional.shape == .arguments ? "*" : String(index + 1)
      let gap = positional.isRequired || positional.shape == .arguments ? ":" : "::"
      return shellQuoted(place + gap + positional.name + ":" + action(positional.completion))
    }
  }

  private func action(_ completion: CompletionHint) -> String {
    switch completion {
    case .nothing: " "
    case .files: "_files"
    case .directories: "_files -/"
    case .words(let words): "(" + words.joined(separator: " ") + ")"
    }
  }

  /// Brackets would end the explanation early.
  private func plain(_ text: String) -> String {
    String(text.map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0 })
  }
}

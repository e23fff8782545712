import Wording

/// A completion script for zsh: one function for each command, each a list of specifications for
/// `_arguments` (zshcompsys(1)). Names it has the program look up.
struct ZshCompletion {
  let program: CommandPath
  let language: Language

  var script: String {
    let name = program.words
    return "#compdef \(name)\n\n" + names + program.tree.map(function).joined(separator: "\n") + """

      if [[ $funcstack[1] == _\(name) ]]; then
        _\(name) "$@"
      else
        compdef _\(name) \(name)
      fi

      """
  }

  /// The names of a kind, with what follows them. The words are those after the last command's name, as they were typed.
  private var names: String {
    let name = program.words
    return """
      __\(name)_names() {
        local kind=$@[-2] suffix=$@[-1]
        local -a variables=(${(M)${(Q)${(z)LBUFFER}}:#\(name.uppercased())_*=*})
        local -a found=("${(@f)$(env $variables ${service:-\(name)} complete $kind -- "${(@Q)words[2,-2]}" 2>/dev/null)}")
        [[ -n $found ]] && compadd ${suffix:+-S$suffix} ${suffix:+-q} "${@[1,-3]}" -a found
      }

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
    let value = option.takesValue ? ":\(message(option.placeholder)):" + action(option.completion) : ""
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
      return shellQuoted(place + gap + message(positional.name) + ":" + action(positional.completion))
    }
  }

  private func action(_ completion: CompletionHint) -> String {
    switch completion {
    case .nothing: " "
    // A colon of the suffix would end the action early.
    case .names(let kind, let suffix):
      "__\(program.words)_names \(kind) $'\(suffix.replacing(":", with: "\\x3a"))'"
    case .files: "_files"
    case .directories: "_files -/"
    case .words(let words): "(" + words.joined(separator: " ") + ")"
    }
  }

  /// A colon would end the message early.
  private func message(_ text: String) -> String { text.replacing(":", with: "\\:") }

  /// Brackets would end the explanation early.
  private func plain(_ text: String) -> String {
    String(text.map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0 })
  }
}

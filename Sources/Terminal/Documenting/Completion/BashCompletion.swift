/// A completion script for bash 4: one function that finds the command that was typed, then offers the
/// values of the option before the cursor, or else options, commands and positionals. Names it has the program look up.
struct BashCompletion {
  let program: CommandPath

  var script: String {
    let name = program.words
    return """
      # Completes \(name) in bash.
      _\(name)() {
        local word=${COMP_WORDS[COMP_CWORD]} before at=$COMP_CWORD
        local path= options= words= files= names= suffix= i
        # Bash takes --name=value and names with a colon apart.
        [[ $word == [=:]* ]] && word= at=$((at + 1))
        while ((at > 2)) && [[ ${COMP_WORDS[at - 1]} == [=:]* && ${COMP_WORDS[at - 2]} != --* ]]; do
          ((at -= 2))
        done
        [[ ${COMP_WORDS[at - 1]} == =* ]] && ((at -= 1))
        before=${COMP_WORDS[at - 1]}
        for ((i = 1; i < COMP_CWORD; i++)); do
          case "$path/${COMP_WORDS[i]}" in
            \(pathPatterns)) path+=/${COMP_WORDS[i]} ;;
          esac
        done
        case "$path $before" in
      \(valueCases)
          *)
            case "$path" in
      \(commandCases)
            esac
            [[ $word == -* ]] && words=$options files= names=
            ;;
        esac
        if [[ $names ]]; then
          [[ $suffix ]] && compopt -o nospace 2>/dev/null
          local line=${COMP_LINE:0:COMP_POINT} program=${COMP_WORDS[0]}
          type -P "$program" >/dev/null || program=\(name)
          mapfile -t COMPREPLY < <("$program" complete "$names" --suffix="$suffix" --bash-line="$line" 2>/dev/null)
          return
        fi
        [[ $files ]] && compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W "$words" $files -- "$word")
      }
      complete -F _\(name) \(name)

      """
  }

  private func pattern(_ path: CommandPath) -> String {
    path.commands.dropFirst().map { "/" + $0.name }.joined()
  }

  private var pathPatterns: String { program.tree.dropFirst().map(pattern).joined(separator: " | ") }

  private var valueCases: String {
    program.tree.flatMap { path in
      path.command.options.filter(\.takesValue).map { option in
        let patterns = option.spellings.map { shellQuoted(pattern(path) + " " + $0) }
        return "    \(patterns.joined(separator: " | "))) \(assignments(option.completion));;"
      }
    }
    .joined(separator: "\n")
  }

  private var commandCases: String {
    program.tree.map { path in
      let options = path.command.options.flatMap(\.spellings).joined(separator: " ")
      let names = path.command.shownCommands.map(\.name)
      let offers = ([.words(names)] + path.command.positionals.map(\.completion)).map(assignments).joined()
      return "        \(shellQuoted(pattern(path)))) options=\(shellQuoted(options)) \(offers);;"
    }
    .joined(separator: "\n")
  }

  private func assignments(_ completion: CompletionHint) -> String {
    switch completion {
    case .nothing, .words([]): ""
    case .names(let kind, let suffix):
      "names=\(kind) " + (suffix.isEmpty ? "" : "suffix=\(shellQuoted(suffix)) ")
    case .files: "files=-f "
    case .directories: "files=-d "
    case .words(let words): "words+=\(shellQuoted(" " + words.joined(separator: " "))) "
    }
  }
}

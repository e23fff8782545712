import Wording

/// A shell that completes words by a script.
enum Shell: String, CaseIterable, OptionValue {
  case bash, zsh, fish

  func completionScript(for program: CommandPath, in language: Language) -> String {
    switch self {
    case .bash: BashCompletion(program: program).script
    case .zsh: ZshCompletion(program: program, language: language).script
    case .fish: FishCompletion(program: program, language: language).script
    }
  }
}

/// `text` as one word of bash or zsh.
func shellQuoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

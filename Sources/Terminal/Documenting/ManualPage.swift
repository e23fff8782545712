import Wording

/// The manual page of a whole program, in the macros of `man(7)`.
///
/// It bears no date: the same version always writes the same page.
struct ManualPage {
  let program: Program
  let language: Language

  var text: String {
    let page = (heading + description + commands + environment + exitStatus).joined(separator: "\n") + "\n"
    return preamble(of: page) + page
  }

  /// What groff must know of characters that are not ASCII: where a terminal cannot show one, it shows a question mark;
  /// and a line of Chinese may end anywhere but before a comma, and is not filled with spaces.
  private func preamble(of page: String) -> String {
    let others = Set(page.unicodeScalars.filter { !$0.isASCII }).sorted { $0.value < $1.value }
    let fallbacks = others.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return ".if \\n(.g .fchar \\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)] ?\n"
    }
    return (language == .zh ? Self.chineseLines : "") + fallbacks.joined()
  }

  private static let chineseLines = """
    .if \\n(.g \\{\\
    .class [cjk] \\[u3041]-\\[u30FF] \\[u4E00]-\\[u9FFF]
    .class [cjkstart] \\[uFF08] \\[u201C] \\[u2018] \\[u300A]
    .class [cjkend] \\[u3001]-\\[u3002] \\[uFF01] \\[uFF09] \\[uFF0C] \\[uFF1A]-\\[uFF1B] \\[uFF1F] \\[u201D] \\[u2026]
    .cflags 64 \\C'[cjk]'
    .cflags 66 \\C'[cjkstart]'
    .cflags 68 \\C'[cjkend]'
    .\\}
    .ds AD l

    """

  private var heading: [String] {
    let root = program.root
    return [
      ".TH \(roff(root.name.uppercased())) 1 \"\" \"\(roff(root.name)) \(roff(program.version))\"",
      language == .zh ? ".ad l" : "", section("NAME"), "\(roff(root.name)) \\- \(told(root.summary))",
      section("SYNOPSIS"), synopsis(program.path),
    ]
  }

  private var description: [String] {
    let root = program.root
    return [section("DESCRIPTION")] + text(root.discussion.isEmpty ? root.summary : root.discussion)
      + declarations(root) + examples(root)
  }

  private var commands: [String] {
    [section("COMMANDS")] + program.path.tree.dropFirst().flatMap(subsection)
  }

  private func subsection(_ path: CommandPath) -> [String] {
    let command = path.command
    var lines = [".SS \(roff(path.wordsBelowRoot))", synopsis(path), ".PP", told(command.summary)]
    if !command.discussion.isEmpty { lines += [".PP"] + text(command.discussion) }
    return lines + declarations(command) + examples(command)
  }

  private var environment: [String] {
    var seen: Set<String> = []
    let named = program.path.tree.flatMap(\.command.options).filter { declaration in
      declaration.environment.map { seen.insert($0).inserted } ?? false
    }
    return [section("ENVIRONMENT")]
      + named.flatMap { item($0.environment ?? "", spoken("Used when \($0.title) is not typed.")) }
      + item("NO_COLOR", spoken("When not empty, no colour is used."))
  }

  private var exitStatus: [String] {
    [section("EXIT STATUS")]
      + ExitStatus.meanings.flatMap { item(String($0.status.rawValue), spoken($0.meaning)) }
  }

  private func synopsis(_ path: CommandPath) -> String {
    "\\fB\(roff(path.words))\\fR" + told(path.usageTail)
  }

  private func declarations(_ command: Command) -> [String] {
    command.declarations.flatMap { declaration in
      let title = (declaration.short.map { "-\($0), " } ?? "") + declaration.titleAndValue
      return item(title, declaration.explanation(in: language))
    }
  }

  private func examples(_ command: Command) -> [String] {
    command.examples.flatMap { [".PP", told("\($0.key):")] + verbatim([roff($0.value)]) }
  }

  private func item(_ title: String, _ explanation: String) -> [String] {
    [".TP", "\\fB\(roff(title))\\fR", roff(explanation)]
  }

  private func spoken(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func told(_ phrase: Phrase) -> String { roff(spoken(phrase)) }

  private func section(_ title: Phrase) -> String { ".SH " + told(title) }

  private func text(_ phrase: Phrase) -> [String] {
    TextBlock.blocks(of: phrase, in: language).flatMap { block in
      switch block {
      case .paragraph(let words): [roff(words)]
      case .verbatim(let line): verbatim([roff(line)])
      case .gap: [".PP"]
      }
    }
  }

  private func verbatim(_ lines: [String]) -> [String] { [".RS 4", ".nf"] + lines + [".fi", ".RE"] }
}

/// `text` with what roff would obey made plain: backslashes, hyphens (a bare one may be set as a dash that
/// cannot be copied into a shell), and a dot or quote that starts a line.
func roff(_ text: some StringProtocol) -> String {
  var result = text.first == "." || text.first == "'" ? "\\&" : ""
  for character in text {
    switch character {
    case "\\": result += "\\e"
    case "-": result += "\\-"
    case "\"": result += "\\(dq"
    case "'": result += "\\(aq"
    default: result.append(character)
    }
  }
  return result
}

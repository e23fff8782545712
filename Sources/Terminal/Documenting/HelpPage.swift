import Wording

/// What `--help` prints, for a screen of 80 columns.
struct HelpPage {
  private static let width = 80
  private static let widestLabel = 26
  private typealias Table = (title: String, rows: [(label: String, explanation: String)])
  let path: CommandPath
  let language: Language

  var text: String {
    let command = path.command
    var parts = [told("Usage: \(path.usage)"), paragraphs(command.summary)]
    if !command.discussion.isEmpty { parts.append(paragraphs(command.discussion)) }
    parts += tables
    parts += exampleParts
    if !command.commands.isEmpty { parts.append(told("\"\(path.helpLine) <command>\" explains a command.")) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The commands under this one by the title of their section, both in the order declared.
  private var sections: [(title: Phrase, commands: [Command])] {
    var sections: [(title: Phrase, commands: [Command])] = []
    for command in path.command.shownCommands {
      if let index = sections.firstIndex(where: { $0.title == command.section }) {
        sections[index].commands.append(command)
      } else {
        sections.append((command.section, [command]))
      }
    }
    return sections
  }

  private var exampleParts: [String] {
    let examples = path.command.examples
    if examples.isEmpty { return [] }
    let lines = examples.map { title, line in "  " + told("\(title):") + "\n    " + line }
    return [told("Examples:") + "\n" + lines.joined(separator: "\n")]
  }

  private func told(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func paragraphs(_ phrase: Phrase) -> String {
    TextBlock.blocks(of: phrase, in: language).flatMap { $0.lines(width: Self.width) }.joined(separator: "\n")
  }

  /// Commands, arguments and options: one width of the left column for the whole page.
  private var tables: [String] {
    let tables: [Table] =
      sections.map { title, commands in (told("\(title):"), commands.map { ($0.name, told($0.summary)) }) }
      + path.command.blocks.map { title, block in
        (told("\(title):"), block.map { ($0.label, $0.explanation(in: language)) })
      }
    let widths = tables.flatMap(\.rows).map { DisplayWidth.of($0.label) }
    let labelWidth = widths.filter { $0 <= Self.widestLabel }.max() ?? 0
    return tables.map { text(of: $0, labelWidth: labelWidth) }
  }

  /// A title over two aligned columns. A label too wide for its column stands above its explanation.
  private func text(of table: Table, labelWidth: Int) -> String {
    let margin = labelWidth + 4
    var lines = [table.title]
    for (label, explanation) in table.rows {
      var filledLines = filled(explanation[...], width: Self.width - margin)[...]
      if DisplayWidth.of(label) <= labelWidth {
        lines.append("  " + padded(label, to: labelWidth + 2) + (filledLines.popFirst() ?? ""))
      } else {
        lines.append("  " + label)
      }
      lines += filledLines.map { padded("", to: margin) + $0 }
    }
    return lines.joined(separator: "\n")
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}

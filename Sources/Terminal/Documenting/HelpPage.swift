import Wording

/// What `--help` prints, for a screen of 80 columns and some fifty lines. Where all that there is to say is longer, only
/// what most people need is explained, and the rest named.
struct HelpPage {
  private static let width = 80
  private static let widestLabel = 26
  private static let mostLines = 50
  private static let mostExamples = 3
  private typealias Table = (title: String, rows: [(label: String, explanation: String)])
  let path: CommandPath
  let language: Language
  /// True for all of it, however long.
  var isWhole = false

  var text: String {
    let whole = page(wholeParts)
    if isWhole || whole.count(where: { $0 == "\n" }) <= Self.mostLines { return whole }
    return page(shortParts)
  }

  private func page(_ parts: [String]) -> String { parts.joined(separator: "\n\n") + "\n" }

  private var head: [String] { [told("Usage: \(path.usage)"), paragraphs(path.command.summary)] }

  private var wholeParts: [String] {
    let command = path.command
    let discussion = command.discussion.isEmpty ? [] : [paragraphs(command.discussion)]
    return head + discussion + tables(command.blocks) + exampleParts + below
  }

  private var below: [String] {
    path.command.gathered.isEmpty ? [] : [told("\"\(path.helpLine) <command>\" explains a command.")]
  }

  private var shortParts: [String] {
    let blocks = path.command.blocks.map { title, block in
      (title: title, declarations: block.filter { !$0.isRare && !$0.isCommon })
    }
    let named = path.command.blocks.flatMap(\.declarations).filter { $0.isRare || $0.isCommon }
    let list = Phrase(verbatim: named.map(\.title).joined(separator: ", "))
    let also = filled(told("Also \(list).")[...], width: Self.width).joined(separator: "\n")
    return head + firstParagraph + tables(blocks.filter { !$0.declarations.isEmpty }, isShort: true) + [also]
      + parts(of: Array(path.command.examples.prefix(Self.mostExamples)))
      + [(below + [told("\"\(path.helpLine(all: true))\" explains all of it.")]).joined(separator: "\n")]
  }

  private var firstParagraph: [String] {
    let blocks = TextBlock.blocks(of: path.command.discussion, in: language)
    let first = blocks.prefix { if case .gap = $0 { false } else { true } }
    return first.isEmpty ? [] : [first.flatMap { $0.lines(width: Self.width) }.joined(separator: "\n")]
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

  private var exampleParts: [String] { parts(of: Array(path.command.examples)) }

  private func parts(of examples: [(key: Phrase, value: String)]) -> [String] {
    if examples.isEmpty { return [] }
    let lines = examples.map { title, line in "  " + told("\(title):") + "\n    " + line }
    return [told("Examples:") + "\n" + lines.joined(separator: "\n")]
  }

  private func told(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func paragraphs(_ phrase: Phrase) -> String {
    TextBlock.blocks(of: phrase, in: language).flatMap { $0.lines(width: Self.width) }.joined(separator: "\n")
  }

  /// Commands, arguments and options: one width of the left column for the whole page.
  private func tables(
    _ blocks: [(title: Phrase, declarations: [Declaration])], isShort: Bool = false
  ) -> [String] {
    let tables: [Table] =
      sections.map { title, commands in (told("\(title):"), commands.map { ($0.name, told($0.summary)) }) }
      + blocks.map { title, block in
        (told("\(title):"), block.map { ($0.label, $0.explanation(in: language, isShort: isShort)) })
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

import Tabular
import Terminal
import Wording

/// The terminal that a table is written to: how wide it is, how styles look on it, and what is said below the table.
struct Screen {
  private let console: Console

  init(_ console: Console) { self.console = console }

  var width: Int { console.width }

  /// What a style looks like, where there are colours.
  var paint: @Sendable (String, TextStyle) -> String {
    let palette = console.palette
    return { text, style in palette.paint(text, Self.look(of: style)) }
  }

  private static func look(of style: TextStyle) -> Palette.Style {
    switch style {
    case .heading, .strong: .bold
    case .alarm: .red
    case .warning: .yellow
    case .good: .green
    case .surplus: .cyan
    case .faint: .dim
    }
  }

  /// Says what a table has that the screen does not show, once it is there.
  func finish(_ table: TableWriter) throws {
    // What is said goes another way than the table, and must not come before it.
    try console.output.flush()
    if let height = console.height, table.rowCount > height - Self.linesAround {
      console.hint(
        "\(table.rowCount) rows, more than this screen shows; to page them: --format table | less -S")
    }
    if let omission = table.omission { console.hint(hint(at: omission)) }
  }

  /// `10 columns have no room (class, inbound, …); all of them: --format csv`, with as many names as fit in a line.
  private func hint(at omission: TableOmission) -> Phrase {
    let remedy: Phrase =
      omission.fullWidth > Self.widestTerminal
      ? "--format csv" : "--format csv, or a terminal of \(omission.fullWidth) columns"
    func phrase(_ names: String) -> Phrase {
      "\(Phrase.counted(omission.columns.count, "column")) without room (\(names)); see them: \(remedy)"
    }
    let room = width - DisplayWidth.of(console.told(phrase("")))
    let names = omission.columns.joined(separator: ", ")
    return phrase(DisplayWidth.shorten(names, to: max(Self.leastOfNames, room)))
  }

  /// Nobody makes a window wider than this to see a table.
  private static let widestTerminal = 260
  private static let leastOfNames = 12
  /// The header, its rule and the prompt.
  private static let linesAround = 3
}

import Tabular
import Terminal

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
    let above = table.rowCount - ((console.height ?? .max) - Self.linesAround)
    if above > 0 {
      console.hint(
        "\(table.rowCount) rows, \(above) of them above this screen; all: --format table | less -S")
    }
    if let omission = table.omission { console.hint(text(of: omission)) }
  }

  /// `10 columns have no room (class, inbound, …); all: --format csv`, on one line if any name fits.
  private func text(of omission: TableOmission) -> String {
    let count = omission.columns.count
    let start = count == 1 ? "1 column has no room (" : "\(count) columns have no room ("
    let isWithinReach = omission.fullWidth <= Self.widestTerminal
    let end = "); all: " + (isWithinReach ? "\(omission.fullWidth) columns, or " : "") + "--format csv"
    let room = width - DisplayWidth.of(start + end)
    return start
      + DisplayWidth.shorten(omission.columns.joined(separator: ", "), to: max(Self.leastOfNames, room)) + end
  }

  /// Nobody makes a window wider than this to see a table.
  private static let widestTerminal = 260
  private static let leastOfNames = 12
  /// The header, its rule and the prompt.
  private static let linesAround = 3
}

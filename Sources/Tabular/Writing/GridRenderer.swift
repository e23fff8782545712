import Wording

/// Tables for the eye: columns lined up by ``DisplayWidth``, plain or as Markdown.
struct GridRenderer: RowRenderer {
  enum Style {
    case plain
    case markdown
  }

  let columns: [Column]
  let style: Style
  /// How wide a plain grid may be, or nil.
  let width: Int?
  private var rows: [[String]] = []

  /// A column is not made narrower than its header or this.
  private static let narrowest = 12

  init(columns: [Column], style: Style, width: Int?) {
    self.columns = columns
    self.style = style
    self.width = width
    rows.append(columns.map { shown(.text($0.name)) })
  }

  func begin(into output: inout [UInt8]) {}

  mutating func row(_ cells: [Cell], into output: inout [UInt8]) {
    rows.append(cells.map(shown))
  }

  func end(into output: inout [UInt8]) {
    let widths = columnWidths()
    for (index, row) in rows.enumerated() {
      appendLine(row, widths: widths, to: &output)
      if index == 0 { appendRule(widths: widths, to: &output) }
    }
  }

  /// A cell as text of one line that can do nothing to a terminal or to Markdown's syntax.
  private func shown(_ cell: Cell) -> String {
    guard case .text(let text) = cell else {
      var bytes: [UInt8] = []
      cell.append(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": shown.append(" ")
      case "|" where style == .markdown, "\\" where style == .markdown:
        shown.append("\\")
        shown.append(scalar)
      case _ where scalar.properties.generalCategory == .control: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  private func columnWidths() -> [Int] {
    var widths = columns.indices.map { column in
      rows.reduce(style == .markdown ? 3 : 1) { max($0, DisplayWidth.of($1[column])) }
    }
    guard let width, let last = columns.lastIndex(where: { $0.kind == .text }) else { return widths }
    let excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    guard excess > 0 else { return widths }
    let least = min(widths[last], max(Self.narrowest, DisplayWidth.of(rows[0][last])))
    widths[last] = max(least, widths[last] - excess)
    return widths
  }

  private func appendLine(_ row: [String], widths: [Int], to output: inout [UInt8]) {
    var cells: [String] = []
    for (index, text) in row.enumerated() {
      let shortened = style == .plain ? DisplayWidth.shorten(text, to: widths[index]) : text
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(shortened)))
      switch columns[index].alignment {
      case .right: cells.append(padding + shortened)
      case .left where style == .plain && index == row.count - 1: cells.append(shortened)
      case .left: cells.append(shortened + padding)
      }
    }
    append(cells, to: &output)
  }

  private func appendRule(widths: [Int], to output: inout [UInt8]) {
    let rules = columns.indices.map { index in
      let isMarked = style == .markdown && columns[index].alignment == .right
      return String(repeating: "-", count: widths[index] - (isMarked ? 1 : 0)) + (isMarked ? ":" : "")
    }
    append(rules, to: &output)
  }

  private func append(_ cells: [String], to output: inout [UInt8]) {
    switch style {
    case .plain:
      var line = cells.joined(separator: "  ")
      // Empty cells at the end of a line would leave spaces there.
      while line.last == " " { line.removeLast() }
      output.append(contentsOf: line.utf8)
    case .markdown:
      output.append(contentsOf: ("| " + cells.joined(separator: " | ") + " |").utf8)
    }
    output.append(ASCII.lineFeed)
  }
}

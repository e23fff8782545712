import Wording

/// Tables for Markdown, lined up so that they can be read as they are too.
struct MarkdownRenderer: RowRenderer {
  let columns: [Column]
  private var rows: [[String]] = []

  /// The least that a rule may have.
  private static let narrowest = 3

  init(columns: [Column]) {
    self.columns = columns
    rows.append(columns.map { Self.escaped($0.name.singleLine) })
  }

  func begin(into output: inout [UInt8]) {}

  mutating func row(_ cells: [Cell], into output: inout [UInt8]) {
    rows.append(cells.map { Self.escaped($0.singleLine) })
  }

  func end(into output: inout [UInt8]) {
    let widths = columns.indices.map { column in
      rows.reduce(Self.narrowest) { max($0, DisplayWidth.of($1[column])) }
    }
    for (index, row) in rows.enumerated() {
      append(zip(row.indices, row).map { padded($1, $0, to: widths[$0]) }, to: &output)
      if index == 0 { append(widths.indices.map { rule($0, widths[$0]) }, to: &output) }
    }
  }

  private func padded(_ text: String, _ column: Int, to width: Int) -> String {
    let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return columns[column].alignment == .right ? padding + text : text + padding
  }

  private func rule(_ column: Int, _ width: Int) -> String {
    columns[column].alignment == .right
      ? String(repeating: "-", count: width - 1) + ":" : String(repeating: "-", count: width)
  }

  private func append(_ cells: [String], to output: inout [UInt8]) {
    output.append(contentsOf: ("| " + cells.joined(separator: " | ") + " |").utf8)
    output.append(ASCII.lineFeed)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      if character == "|" || character == "\\" { escaped.append("\\") }
      escaped.unicodeScalars.append(character)
    }
    return escaped
  }
}

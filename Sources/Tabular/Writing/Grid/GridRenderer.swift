import Wording

/// Tables for the eye: columns lined up by ``DisplayWidth``, fitted to a terminal by ``GridLayout``.
///
/// Text and style are kept apart until a line is written, so that what shows a style takes no part in any width.
struct GridRenderer: RowRenderer {
  let columns: [Column]
  /// How wide the grid may be, or nil.
  let width: Int?
  let paint: (@Sendable (String, TextStyle) -> String)?
  /// True for a line between heading and rows.
  let isRuled: Bool
  private(set) var omission: TableOmission?
  private var rows: [[GridCell]] = []

  init(
    columns: [Column], width: Int?, paint: (@Sendable (String, TextStyle) -> String)?, isRuled: Bool = true
  ) {
    self.columns = columns
    self.width = width
    self.paint = paint
    self.isRuled = isRuled
  }

  func begin(into output: inout [UInt8]) {}

  mutating func row(_ cells: [Cell], into output: inout [UInt8]) {
    rows.append(zip(columns, cells).map(GridCell.init))
  }

  mutating func end(into output: inout [UInt8]) {
    let layout = GridLayout(columns, cells: cellWidths, limit: width)
    let left = columns.indices.filter { !layout.shown.contains($0) }
    if !left.isEmpty {
      omission = TableOmission(columns: left.map { columns[$0].name }, fullWidth: layout.fullWidth)
    }
    let headings = layout.shown.map { place in
      DisplayWidth.shorten(layout.headings[place].singleLine, to: layout.widths[place])
    }
    let rules = layout.shown.map { String(repeating: "-", count: layout.widths[$0]) }
    append(headings.map { [StyledText($0, .heading)] }, layout, to: &output)
    if isRuled { append(rules.map { [StyledText($0, .faint)] }, layout, to: &output) }
    for row in rows { append(row, layout, to: &output) }
  }

  private var cellWidths: [ClosedRange<Int>] {
    columns.indices.map { column in
      rows.reduce(0...0) { widths, row in
        let cell = row[column].widths(in: columns[column], isFirst: column == 0)
        return max(widths.lowerBound, cell.lowerBound)...max(widths.upperBound, cell.upperBound)
      }
    }
  }

  /// A row, which is several lines where a cell goes on below.
  private func append(_ row: [GridCell], _ layout: GridLayout, to output: inout [UInt8]) {
    let cells = layout.shown.map { row[$0].lines(in: columns[$0], width: layout.widths[$0]) }
    for line in 0..<cells.reduce(1, { max($0, $1.count) }) {
      append(cells.map { line < $0.count ? $0[line] : [] }, layout, to: &output)
    }
  }

  private func append(_ cells: [[StyledText]], _ layout: GridLayout, to output: inout [UInt8]) {
    // Written before the next text: empty cells at the end of a line leave no spaces there.
    var spaces = 0
    for (place, (column, texts)) in zip(layout.shown, cells).enumerated() {
      if place > 0 { spaces += layout.gaps[column] }
      let texts = texts.filter { !$0.text.isEmpty }
      let padding = max(0, layout.widths[column] - texts.reduce(0) { $0 + $1.width })
      if columns[column].alignment == .right { spaces += padding }
      for text in texts {
        output.append(contentsOf: repeatElement(ASCII.space, count: spaces))
        spaces = 0
        output.append(contentsOf: painted(text).utf8)
      }
      if columns[column].alignment == .left { spaces += padding }
    }
    output.append(ASCII.lineFeed)
  }

  private func painted(_ text: StyledText) -> String {
    guard let paint, let style = text.style else { return text.text }
    return paint(text.text, style)
  }
}

/// A text and what it is meant to be.
struct StyledText {
  let text: String
  let style: TextStyle?

  init(_ text: String, _ style: TextStyle?) {
    self.text = text
    self.style = style
  }

  var width: Int { DisplayWidth.of(text) }
}

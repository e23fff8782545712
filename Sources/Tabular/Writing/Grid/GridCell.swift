import Wording

/// A cell of a grid, before it is known how wide its column is.
enum GridCell {
  case text(StyledText)
  case sparkline(Sparkline)

  init(_ column: Column, _ cell: Cell) {
    if case .sparkline(let line) = cell {
      self = .sparkline(line)
    } else {
      let text = cell.singleLine
      self = .text(StyledText(text, column.marks[text] ?? column.style))
    }
  }

  /// Names are worth more room than other texts.
  private static let leastOfNames = 24
  private static let leastOfTexts = 12
  private static let leastOfProse = 24

  /// The widths it can be drawn in: the least at which it still says something, and that of all of it.
  func widths(in column: Column, isFirst: Bool) -> ClosedRange<Int> {
    switch self {
    case .sparkline(let line): return line.widths
    case .text(let text):
      let width = text.width
      guard column.isElastic else { return width...width }
      let least =
        column.kind == .prose
        ? Self.leastOfProse : isFirst || column.rank == 0 ? Self.leastOfNames : Self.leastOfTexts
      return min(width, least)...width
    }
  }

  /// Its lines in a column of a width, each of one or several texts.
  func lines(in column: Column, width: Int) -> [[StyledText]] {
    switch self {
    case .sparkline(let line):
      let bars = line.drawn(width: width)
      let ahead: [StyledText] =
        line.ahead.isEmpty ? [] : [StyledText(Sparkline.separator, .faint), StyledText(bars.ahead, .faint)]
      return [[StyledText(bars.past, nil)] + ahead]
    case .text(let text):
      if text.width <= width { return [[text]] }
      if column.wraps { return text.text.wrapped(width: width).map { [StyledText($0, text.style)] } }
      return [[StyledText(DisplayWidth.shorten(text.text, to: width), text.style)]]
    }
  }
}

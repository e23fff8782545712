import Wording

/// Which columns of a grid are shown in the width there is, how wide, and under which headings.
///
/// What fits is shown as it is. Where it does not, headings become short, then columns that can do with less get less,
/// and those that matter least are left out: by ``Column/rank``, of the same rank from the right.
struct GridLayout {
  /// The columns shown, by their places.
  private(set) var shown: [Int]
  /// The width of every column, shown or not.
  private(set) var widths: [Int]
  let headings: [String]
  /// The room before each column, where it is not the first that is shown.
  let gaps: [Int]
  /// The width of all columns as they are.
  let fullWidth: Int

  /// - Parameters:
  ///   - cells: the widths that the cells of each column can be drawn in: the least, and that of all there is.
  ///   - limit: how wide the grid may be; nil for any width.
  init(_ columns: [Column], cells: [ClosedRange<Int>], limit: Int?) {
    let names = columns.map(\.name)
    let full = Self.widths(cells.map(\.upperBound), under: names)
    gaps = columns.map { $0.isTight ? 1 : 2 }
    shown = Array(columns.indices)
    fullWidth = Self.total(full, gaps)
    guard let limit, fullWidth > limit else {
      (widths, headings) = (full, names)
      return
    }
    headings = columns.map { $0.short ?? $0.name }
    widths = Self.widths(cells.map(\.upperBound), under: headings)
    guard Self.total(widths, gaps) > limit else { return }
    let natural = widths
    widths = Self.widths(cells.map(\.lowerBound), under: headings)
    leaveOut(natural, columns, limit)
    squeeze(columns, limit)
    spread(natural, columns, limit)
  }

  /// Keeps the columns that fit, in the order of their ranks. A sentence is worth more room than it could do with.
  private mutating func leaveOut(_ natural: [Int], _ columns: [Column], _ limit: Int) {
    let ranked = shown.sorted { (columns[$0].rank, $0) < (columns[$1].rank, $1) }
    shown = [0]
    for place in ranked where place != 0 {
      let room = limit - shownWidth - gaps[place]
      if columns[place].kind == .prose {
        widths[place] = min(natural[place], max(widths[place], min(Self.goodForProse, room)))
      }
      if widths[place] <= room || columns[place].rank == 0 { shown.append(place) }
    }
    shown.sort()
  }

  /// Makes what may not be left out narrower than is good for it, and leaves it out only where that is not enough.
  private mutating func squeeze(_ columns: [Column], _ limit: Int) {
    while shownWidth > limit {
      let texts = shown.filter { columns[$0].isElastic && widths[$0] > Self.narrowest }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    while shownWidth > limit, shown.count > 1 { shown.removeLast() }
    if shownWidth > limit { widths[0] = max(1, limit) }
  }

  /// Gives what is left to those that have less than they could do with: first names, then pictures, then sentences.
  private mutating func spread(_ natural: [Int], _ columns: [Column], _ limit: Int) {
    let wanting: [Column.Kind] = [.text, .word, .sparkline, .prose]
    for kind in wanting {
      for place in shown where columns[place].kind == kind {
        widths[place] += max(0, min(natural[place] - widths[place], limit - shownWidth))
      }
    }
  }

  private var shownWidth: Int { Self.total(shown.map { widths[$0] }, shown.map { gaps[$0] }) }
  private static let narrowest = 4
  private static let goodForProse = 60

  private static func widths(_ cells: [Int], under headings: [String]) -> [Int] {
    zip(cells, headings).map { max(1, $0, DisplayWidth.of($1)) }
  }

  private static func total(_ widths: [Int], _ gaps: [Int]) -> Int {
    widths.reduce(0, +) + gaps.dropFirst().reduce(0, +)
  }
}

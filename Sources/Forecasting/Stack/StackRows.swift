/// Which past days of which series the trees learn from.
///
/// All of two years while they are few; beyond a budget, every second to fifth day (never every seventh, which
/// would show each day ahead on one weekday only), and beyond that only some series on each. The grid is of
/// calendar days, so that from one night to the next the rows hardly change.
package struct StackRows: Sendable {
  private let stride: Int
  private let phase: Int
  /// A series takes part on every so many-th day of the grid.
  private let turns: Int

  /// Rows to learn from. On 70 department series 60,000 rows score 1% worse than 120,000, and 150,000 no better.
  package static let budget = 120_000
  private static let daysBack = 728
  package static let horizon = 7

  package init(_ panel: Panel, budget: Int = Self.budget) {
    let rowsOfDay = panel.series.count * Self.horizon
    let all = rowsOfDay * min(Self.daysBack, panel.dayCount)
    let needed = (all + budget - 1) / max(1, budget)
    let stride = min(5, max(1, needed))
    self.stride = stride
    turns = max(1, (needed + stride - 1) / stride)
    phase = panel.phase(ofGrid: stride)
  }

  /// The last known days of the rows whose outcome is known through a day, ascending.
  ///
  /// - Parameter first: no row is made from fewer days.
  package func origins(through last: Int, first: Int) -> [Int] {
    (max(first, last - Self.daysBack)..<max(first, last)).filter { ($0 + phase) % stride == 0 }
  }

  /// - Parameter share: takes one in so many of the rows.
  package func takesPart(_ series: Int, origin: Int, share: Int = 1) -> Bool {
    (series + (origin + phase) / stride) % (turns * share) == 0
  }
}

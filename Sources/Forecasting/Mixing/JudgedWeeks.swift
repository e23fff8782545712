/// The weekly origins before the end of a panel by which models are judged.
///
/// They lie on a grid of calendar days, every seventh, and begin on a day of a coarser grid, so that they stay the
/// same from night to night and change by one a week; once in eight weeks the oldest eight are dropped.
package struct JudgedWeeks {
  /// The last days known to what learns for the judged weeks, ascending; none where the history is too short to hold
  /// any day back.
  package let holdouts: [Int]
  /// All before the last day, ascending.
  package let origins: [Int]

  /// What is learned once serves as many days: trees half a year old are judged as worse than fresh ones are.
  private static let interval = 56
  private static let leastJudged = 28
  private static let mostHoldouts = 2
  /// Where less history than this is left before them, there is nothing to learn from once for all.
  private static let leastLearned = 182
  /// How far the weeks reach back where nothing is held out: with few series, each week tells little.
  private static let year = 364

  package init(_ panel: Panel) {
    let end = panel.dayCount - 1
    let latest = end - Self.leastJudged
    let beyond = (latest + panel.phase(ofGrid: Self.interval)) % Self.interval
    let days = (0..<Self.mostHoldouts).map { latest - beyond - $0 * Self.interval }
    let hasTrees = StackedTrees.canLearn(panel, through: end)
    holdouts = hasTrees ? days.filter { $0 >= Self.leastLearned }.reversed() : []
    let first = holdouts.first ?? max(0, end - Self.year)
    let phase = panel.phase(ofGrid: RollingForecasts.judgedDays)
    origins = (first..<max(first, end)).filter { ($0 + phase) % RollingForecasts.judgedDays == 0 }
  }

  /// The judged origins that are forecast by what was learned at each holdout.
  package var spans: [(holdout: Int, origins: [Int])] {
    holdouts.enumerated().map { place, holdout in
      let next = place + 1 < holdouts.count ? holdouts[place + 1] : .max
      return (holdout, origins.filter { $0 >= holdout && $0 < next })
    }
  }
}

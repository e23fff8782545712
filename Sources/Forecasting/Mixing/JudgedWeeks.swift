/// The weekly origins before the end of a panel by which models are judged.
///
/// They lie on a grid of calendar days, every seventh, and begin on a day of a coarser grid, so that they stay the
/// same from night to night and change by one a week; once a quarter the oldest quarter is dropped.
struct JudgedWeeks {
  /// The last day that is known to models that learn once for all of the weeks; nil where the history is too
  /// short to hold any day back.
  let holdout: Int?
  /// All before the last day, ascending.
  let origins: [Int]

  /// The weeks judged reach back a quarter of a year at least, and half a year at most.
  private static let quarter = 91
  /// Where less history than this is left before them, there is nothing to learn from once for all.
  private static let leastLearned = 182

  init(_ panel: Panel) {
    let end = panel.dayCount - 1
    let latest = end - Self.quarter
    let beyond = (latest + panel.phase(ofGrid: Self.quarter)) % Self.quarter
    holdout = latest - beyond >= Self.leastLearned ? latest - beyond : nil
    let first = holdout ?? max(0, end - 2 * Self.quarter)
    let phase = panel.phase(ofGrid: RollingForecasts.judgedDays)
    origins = (first..<max(first, end)).filter { ($0 + phase) % RollingForecasts.judgedDays == 0 }
  }
}

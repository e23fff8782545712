/// The days on which a replay forecasts, and those it learns on. All lie on grids of calendar days, so that nothing
/// about them depends on how the history went on.
struct ReplaySchedule {
  /// The last known days of the forecasts asked for.
  let days: ClosedRange<Int>
  /// The weekly origins by which the models are judged, from before those days, ascending.
  let weeks: [Int]
  /// The last days known to the trees, ascending; each serves the origins up to the next.
  let holdouts: [Int]
  /// The days on which the distributions of errors are learned anew, ascending; the first is the first of `days`.
  let revisions: [Int]

  /// Trees learn so often. On 70 department series, learning twice as often moved no stock-out rate by more than .0001.
  private static let treeInterval = 112
  /// Days that must have been judged by trees that had not seen them before the first forecast.
  private static let leastJudged = 84
  /// Days before a holdout, for trees need some to learn from.
  private static let leastLearned = 182
  private static let revisionInterval = 28
  private static let year = 364

  init(_ panel: Panel, days: ClosedRange<Int>) {
    self.days = days
    let first = days.lowerBound
    let latest = first - Self.leastJudged
    let beyond = (latest + panel.phase(ofGrid: Self.treeInterval)) % Self.treeInterval
    let hasTrees = StackedTrees.canLearn(panel, through: first)
    holdouts =
      hasTrees
      ? stride(from: latest - beyond, through: days.upperBound, by: Self.treeInterval)
        .filter { $0 >= Self.leastLearned } : []
    let firstWeek = min(holdouts.first ?? .max, max(0, first - (hasTrees ? Self.leastJudged : Self.year)))
    let week = panel.phase(ofGrid: RollingForecasts.judgedDays)
    weeks = (firstWeek...days.upperBound).filter { ($0 + week) % RollingForecasts.judgedDays == 0 }
    let month = panel.phase(ofGrid: Self.revisionInterval)
    revisions = days.filter { $0 == first || ($0 + month) % Self.revisionInterval == 0 }
  }

  /// All days at which something is forecast, ascending.
  var origins: [Int] { Set(weeks + Array(days)).sorted() }

  /// What trees learn, and the origins at which they forecast: those before the first holdout have none.
  func lessons(_ origins: [Int]) -> [StackHistory.Lesson] {
    holdouts.enumerated().map { place, holdout in
      let next = place + 1 < holdouts.count ? holdouts[place + 1] : .max
      return StackHistory.Lesson(
        through: holdout, origins: origins.filter { $0 >= holdout && $0 < next }, effort: .brief)
    }
  }
}

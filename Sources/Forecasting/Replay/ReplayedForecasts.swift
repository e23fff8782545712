import Demand

/// What the mixture would have forecast on every day of a span of the past, each day from what was known at its end.
///
/// One pass gives all of them. The regression follows the level from day to day and finds its effects anew every four
/// weeks; trees learn every sixteen weeks; the models' weights gain a week as soon as its outcome is known; how far
/// forecasts err is learned every four weeks from all weeks known. A forecast made each night would know a little
/// more, at some hundred times the work.
///
///     let replay = ReplayedForecasts(history, calendar: calendar, days: start...end, horizon: 7)
///     replay.demand(of: 0, after: start, over: 4)?.quantile(0.95)
package struct ReplayedForecasts: Sendable {
  private let panel: Panel
  private let days: ClosedRange<Int>
  /// The mixture.
  private let grid: ForecastGrid
  /// By position of the grid: the place among `revisions` of the errors that its origin knows; nil before the first.
  private let revisionOfPosition: [Int?]
  private let revisions: [ForecastDistributions]

  private static let stepsOfRevisions = 150

  /// - Parameters:
  ///   - history: days after the span are not looked at.
  ///   - days: the last known days of the forecasts, all in the history.
  ///   - horizon: days ahead, at least 1.
  package init(
    _ history: DemandHistory, calendar: EventCalendar, days: ClosedRange<Day>, horizon: Int,
    workers: Workers = .one
  ) {
    let panel = Panel(history.known(at: days.upperBound)).withoutOddDays(calendar, workers: workers)
    let schedule = ReplaySchedule(panel, days: panel.index(of: days.lowerBound)...panel.dayCount - 1)
    workers.watch.expect(WorkWatch.steps + Self.stepsOfRevisions)
    let origins = schedule.origins
    let wanted = max(horizon, RollingForecasts.judgedDays)
    let members = ReplayedMembers(panel, calendar, schedule, origins, horizon: wanted, workers)
    let positions = Dictionary(uniqueKeysWithValues: zip(origins, 0...))
    let weeks = schedule.weeks.compactMap { positions[$0] }
    let grid = members.mixture(panel, judged: weeks, workers)
    self.panel = panel
    self.days = schedule.days
    self.grid = grid
    let learned = schedule.revisions.compactMap { positions[$0] }
    revisions = workers.map(learned.count, steps: Self.stepsOfRevisions) { place in
      ForecastDistributions(
        panel: panel, grid: grid, position: learned[place],
        pastPositions: weeks.filter { $0 < learned[place] },
        spans: horizon)
    }
    revisionOfPosition = origins.indices.map { position in learned.lastIndex { $0 <= position } }
  }

  package var categories: [String] { panel.series.map(\.category) }

  /// Expected units of each day after one; nil where the category had not begun.
  package func expected(of series: Int, after day: Day) -> [Double]? {
    guard let position = position(of: series, day), grid.exists(position, series) else { return nil }
    return (0..<grid.horizon).map { grid[position, series, $0] }
  }

  /// The distribution of the demand over the first days after one; nil where the category had not begun.
  ///
  /// - Parameter span: days, at most the horizon; 0 gives certainty of no demand.
  package func demand(of series: Int, after day: Day, over span: Int) -> DemandDistribution? {
    guard let position = position(of: series, day), grid.exists(position, series),
      let revision = revisionOfPosition[position]
    else { return nil }
    guard span > 0 else { return DemandDistribution(certain: 0) }
    return revisions[revision].sums(at: position).cumulative(span, series: series)
  }

  private func position(of series: Int, _ day: Day) -> Int? {
    let index = panel.index(of: day)
    guard days.contains(index), panel.series.indices.contains(series) else { return nil }
    // The days asked for are the last of the origins, without a gap.
    return grid.origins.count - 1 - (days.upperBound - index)
  }
}

import Demand

/// The models that learn over all series: the calendar regression, and the trees that stand on it.
struct LearnedForecasts {
  let names: [String]
  let grids: [ForecastGrid]
  /// The clock when each was done.
  let laps: [Double]

  static let none = LearnedForecasts(names: [], grids: [], laps: [])

  private init(names: [String], grids: [ForecastGrid], laps: [Double]) {
    self.names = names
    self.grids = grids
    self.laps = laps
  }

  init(
    _ panel: Panel, calendar: EventCalendar, weeks: JudgedWeeks, horizon: Int, workers: Workers,
    now: () -> Double
  ) {
    let end = panel.dayCount - 1
    let rows = StackRows(panel)
    let taught = [weeks.holdout, end].compactMap(\.self).flatMap {
      rows.origins(through: $0, first: StackHistory.firstOrigin)
    }
    let regression = RegressionHistory(
      panel, CalendarFeatures(panel, calendar: calendar, horizon: horizon),
      origins: Set(weeks.origins + taught + [end]).sorted(), fits: FitDays(panel, fresh: [end]), horizon: horizon,
      workers: workers)
    let grid = regression.grid.at(weeks.origins + [end])
    let fitted = now()
    let proximity = EventProximity(
      calendar, categories: panel.series.map(\.category), firstDay: panel.firstDay,
      dayCount: panel.dayCount + horizon, subjects: EventSubjects(calendar.events))
    let stack = StackHistory(
      panel, StackFeatures(panel, regression, proximity, workers: workers), regression, rows, weeks, workers)
    names = [CalendarRegression().name, "boosted-trees", "trees-on-regression"]
    grids = [grid, stack.onSales, stack.onResiduals]
    laps = [fitted, now(), now()]
  }
}

import Demand

/// The models that learn over all series: the calendar regression, and the trees that stand on it.
struct LearnedForecasts {
  static let names = [CalendarRegression().name, "boosted-trees", "trees-on-regression"]

  /// In the order of `names`, at the weeks judged and at the end of the panel.
  let grids: [ForecastGrid]
  /// The clock when each was done.
  let laps: [Double]
  let learned: Learned

  /// What was learned through the end of the panel.
  struct Learned: Sendable {
    /// What the regression's columns of events stand for, and its coefficients.
    let columns: [EventColumns.Column]
    let fit: CalendarFit
    let subjects: EventSubjects
    let trees: StackedTrees?
  }

  init(
    _ panel: Panel, calendar: EventCalendar, weeks: JudgedWeeks, horizon: Int,
    trainingRows: Int = StackRows.budget, workers: Workers, now: () -> Double
  ) {
    let end = panel.dayCount - 1
    let rows = StackRows(panel, budget: trainingRows)
    let taught = (weeks.holdouts + [end]).flatMap {
      rows.origins(through: $0, first: StackHistory.firstOrigin)
    }
    let features = CalendarFeatures(panel, calendar: calendar, horizon: horizon)
    let regression = RegressionHistory(
      panel, features, origins: Set(weeks.origins + taught + [end]).sorted(),
      fits: FitDays(panel, fresh: [end]), horizon: horizon,
      workers: workers)
    let grid = regression.grid.at(weeks.origins + [end])
    let fitted = now()
    let subjects = EventSubjects(calendar.events)
    let proximity = EventProximity(panel, calendar, subjects, horizon: horizon)
    let stack = StackHistory(
      panel, StackFeatures(panel, regression, proximity, workers: workers), regression, rows, weeks, workers)
    grids = [grid, stack.onSales, stack.onResiduals]
    laps = [fitted, now(), now()]
    learned = Learned(
      columns: features.eventColumns.columns, fit: regression.lastFit, subjects: subjects, trees: stack.trees)
  }
}

import Demand

/// The forecasts of the models that the mixture is made of, at all origins of a replay.
struct ReplayedMembers {
  private var grids: [ForecastGrid]
  private let alone: Int?

  init(
    _ panel: Panel, _ calendar: EventCalendar, _ schedule: ReplaySchedule, _ origins: [Int], horizon: Int,
    _ workers: Workers
  ) {
    let models = RollingForecasts.standardModels.filter { !$0.isBaseline }
    alone = models.firstIndex(where: \.standsAlone)
    grids =
      workers.map(models.count, steps: WorkWatch.simpleModels) {
        models[$0].forecasts(of: panel, calendar: calendar, origins: origins, horizon: horizon)
      } + Self.learned(panel, calendar, schedule, origins, horizon, workers)
    let closed = ClosedDays(panel, calendar: calendar, horizon: horizon)
    workers.update(&grids) { grid in
      closed.apply(to: &grid)
      Dormancy.apply(to: &grid, panel: panel)
    }
  }

  /// - Parameter judged: positions of the weeks by which the members are weighed, as far as an origin knows them.
  func mixture(_ panel: Panel, judged: [Int], _ workers: Workers) -> ForecastGrid {
    let combination = Combination(panel: panel, grids: grids, alone: alone, judged: judged, workers: workers)
    let weights = workers.map(grids[0].origins.count, steps: WorkWatch.weighing) {
      combination.weights(at: $0)
    }
    return ForecastGrid(mixing: grids, weights)
  }

  /// The calendar regression and the trees.
  private static func learned(
    _ panel: Panel, _ calendar: EventCalendar, _ schedule: ReplaySchedule, _ origins: [Int], _ horizon: Int,
    _ workers: Workers
  ) -> [ForecastGrid] {
    let rows = StackRows(panel)
    let taught = schedule.holdouts.flatMap { rows.origins(through: $0, first: StackHistory.firstOrigin) }
    let features = CalendarFeatures(panel, calendar: calendar, horizon: horizon)
    let regression = RegressionHistory(
      panel, features, origins: Set(taught + origins).sorted(), fits: FitDays(panel, fresh: []),
      horizon: horizon, workers: workers)
    let grid = regression.grid.at(origins)
    guard !schedule.holdouts.isEmpty else { return [grid] }
    let proximity = EventProximity(
      panel, calendar, EventSubjects(calendar.events), horizon: horizon)
    let stack = StackHistory(
      panel, StackFeatures(panel, regression, proximity, workers: workers), regression, rows,
      lessons: schedule.lessons(origins), origins: origins, workers)
    return [grid, stack.onSales, stack.onResiduals]
  }
}

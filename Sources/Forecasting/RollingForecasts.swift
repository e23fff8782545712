import Demand

/// Forecasts of all models and of their mixture after the end of a panel, and at the weekly origins before it that
/// the mixture and the distributions learn from.
package struct RollingForecasts: Sendable {
  package let panel: Panel
  /// The names of the models in the order of `grids`; the last is the mixture's.
  package let names: [String]
  /// At the weekly origins judged, and at the panel's end, which is the last.
  package let grids: [ForecastGrid]
  /// Seconds that each grid took, by the clock passed in.
  package let seconds: [Double]
  /// Weight of each model by origin position and series.
  let weights: [[[Double]]]
  /// What was learned over all series; nil where only other models were asked for.
  let learned: LearnedForecasts.Learned?

  /// The name of the mixture in backtests.
  package static let mixtureName = "cardstock"

  /// Days of each past forecast by which the models are judged, and single days' errors collected.
  static let judgedDays = 7

  package static var standardModels: [any ForecastModel] {
    [
      WeekdayMean.seasonalNaive, WeekdayMean.fourWeeks, ExponentialSmoothing(), CrostonSBA(),
      TeunterSyntetosBabai(), RecentDemand(), LaunchAnalogue(),
    ]
  }

  /// All models that there are.
  ///
  /// - Parameters:
  ///   - horizon: days ahead, at least 1.
  ///   - trainingRows: how many the trees may learn from.
  ///   - now: seconds of any clock, to time the models.
  package init(
    panel: Panel, calendar: EventCalendar, horizon: Int, trainingRows: Int = StackRows.budget,
    workers: Workers = .one, now: @Sendable () -> Double = { 0 }
  ) {
    self.init(panel, calendar, horizon, Self.standardModels, workers, now) { panel, weeks, horizon in
      LearnedForecasts(
        panel, calendar: calendar, weeks: weeks, horizon: horizon, trainingRows: trainingRows,
        workers: workers,
        now: now)
    }
  }

  /// Some models, each of which learns from a series by itself.
  package init(panel: Panel, calendar: EventCalendar, horizon: Int, models: [any ForecastModel]) {
    self.init(panel, calendar, horizon, models, .one, { 0 }) { _, _, _ in nil }
  }

  private init(
    _ panel: Panel, _ calendar: EventCalendar, _ horizon: Int, _ models: [any ForecastModel],
    _ workers: Workers, _ now: @Sendable () -> Double, learn: (Panel, JudgedWeeks, Int) -> LearnedForecasts?
  ) {
    let panel = panel.withoutOddDays(calendar, workers: workers)
    self.panel = panel
    // The models are judged by their weeks, so a forecast of a day does not change with how many days are asked for.
    let horizon = max(Self.judgedDays, horizon)
    let weeks = JudgedWeeks(panel)
    let origins = weeks.origins + [panel.dayCount - 1]
    let start = now()
    let simple = workers.map(models.count, steps: WorkWatch.simpleModels) { model in
      let grid = models[model].forecasts(of: panel, calendar: calendar, origins: origins, horizon: horizon)
      return (grid: grid, lap: now())
    }
    let learned = learn(panel, weeks, horizon)
    var grids = simple.map(\.grid) + (learned?.grids ?? [])
    let laps = [start] + simple.map(\.lap) + (learned?.laps ?? [])
    self.learned = learned?.learned
    let closed = ClosedDays(panel, calendar: calendar, horizon: horizon)
    workers.update(&grids) { grid in
      closed.apply(to: &grid)
      Dormancy.apply(to: &grid, panel: panel)
    }
    let alone = models.firstIndex(where: \.standsAlone)
    let combination = Combination(
      panel: panel, grids: grids, alone: alone, leftOut: Set(models.indices.filter { models[$0].isBaseline }),
      workers: workers)
    let weights = workers.map(origins.count, steps: WorkWatch.weighing) { combination.weights(at: $0) }
    self.weights = weights
    names = models.map(\.name) + (learned == nil ? [] : LearnedForecasts.names) + [Self.mixtureName]
    self.grids = grids + [ForecastGrid(mixing: grids, weights)]
    // The mixture needs all of them.
    seconds = zip(laps, laps.dropFirst()).map { $1 - $0 } + [now() - laps[0]]
  }

  package var mixture: ForecastGrid { grids[grids.count - 1] }

  /// The position of the panel's end.
  package var position: Int { mixture.origins.count - 1 }

  /// The positions of the weekly origins whose errors the distributions are made from.
  var pastPositions: [Int] { Array(0..<position) }
}

import Demand

/// What the regression says at many origins, and what it knows there that other models learn from.
struct RegressionHistory: Sendable {
  private(set) var grid: ForecastGrid
  /// What events do to each day that trees look ahead, on the scale of fourth roots over the series' own scale: 0 on
  /// a usual day, about .05 where an event adds a fifth.
  private(set) var eventEffects: ForecastGrid
  /// How far the level of the last days is above the slow level, on the same scale; by origin and series.
  private(set) var drift: [Double]
  /// The coefficients fitted last.
  private(set) var lastFit: CalendarFit

  func drift(_ position: Int, _ series: Int) -> Double { drift[position * grid.seriesCount + series] }

  /// - Parameters:
  ///   - origins: last known days, ascending.
  ///   - fits: which day's fit each origin uses.
  init(
    _ panel: Panel, _ features: CalendarFeatures, origins: [Int], fits: FitDays, horizon: Int,
    workers: Workers
  ) {
    let count = panel.series.count
    grid = ForecastGrid(origins: origins, seriesCount: count, horizon: horizon)
    eventEffects = Self.eventEffects(origins, count, horizon)
    drift = [Double](repeating: .nan, count: origins.count * count)
    lastFit = CalendarFit(day: -1, coefficients: [], pooled: [])
    var walks = RegressionWalks(panel, features, workers: workers)
    let groups = fits.groups(of: origins)
    for (place, (day, positions)) in groups.enumerated() {
      defer { workers.watch.finished(place, of: groups.count, steps: WorkWatch.regression) }
      let fit = walks.fit(through: day)
      let walked = walks
      let results = workers.map(count) { number in
        walked.outlooks(of: number, by: fit, at: positions.map { origins[$0] }, horizon: horizon)
      }
      lastFit = fit
      for (number, outlooks) in results.enumerated() {
        guard let outlooks else { continue }
        for (position, outlook) in zip(positions, outlooks) { take(outlook, position, number) }
      }
    }
  }

  /// At one origin, by coefficients that were fitted before.
  init(
    _ panel: Panel, _ features: CalendarFeatures, origin: Int, fit: CalendarFit, horizon: Int,
    workers: Workers
  ) {
    let count = panel.series.count
    grid = ForecastGrid(origins: [origin], seriesCount: count, horizon: horizon)
    eventEffects = Self.eventEffects([origin], count, horizon)
    drift = [Double](repeating: .nan, count: count)
    lastFit = fit
    let outlooks = workers.map(count) { number -> RegressionOutlook? in
      let series = panel.series[number]
      // Since it was fitted, a category may have become one that hardly sells.
      guard let coefficients = fit.coefficients[number], series.isDense(at: origin) else { return nil }
      return RegressionWalk(series, features, scope: features.scopeOfCategory[number])
        .outlooks(at: [origin], coefficients: coefficients, fit: fit.day, horizon: horizon)[0]
    }
    for (number, outlook) in outlooks.enumerated() {
      if let outlook { take(outlook, 0, number) }
    }
  }

  private static func eventEffects(_ origins: [Int], _ seriesCount: Int, _ horizon: Int) -> ForecastGrid {
    ForecastGrid(origins: origins, seriesCount: seriesCount, horizon: min(horizon, StackRows.horizon))
  }

  private mutating func take(_ outlook: RegressionOutlook, _ position: Int, _ series: Int) {
    grid.set(position, series) { outlook.units[$0] }
    for (step, effect) in outlook.eventEffects.enumerated() { eventEffects[position, series, step] = effect }
    drift[position * grid.seriesCount + series] = outlook.drift
  }
}

/// What one series' regression says at one origin.
struct RegressionOutlook: Sendable {
  /// Expected units by day ahead.
  let units: [Double]
  let eventEffects: [Double]
  let drift: Double
  /// What the calendar is added to, and what was added to its weekdays, by day index modulo 7; in fourth roots.
  let level: RecentDays.Level
  let weekdays: [Double]
  /// The fourth root of what one unit a day is to the series.
  let scale: Double
}

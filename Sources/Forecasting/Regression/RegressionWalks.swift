/// The regressions of all series on their way through the days, side by side.
struct RegressionWalks: Sendable {
  private var walks: [RegressionWalk]
  private let features: CalendarFeatures
  private let workers: Workers

  init(_ panel: Panel, _ features: CalendarFeatures, workers: Workers) {
    self.features = features
    self.workers = workers
    walks = workers.map(panel.series.count) { number in
      RegressionWalk(panel.series[number], features, scope: features.scopeOfCategory[number])
    }
  }

  /// Takes in the days up to one, and learns from them.
  mutating func fit(through day: Int) -> CalendarFit {
    workers.update(&walks) { $0.advance(through: day) }
    return CalendarFit(walks, day: day, features, workers: workers)
  }

  /// What a fit says of a series at some origins, ascending; nil where it is too young or too sparse.
  func outlooks(
    of number: Int, by fit: CalendarFit, at origins: [Int], horizon: Int
  ) -> [RegressionOutlook]? {
    fit.coefficients[number].map {
      walks[number].outlooks(at: origins, coefficients: $0, fit: fit.day, horizon: horizon)
    }
  }
}

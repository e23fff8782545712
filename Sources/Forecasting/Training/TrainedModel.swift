import Demand

/// All that was learned from a history: what a forecast needs besides the recent days.
///
/// Learning takes seconds, forecasting from what was learned a fraction of one. A model that was learned through
/// a day forecasts from any later one too, following the levels of the days since; it knows nothing of
/// categories that are younger than itself, which are smoothed.
package struct TrainedModel: Sendable {
  /// The last day that was learned from.
  package let day: Day
  /// Of the history and the calendar it was learned from.
  package let fingerprint: HistoryFingerprint
  package let categories: [String]
  /// Of the regression: what each column stands for, and by category its coefficients, where it has any.
  let columns: [EventColumns.Column]
  let coefficients: [[Double]?]
  let subjects: EventSubjects
  let trees: StackedTrees?
  /// The names of the models that are mixed, and by category their weights.
  let members: [String]
  let weights: [[Double]]
  /// What the mixture forecast at the weeks judged, by which its errors are known.
  let past: ForecastGrid
  /// The days of the grid's origins.
  let pastOrigins: [Day]
}

extension TrainedModel {
  /// What forecasts made after the end of a panel have learned.
  init(_ rolling: RollingForecasts, fingerprint: HistoryFingerprint) {
    let panel = rolling.panel
    day = panel.day(panel.dayCount - 1)
    self.fingerprint = fingerprint
    categories = panel.series.map(\.category)
    columns = rolling.learned?.columns ?? []
    coefficients = rolling.learned?.fit.coefficients ?? panel.series.map { _ in nil }
    subjects = rolling.learned?.subjects ?? EventSubjects([])
    trees = rolling.learned?.trees
    members = Array(rolling.names.dropLast())
    weights = rolling.weights[rolling.position]
    let origins = rolling.mixture.origins.dropLast()
    past = rolling.mixture.at(Array(origins))
    pastOrigins = origins.map(panel.day)
  }

  /// Learns from a history.
  ///
  /// - Parameters:
  ///   - history: its end is the last day learned from.
  ///   - calendar: the events, past and to come.
  package init(
    _ history: DemandHistory, calendar: EventCalendar, horizon: Int = Forecaster.longestHorizon,
    workers: Workers = .one
  ) {
    workers.watch.expect(WorkWatch.steps)
    self.init(
      RollingForecasts(panel: Panel(history), calendar: calendar, horizon: horizon, workers: workers),
      fingerprint: HistoryFingerprint(history, calendar))
  }
}

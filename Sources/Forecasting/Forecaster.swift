import Demand

/// Forecasts every category of a history, with its uncertainty and its reason.
package struct Forecaster: Sendable {
  let rolling: RollingForecasts
  private let distributions: ForecastDistributions
  private let position: Int
  let horizon: Int
  private let origin: Day

  /// The furthest day ahead, for lead times; a plan a week ahead needs only the first seven.
  package static let longestHorizon = 28

  /// - Parameters:
  ///   - history: what is known; its end is the origin.
  ///   - calendar: the events, past and to come.
  ///   - horizon: days ahead, 1...28.
  package init(
    _ history: DemandHistory, calendar: EventCalendar, horizon: Int = Self.longestHorizon,
    workers: Workers = .one
  ) {
    rolling = RollingForecasts(panel: Panel(history), calendar: calendar, horizon: horizon, workers: workers)
    position = rolling.position
    distributions = ForecastDistributions(
      panel: rolling.panel, grid: rolling.mixture, position: position, pastPositions: rolling.pastPositions)
    self.horizon = horizon
    self.origin = history.end
  }

  package var categories: [String] { rolling.panel.series.map(\.category) }

  /// The forecast of one category, by its place in `categories`. Built when asked for: the distributions of all
  /// categories at once would fill the memory.
  package func forecast(of series: Int) -> CategoryForecast {
    CategoryForecast(
      category: rolling.panel.series[series].category, origin: origin,
      expected: (0..<horizon).map { rolling.mixture[position, series, $0] },
      daily: (0..<horizon).map { distributions.day($0, series: series) },
      cumulative: (1...horizon).map { distributions.cumulative($0, series: series) },
      reason: reason(for: series))
  }

  /// What a category is, where that decides, then the models that make the forecast, the weightiest first:
  /// `calendar-regression 80%, weekday-mean-4 20%`.
  private func reason(for series: Int) -> String {
    let panel = rolling.panel
    let end = panel.dayCount - 1
    if let dormancy = Dormancy(of: panel.series[series], at: end) { return dormancy.reason(in: panel) }
    let weights = zip(rolling.names, rolling.weights[position][series])
    let ranked = weights.filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let models = ranked.map { "\($0.0) \(Int(($0.1 * 100).rounded()))%" }.joined(separator: ", ")
    return LaunchAnalogue.reason(for: series, in: panel, at: end) ?? models
  }
}

import Demand
import Wording

/// Forecasts every category of a history, with its uncertainty and its reason.
package struct Forecaster: Sendable {
  /// What was learned on the way; nil for a forecast from a model that was trained before.
  let rolling: RollingForecasts?
  let horizon: Int
  let panel: Panel
  /// The mixture, its last position at the end of the panel.
  let grid: ForecastGrid
  private let distributions: ForecastDistributions
  /// Of the models that are mixed, by their names and, for each category, in order.
  private let members: [String]
  private let weights: [[Double]]

  /// The furthest day ahead, for lead times; a plan a week ahead needs only the first seven.
  package static let longestHorizon = 28

  /// Learns, then forecasts.
  ///
  /// - Parameters:
  ///   - history: what is known; its end is the origin.
  ///   - calendar: the events, past and to come.
  ///   - horizon: days ahead, 1...28.
  package init(
    _ history: DemandHistory, calendar: EventCalendar, horizon: Int = Self.longestHorizon,
    workers: Workers = .one
  ) {
    workers.watch.expect(WorkWatch.steps)
    let rolling = RollingForecasts(
      panel: Panel(history), calendar: calendar, horizon: horizon, workers: workers)
    self.init(
      rolling.panel, rolling.mixture, members: rolling.names, weights: rolling.weights[rolling.position],
      rolling, horizon, workers)
  }

  /// Forecasts from what was learned before.
  ///
  /// - Parameters:
  ///   - model: no day after the history's end was learned from.
  ///   - calendar: may hold events that the model has not seen; those of a kind that it has not seen do nothing.
  package init(
    _ history: DemandHistory, model: TrainedModel, calendar: EventCalendar,
    horizon: Int = Self.longestHorizon, workers: Workers = .one
  ) {
    precondition(model.day <= history.end, "a model that has seen the days it is to forecast")
    let forecasts = ModelForecasts(
      model, Panel(history), calendar: calendar, horizon: horizon, workers: workers)
    self.init(
      forecasts.panel, forecasts.grid, members: model.members, weights: forecasts.weights, nil, horizon,
      workers)
  }

  private init(
    _ panel: Panel, _ grid: ForecastGrid, members: [String], weights: [[Double]],
    _ rolling: RollingForecasts?,
    _ horizon: Int, _ workers: Workers
  ) {
    self.rolling = rolling
    self.horizon = horizon
    self.panel = panel
    self.grid = grid
    self.members = members
    self.weights = weights
    let end = grid.origins.count - 1
    distributions = ForecastDistributions(
      panel: panel, grid: grid, position: end, pastPositions: Array(0..<end), spans: horizon,
      workers: workers)
  }

  package var categories: [String] { panel.series.map(\.category) }

  /// The forecast of one category, by its place in `categories`. Built when asked for: the distributions of all
  /// categories at once would fill the memory.
  package func forecast(of series: Int) -> CategoryForecast {
    let position = grid.origins.count - 1
    return CategoryForecast(
      category: panel.series[series].category, origin: panel.day(panel.dayCount - 1),
      expected: (0..<horizon).map { grid[position, series, $0] },
      daily: (0..<horizon).map { distributions.day($0, series: series) },
      cumulative: (1...horizon).map { distributions.cumulative($0, series: series) },
      reason: reason(for: series))
  }

  /// What a category is, where that decides, then the models that make the forecast, the weightiest first:
  /// `calendar-regression 80%, exponential-smoothing 20%`.
  private func reason(for series: Int) -> Phrase {
    let end = panel.dayCount - 1
    if let dormancy = Dormancy(of: panel.series[series], at: end) { return dormancy.reason(in: panel) }
    let ranked = zip(members, weights[series]).filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let models = ranked.map { name, weight -> Phrase in
      "\(Phrase(word: name)) \(Int((weight * 100).rounded()))%"
    }
    return LaunchAnalogue.reason(for: series, in: panel, at: end) ?? models.joined(separator: ", ")
  }
}

import Demand
import Wording

/// Takes the forecasts of categories apart. What is the same for all of them is worked out once.
package struct ForecastExplainer: Sendable {
  private let rolling: RollingForecasts
  private let horizon: Int
  private let calendar: EventCalendar
  private let closed: ClosedDays
  private let regression: LatestRegression
  private let records: ModelRecords

  /// - Parameters:
  ///   - forecaster: it learned by itself; a trained model does not keep what its models said in past weeks.
  ///   - calendar: the one that was forecast with.
  package init(_ forecaster: Forecaster, calendar: EventCalendar, workers: Workers = .one) {
    guard let rolling = forecaster.rolling else {
      preconditionFailure("a trained model has nothing to explain its weights by")
    }
    self.rolling = rolling
    self.calendar = calendar
    horizon = forecaster.horizon
    let longest = rolling.mixture.horizon
    closed = ClosedDays(rolling.panel, calendar: calendar, horizon: longest)
    regression = LatestRegression(rolling.panel, calendar: calendar, horizon: longest, workers: workers)
    records = ModelRecords(rolling)
  }

  /// - Parameter series: the category's place among the forecaster's.
  package func explanation(of series: Int) -> ForecastExplanation {
    let panel = rolling.panel
    let own = panel.series[series]
    let end = panel.dayCount - 1
    let days = DayExplainer(rolling, series, calendar: calendar, closed, regression)
    return ForecastExplanation(
      category: own.category, history: panel.day(own.start)...panel.day(end),
      judgedWeeks: records.positions.map { rolling.mixture.origins[$0] + 1 }.filter { $0 > own.start }
        .map { panel.day($0) },
      models: records.records(of: series),
      days: (0..<horizon).map { ExplainedDay(day: panel.day(end + 1 + $0), sums: days.sums(step: $0)) })
  }
}

/// Takes the days ahead of one series apart.
private struct DayExplainer {
  private let rolling: RollingForecasts
  private let series: Int
  private let closures: [Event]
  private let closed: ClosedDays
  private let parts: RegressionParts?
  private let regressionGrid: ForecastGrid?

  init(
    _ rolling: RollingForecasts, _ series: Int, calendar: EventCalendar, _ closed: ClosedDays,
    _ regression: LatestRegression
  ) {
    self.rolling = rolling
    self.series = series
    self.closed = closed
    let panel = rolling.panel
    closures = calendar.events.closures.filter { calendar.concerns($0, panel.series[series].category) }
    let model = rolling.names.firstIndex(of: CalendarRegression().name)
    regressionGrid = model.map { rolling.grids[$0] }
    let isForecast = regressionGrid?.exists(rolling.position, series) ?? false
    parts =
      isForecast
      ? regression.series(series).map { RegressionParts($0, panel, calendar: calendar) } : nil
  }

  func sums(step: Int) -> [SumOfParts] {
    [regression(step)].compactMap(\.self) + stacked(step) + [mixture(step)]
  }

  private func regression(_ step: Int) -> SumOfParts? {
    guard let parts, let regressionGrid else { return nil }
    let day = rolling.panel.dayCount + step
    return parts.sum(
      on: day, reaching: regressionGrid[rolling.position, series, step], closure: closure(on: day))
  }

  /// Why nothing can be sold on a day: the name of what closes, or `never on a sunday`.
  private func closure(on day: Int) -> Phrase? {
    guard closed.contains(series: series, day: day, origin: rolling.panel.dayCount - 1) else { return nil }
    let date = rolling.panel.day(day)
    return closures.first { $0.days.contains(date) }?.title ?? "never on a \(date.weekday.phrase)"
  }

  /// Models that forecast what the regression leaves: the regression, and what they make of it.
  private func stacked(_ step: Int) -> [SumOfParts] {
    guard parts != nil, let regressionGrid else { return [] }
    return forecasts(step).filter { $0.name.hasSuffix("-on-regression") }.map { model in
      let regression = regressionGrid[rolling.position, series, step]
      return SumOfParts(
        model.name,
        [ForecastPart(.regression, running: regression), ForecastPart(.trees, running: model.units)],
        reaching: model.units)
    }
  }

  private func mixture(_ step: Int) -> SumOfParts {
    let weights = rolling.weights[rolling.position][series]
    var sum = 0.0
    let parts = forecasts(step).map { model in
      if weights[model.number] > 0 { sum += weights[model.number] * model.units }
      var part = ForecastPart(.model, Phrase(word: model.name), running: sum)
      (part.forecast, part.weight) = (model.units, weights[model.number])
      return part
    }
    return SumOfParts("statistical", parts, reaching: rolling.mixture[rolling.position, series, step])
  }

  /// The models that say something of the series.
  private func forecasts(_ step: Int) -> [(number: Int, name: String, units: Double)] {
    rolling.grids.indices.dropLast().filter { rolling.grids[$0].exists(rolling.position, series) }.map {
      ($0, rolling.names[$0], rolling.grids[$0][rolling.position, series, step])
    }
  }
}

import Demand

/// How the forecast of one category came about.
package struct ForecastExplanation: Sendable {
  package let category: String
  /// The days from its first sale to the end of what is known.
  package let history: ClosedRange<Day>
  /// The first days of the weeks by which the models are judged, those before the category began left out.
  package let judgedWeeks: [Day]
  package let models: [ModelRecord]
  package let days: [ExplainedDay]
}

/// The forecast of a day, taken apart.
package struct ExplainedDay: Sendable {
  package let day: Day
  /// `regression`, where there is one; what stands on it; `statistical`, which is the mixture of the models.
  package let sums: [SumOfParts]
}

extension Forecaster {
  /// Takes the forecast of one category apart.
  ///
  /// - Parameter calendar: the one that was forecast with.
  /// - Precondition: the forecaster learned by itself; a trained model does not keep what its models said in past weeks.
  package func explanation(
    of series: Int, calendar: EventCalendar, workers: Workers = .one
  ) -> ForecastExplanation {
    guard let rolling else { preconditionFailure("a trained model has nothing to explain its weights by") }
    let panel = rolling.panel
    let own = panel.series[series]
    let end = panel.dayCount - 1
    let days = DayExplainer(rolling, series, calendar: calendar, workers: workers)
    return ForecastExplanation(
      category: own.category, history: panel.day(own.start)...panel.day(end),
      judgedWeeks: rolling.judgedPositions.map { rolling.mixture.origins[$0] + 1 }.filter { $0 > own.start }
        .map { panel.day($0) },
      models: rolling.records(of: series),
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

  init(_ rolling: RollingForecasts, _ series: Int, calendar: EventCalendar, workers: Workers) {
    self.rolling = rolling
    self.series = series
    let (panel, horizon) = (rolling.panel, rolling.mixture.horizon)
    closures = calendar.events.filter {
      $0.kind == .closed && calendar.concerns($0, panel.series[series].category)
    }
    closed = ClosedDays(panel, calendar: calendar, horizon: horizon)
    let model = rolling.names.firstIndex(of: CalendarRegression().name)
    regressionGrid = model.map { rolling.grids[$0] }
    let isForecast = regressionGrid?.exists(rolling.position, series) ?? false
    parts =
      isForecast
      ? LatestRegression(panel, calendar: calendar, horizon: horizon, workers: workers).series(series)
        .map { RegressionParts($0, panel, calendar: calendar) } : nil
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
  private func closure(on day: Int) -> String? {
    guard closed.contains(series: series, day: day, origin: rolling.panel.dayCount - 1) else { return nil }
    let date = rolling.panel.day(day)
    return closures.first { $0.days.contains(date) }?.name ?? "never on a \(date.weekday)"
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
      var part = ForecastPart(.model, model.name, running: sum)
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

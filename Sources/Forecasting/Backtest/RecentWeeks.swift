import Demand

extension Forecaster {
  /// How far the forecasts of the last weeks were off, those that the mixture was judged by anyway: nothing is learned
  /// anew. Each was made with what was known before its week, by trees that learned once for eight weeks, so that it does
  /// no better than a forecast made there and then (``Backtest``).
  ///
  /// The naive forecast and the overrides are those of ``Backtest/valueAdded(by:history:calendar:)``.
  ///
  /// - Parameters:
  ///   - calendar: the forecaster's own.
  ///   - most: how many weeks at most, the last ones.
  /// - Returns: the weeks by their first days, ascending; none where the history is too short.
  package func recentWeeks(
    _ most: Int, overrides: [ForecastOverride], calendar: EventCalendar
  ) -> [(firstDay: Day, value: ValueAdded)] {
    let days = RollingForecasts.judgedDays
    let past = grid.origins.indices.dropLast().filter { grid.origins[$0] + days < panel.dayCount }.suffix(
      most)
    let origins = past.map { grid.origins[$0] }
    let naive = ForecastGrid.naive(of: panel, calendar: calendar, origins: origins, horizon: days)
    let overrideOfDay = overrides.byDay
    return past.enumerated().map { place, position in
      var value = ValueAdded()
      for (number, series) in panel.series.enumerated()
      where grid.exists(position, number) && naive.exists(place, number) {
        for step in 0..<days {
          let index = origins[place] + 1 + step
          let key = DemandHistory.CategoryDay(category: series.category, day: panel.day(index))
          value.add(
            actual: series.units[index], naive: naive[place, number, step],
            statistical: grid[position, number, step],
            override: overrideOfDay.isEmpty ? nil : overrideOfDay[key])
        }
      }
      return (panel.day(origins[place] + 1), value)
    }
  }
}

import Demand

extension TrainedModel {
  /// What the models that learned over all series say at the end of a panel: the grids of `LearnedForecasts.names`.
  ///
  /// - Parameter placeOfSeries: the place of each series among the model's categories.
  func learnedGrids(
    atEndOf panel: Panel, _ placeOfSeries: [Int?], calendar: EventCalendar, horizon: Int, workers: Workers
  ) -> [ForecastGrid] {
    let features = CalendarFeatures(panel, calendar: calendar, horizon: horizon)
    let fit = CalendarFit(
      day: panel.index(of: day),
      coefficients: placeOfSeries.map { place in
        place.flatMap { coefficients[$0] }.map { features.coefficients($0, of: columns) }
      }, pooled: [])
    let regression = RegressionHistory(
      panel, features, origin: panel.dayCount - 1, fit: fit, horizon: horizon, workers: workers)
    let proximity = EventProximity(panel, calendar, subjects, horizon: horizon)
    let stack = StackHistory(
      panel, StackFeatures(panel, regression, proximity, seriesNumbers: placeOfSeries, workers: workers),
      regression, trees)
    return [regression.grid, stack.onSales, stack.onResiduals]
  }
}

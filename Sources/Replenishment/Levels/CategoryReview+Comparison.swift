import Forecasting

extension CategoryReview {
  /// The reorder points by every form of demand; nil for what is not kept in stock.
  ///
  /// The closed forms know a day's mean and variance: those of the forecast's days over the protection interval.
  package var comparison: ReorderComparison? {
    guard let policy else { return nil }
    let (forecast, interval) = (situation.forecast, policy.interval)
    let days = max(1, min(forecast.horizon, Int(interval.meanDays.rounded(.up))))
    let variance = forecast.daily[..<days].reduce(0) { sum, day in
      sum + day.standardDeviation * day.standardDeviation / Double(days)
    }
    let closed = NormalLeadTimeDemand(
      dailyMean: interval.meanDays > 0 ? interval.expectedDemand(of: forecast) / interval.meanDays : 0,
      dailyDeviation: variance.squareRoot(), over: interval)
    return ReorderComparison(
      of: interval.demand(of: forecast),
      moments: DemandMoments(mean: closed.mean, variance: closed.deviation * closed.deviation),
      serviceLevel: min(max(policy.serviceLevel, 0.001), 0.9999),
      orderQuantity: max(1, policy.orderUpTo - policy.reorderPoint))
  }
}

/// Measures of how far forecasts were off. Formulas as in Hyndman and Athanasopoulos, "Forecasting: Principles
/// and Practice", section 5.8, and Makridakis, Spiliotis and Assimakopoulos 2022 (M5) for RMSSE.
package enum Losses {
  /// Weighted absolute percentage error: sum of absolute errors over the sum of actuals; nil where nothing sold.
  ///
  ///     Losses.wape(actual: [10, 12, 0, 8, 15, 20, 9], forecast: [11, 10, 2, 9, 12, 18, 10]) is .162162
  package static func wape(actual: [Double], forecast: [Double]) -> Double? {
    let volume = actual.reduce(0, +)
    return volume > 0 ? absoluteError(actual, forecast) / volume : nil
  }

  /// Mean absolute error over that of the seasonal naive forecast within the training days; nil where the
  /// training days repeat themselves exactly or are too few.
  package static func mase(
    actual: [Double], forecast: [Double], training: [Double], season: Int
  ) -> Double? {
    guard let scale = seasonalDifferences(training, season)?.mean({ abs($0) }), scale > 0 else { return nil }
    return absoluteError(actual, forecast) / Double(actual.count) / scale
  }

  /// Root mean squared error over that of the seasonal naive forecast within the training days.
  package static func rmsse(
    actual: [Double], forecast: [Double], training: [Double], season: Int
  ) -> Double? {
    guard let scale = seasonalDifferences(training, season)?.mean({ $0 * $0 }), scale > 0 else { return nil }
    let squares = zip(actual, forecast).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return (squares / Double(actual.count) / scale).squareRoot()
  }

  /// Pinball loss of a quantile forecast: what the probability says an error above or below should cost.
  package static func pinball(actual: Double, quantile: Double, probability: Double) -> Double {
    max(probability * (actual - quantile), (probability - 1) * (actual - quantile))
  }

  private static func absoluteError(_ actual: [Double], _ forecast: [Double]) -> Double {
    zip(actual, forecast).reduce(0) { $0 + abs($1.0 - $1.1) }
  }

  private static func seasonalDifferences(_ training: [Double], _ season: Int) -> [Double]? {
    guard training.count > season else { return nil }
    return (season..<training.count).map { training[$0] - training[$0 - season] }
  }
}

extension [Double] {
  fileprivate func mean(_ value: (Double) -> Double) -> Double {
    reduce(0) { $0 + value($1) } / Double(count)
  }
}

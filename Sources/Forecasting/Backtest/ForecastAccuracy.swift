/// How far recorded forecasts were from what sold: sums that measures are made of.
///
///     var accuracy = ForecastAccuracy()
///     accuracy.add(forecast: 12, low: 8, high: 15, actual: 10)
///     accuracy.add(forecast: 3, low: 1, high: 4, actual: 5)
///     accuracy.wape == 4.0 / 15  // (2 + 2) / (10 + 5)
///     accuracy.bias == 0         // (2 - 2) / 15
///     accuracy.coverage == 0.5   // 10 is within 8...15, 5 is not within 1...4
package struct ForecastAccuracy: Hashable, Sendable {
  /// Category-days that were forecast and are known.
  package private(set) var points = 0
  private var volume = 0.0
  private var absolute = 0.0
  private var signed = 0.0
  private var inside = 0

  package init() {}

  /// - Parameters:
  ///   - low, high: the ends of the interval that holds four fifths of days.
  package mutating func add(forecast: Double, low: Double, high: Double, actual: Double) {
    points += 1
    volume += actual
    absolute += abs(forecast - actual)
    signed += forecast - actual
    if low <= actual && actual <= high { inside += 1 }
  }

  /// Absolute errors over volume; nil where nothing sold.
  package var wape: Double? { volume > 0 ? absolute / volume : nil }
  /// Errors over volume, positive where too much was forecast; nil where nothing sold.
  package var bias: Double? { volume > 0 ? signed / volume : nil }
  /// Share of the actuals within the interval; nil without points.
  package var coverage: Double? { points > 0 ? Double(inside) / Double(points) : nil }
}

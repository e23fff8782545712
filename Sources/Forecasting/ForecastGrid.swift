/// Forecasts by origin, series and day ahead. NaN where a series had not begun or the model does not apply.
package struct ForecastGrid: Sendable {
  /// The last known day of each forecast, as ascending day indices.
  package let origins: [Int]
  package let seriesCount: Int
  /// Days ahead; step 0 is the day after the origin.
  package let horizon: Int
  private var values: [Double]

  package init(origins: [Int], seriesCount: Int, horizon: Int) {
    self.origins = origins
    self.seriesCount = seriesCount
    self.horizon = horizon
    values = [Double](repeating: .nan, count: origins.count * seriesCount * horizon)
  }

  package subscript(origin: Int, series: Int, step: Int) -> Double {
    get { values[(origin * seriesCount + series) * horizon + step] }
    set { values[(origin * seriesCount + series) * horizon + step] = newValue }
  }

  /// True where the model gave a forecast for the series at the origin.
  package func exists(_ origin: Int, _ series: Int) -> Bool { !self[origin, series, 0].isNaN }

  /// Writes all steps of one series at one origin; negative forecasts become 0.
  package mutating func set(_ origin: Int, _ series: Int, _ forecast: (Int) -> Double) {
    for step in 0..<horizon { self[origin, series, step] = max(0, forecast(step)) }
  }
}

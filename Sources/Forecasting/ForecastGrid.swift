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

  /// The mean of the first week's days.
  package func weekMean(_ origin: Int, _ series: Int) -> Double {
    let days = min(horizon, 7)
    return (0..<days).reduce(0) { $0 + self[origin, series, $1] } / Double(days)
  }

  /// The forecasts at some of the origins.
  ///
  /// - Precondition: all are origins of this grid.
  package func at(_ wanted: [Int]) -> ForecastGrid {
    let places = Dictionary(uniqueKeysWithValues: zip(origins, 0...))
    var grid = ForecastGrid(origins: wanted, seriesCount: seriesCount, horizon: horizon)
    let size = seriesCount * horizon
    for (position, origin) in wanted.enumerated() {
      guard let place = places[origin] else { preconditionFailure("no forecast was made at day \(origin)") }
      grid.values.replaceSubrange(
        position * size..<(position + 1) * size, with: values[place * size..<(place + 1) * size])
    }
    return grid
  }

  /// Writes all steps of one series at one origin; negative forecasts become 0.
  package mutating func set(_ origin: Int, _ series: Int, _ forecast: (Int) -> Double) {
    for step in 0..<horizon { self[origin, series, step] = max(0, forecast(step)) }
  }
}

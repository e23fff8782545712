/// How one model did in a backtest. A measure is nil where nothing can be said, as a percentage of no sales.
package struct BacktestScore: Sendable {
  package let model: String
  package let origins: Int
  package let series: Int
  package let points: Int
  /// Absolute errors over volume, by day.
  package let wape: Double?
  /// Means over series and origins of the scaled errors, the season being a week; the last weighted by the
  /// volume of the 28 days before the origin.
  package let mase: Double?
  package let rmsse: Double?
  package let weightedRMSSE: Double?
  /// Errors over volume, positive where too much was forecast.
  package let bias: Double?
  /// Absolute errors of each series' total over the horizon, over volume.
  package let weekWape: Double?
  /// Weighted quantile loss: twice the mean pinball loss over the quantiles, over volume.
  package let weightedQuantileLoss: Double?
  /// Share of the actuals within the 10% and 90% quantiles.
  package let coverage80: Double?
  package let seconds: Double
}

/// Adds a model's forecasts up to a score.
struct BacktestTally {
  private let model: String
  private let panel: Panel
  private let horizon: Int
  private let probabilities: [Double]
  private var seconds = 0.0
  private var origins: Set<Int> = []
  private var series: Set<Int> = []
  private var points = 0
  private var volume = 0.0
  private var absolute = 0.0
  private var signed = 0.0
  private var weekly = 0.0
  private var quantileLoss = 0.0
  private var inside = 0
  private var mases: [Double] = []
  private var rmsses: [(value: Double, weight: Double)] = []
  private var weights = 0.0

  init(_ model: String, panel: Panel, horizon: Int, probabilities: [Double]) {
    self.model = model
    self.panel = panel
    self.horizon = horizon
    self.probabilities = probabilities
  }

  mutating func add(_ week: BacktestWeek) {
    seconds += week.seconds
    for series in week.series {
      add(
        series: series.number, origin: week.origin, forecasts: series.forecasts, quantiles: series.quantiles)
    }
  }

  private mutating func add(series number: Int, origin: Int, forecasts: [Double], quantiles: [[Double]]) {
    let units = panel.series[number].units
    let actuals = Array(units[origin + 1...origin + horizon])
    origins.insert(origin)
    series.insert(number)
    points += horizon
    volume += actuals.reduce(0, +)
    let errors = zip(forecasts, actuals).map { $0 - $1 }
    absolute += errors.reduce(0) { $0 + abs($1) }
    signed += errors.reduce(0, +)
    weekly += abs(errors.reduce(0, +))
    addScaled(actuals, forecasts, training: Array(units[panel.series[number].start...origin]))
    for (actual, quantiles) in zip(actuals, quantiles) { add(actual: actual, quantiles: quantiles) }
  }

  private mutating func addScaled(_ actuals: [Double], _ forecasts: [Double], training: [Double]) {
    if let mase = Losses.mase(actual: actuals, forecast: forecasts, training: training, season: 7) {
      mases.append(mase)
    }
    guard training.count > 7 else { return }
    let weight = training.suffix(28).reduce(0, +)
    weights += weight
    if let rmsse = Losses.rmsse(actual: actuals, forecast: forecasts, training: training, season: 7) {
      rmsses.append((rmsse, weight))
    }
  }

  private mutating func add(actual: Double, quantiles: [Double]) {
    for (probability, quantile) in zip(probabilities, quantiles) {
      let loss = Losses.pinball(actual: actual, quantile: quantile, probability: probability)
      quantileLoss += 2 * loss / Double(probabilities.count)
    }
    if let low = quantiles.first, let high = quantiles.last, low <= actual, actual <= high { inside += 1 }
  }

  var score: BacktestScore {
    BacktestScore(
      model: model, origins: origins.count, series: series.count, points: points,
      wape: perVolume(absolute), mase: mean(mases), rmsse: mean(rmsses.map(\.value)),
      weightedRMSSE: weights > 0 ? rmsses.reduce(0) { $0 + $1.value * $1.weight } / weights : nil,
      bias: perVolume(signed), weekWape: perVolume(weekly), weightedQuantileLoss: perVolume(quantileLoss),
      coverage80: points > 0 ? Double(inside) / Double(points) : nil, seconds: seconds)
  }

  private func perVolume(_ sum: Double) -> Double? { volume > 0 ? sum / volume : nil }

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}

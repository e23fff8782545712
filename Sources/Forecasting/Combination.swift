import func Glibc.pow

/// Mixes the models' forecasts by what each has earned on the recent past of the very series.
///
/// A model's error at an origin is the mean absolute error of its seven-day forecasts made one to thirteen weeks
/// before, recent weeks counting more, shrunk towards its standing over all series. Weights fall with the error's
/// power (Bates and Granger 1969 for the square; a higher power leaves the best nearly alone where they differ
/// and averages where they do not). Slow sellers are judged by root mean square errors instead: the smallest
/// absolute error of a category that sells on few days is had by never expecting a sale.
struct Combination {
  private let panel: Panel
  private let grids: [ForecastGrid]
  private let positionOfOrigin: [Int: Int]

  private static let weeks = 13
  private static let weeklyDiscount = 0.95
  /// Evidence, in weeks, that a model's standing over all series counts for one series.
  private static let pooledWeeks = 4.0
  private static let power = 6.0
  /// Chance makes most of a slow seller's squared error, whatever was forecast, so ratios stay close to 1 and small
  /// differences are large ones.
  private static let sparsePower = 24.0
  /// A weight below this is not worth the words; the others take it over.
  private static let smallestWeight = 0.04

  init(panel: Panel, grids: [ForecastGrid]) {
    self.panel = panel
    self.grids = grids
    positionOfOrigin = Dictionary(uniqueKeysWithValues: zip(grids[0].origins, 0...))
  }

  /// The weight of each model for each series at an origin; all 0 for a series that no model forecasts.
  func weights(at position: Int) -> [[Double]] {
    let records = (0..<panel.series.count).map { record(of: $0, at: position) }
    let denseStanding = standing(records.filter(\.isDense))
    let sparseStanding = standing(records.filter { !$0.isDense })
    return records.enumerated().map { series, record in
      let exists = grids.map { $0.exists(position, series) }
      return weights(record, standing: record.isDense ? denseStanding : sparseStanding, exists: exists)
    }
  }

  func forecast(at position: Int, series: Int, step: Int, weights: [Double]) -> Double {
    var sum = 0.0
    for (model, weight) in weights.enumerated() where weight > 0 {
      sum += weight * grids[model][position, series, step]
    }
    return sum
  }

  /// The discounted mean error of each model on a series before an origin; NaN without a forecast.
  private struct Record {
    let isDense: Bool
    let errors: [Double]
    let weeks: Double

    /// Each error over the models' mean; NaN where none of them was ever wrong, which tells nothing. Ten times better
    /// is as good as any.
    var ratios: [Double] {
      let known = errors.filter { !$0.isNaN }
      let mean = known.reduce(0, +) / Double(max(1, known.count))
      return errors.map { mean > 0 && !$0.isNaN ? max(0.1, $0 / mean) : .nan }
    }
  }

  private func record(of series: Int, at position: Int) -> Record {
    let origin = grids[0].origins[position]
    let isDense = panel.series[series].isDense(at: origin)
    let judgedDays = RollingForecasts.judgedDays
    var sums = [Double](repeating: 0, count: grids.count)
    var weights = [Double](repeating: 0, count: grids.count)
    for week in 1...Self.weeks {
      guard let past = positionOfOrigin[origin - 7 * week] else { break }
      let discount = pow(Self.weeklyDiscount, Double(week - 1))
      for step in 0..<judgedDays {
        let day = origin - 7 * week + 1 + step
        guard panel.series[series].isDemand[day] else { continue }
        let actual = panel.series[series].units[day]
        for model in grids.indices where grids[model].exists(past, series) {
          let error = actual - grids[model][past, series, step]
          sums[model] += discount * (isDense ? abs(error) : error * error)
          weights[model] += discount
        }
      }
    }
    let means = zip(sums, weights).map { $1 > 0 ? $0 / $1 : .nan }
    let errors = isDense ? means : means.map { $0.squareRoot() }
    return Record(isDense: isDense, errors: errors, weeks: (weights.max() ?? 0) / Double(judgedDays))
  }

  /// Each model's ratio, averaged over the series it has a record on; 1 for all when there is none.
  private func standing(_ records: [Record]) -> [Double] {
    var sums = [Double](repeating: 0, count: grids.count)
    var counts = [Double](repeating: 0, count: grids.count)
    for record in records {
      for (model, ratio) in record.ratios.enumerated() where !ratio.isNaN {
        sums[model] += ratio
        counts[model] += 1
      }
    }
    return zip(sums, counts).map { $1 > 0 ? $0 / $1 : 1 }
  }

  private func weights(_ record: Record, standing: [Double], exists: [Bool]) -> [Double] {
    let ratios = record.ratios
    let power = record.isDense ? Self.power : Self.sparsePower
    let scores = grids.indices.map { model -> Double in
      guard exists[model] else { return 0 }
      let own = ratios[model].isNaN ? standing[model] : ratios[model]
      let evidence = record.weeks * own + Self.pooledWeeks * standing[model]
      return pow(evidence / (record.weeks + Self.pooledWeeks), -power)
    }
    return Self.normalised(Self.withoutSmall(Self.normalised(scores)))
  }

  private static func withoutSmall(_ weights: [Double]) -> [Double] {
    weights.map { $0 < smallestWeight ? 0 : $0 }
  }

  private static func normalised(_ weights: [Double]) -> [Double] {
    let total = weights.reduce(0, +)
    return total > 0 ? weights.map { $0 / total } : weights
  }
}

import func Glibc.pow

/// The probabilities at which distributions have their points: the middles of a hundred equal slices.
private let middlesOfSlices = (0..<100).map { (Double($0) + 0.5) / 100 }

/// Errors of series that sell most days.
struct DenseErrors {
  private let daily: SpanErrors
  private let cumulative: [SpanErrors]
  /// By series; none of a shop that has errors enough.
  private let limits: [Int: YoungLimit]

  /// Errors of single days that show how far forecasts miss: four weeks of one series.
  private static let enough = 28
  /// Errors that the spread of single days counts for in the pooled spread of sums, which a young shop has few of.
  private static let daysInSums = 7.0
  /// On the scale of square roots errors of sums of n days spread as much as those of days where days miss
  /// independently, and n^0.5 times as much where they miss together. This lies between: of shops 31 to 45 days old, cut
  /// from the M5 and the synthetic series, 95% then stay within the 95% quantiles of sums over two and nine days.
  private static let leaning = 0.4

  /// - Parameters:
  ///   - pastErrors: each series' errors, of forecasts made after so many days of history. Where those of the usual
  ///     history are too few, a young shop's first ones say more than none would.
  ///   - limit: of a series of a young shop.
  init(
    _ pastErrors: (_ history: Int) -> [(series: Int, errors: PastErrors)], horizon: Int,
    limit: (_ series: Int) -> YoungLimit
  ) {
    let usual = pastErrors(PastErrors.usualHistory)
    let isYoung = usual.reduce(0) { $0 + $1.errors.daily.count } < Self.enough
    let errors = isYoung ? pastErrors(PastErrors.leastHistory) : usual
    limits =
      isYoung ? Dictionary(uniqueKeysWithValues: usual.map { ($0.series, limit($0.series)) }) : [:]
    let daily = SpanErrors(errors.map { ($0, $1.daily) }, expected: .poisson, weight: 1)
    self.daily = daily
    cumulative = (0..<horizon).map { span in
      let expected = ErrorScale(bias: 0, spread: daily.pooled.spread * pow(Double(span + 1), Self.leaning))
      return SpanErrors(
        errors.map { ($0, $1.cumulative[span]) }, expected: expected, weight: Self.daysInSums,
        relativeScales: daily.relativeScales)
    }
  }

  func day(series: Int, forecast: Double) -> DemandDistribution {
    daily.distribution(
      series: series, forecast: forecast, atMost: limits[series]?.units(over: 1, forecast: forecast))
  }

  func sum(of days: Int, series: Int, forecast: Double) -> DemandDistribution {
    cumulative[days - 1].distribution(
      series: series, forecast: forecast, atMost: limits[series]?.units(over: days, forecast: forecast))
  }
}

/// Errors of all dense series for spans of one length.
private struct SpanErrors {
  private var scales: [Int: ErrorScale] = [:]
  let pooled: ErrorScale
  /// Quantiles of the errors of all series, each in units of its own scale, at the middles of equal slices.
  private let shape: [Double]

  /// Errors that the pooled scale counts for in one series' own.
  private static let priorWeight = 12.0

  /// - Parameters:
  ///   - expected: the pooled scale to begin with, which counts for `weight` errors.
  ///   - priors: how large each series' errors are against the pool's, from spans with more evidence.
  init(
    _ pairs: [(series: Int, pairs: [PastErrors.Pair])], expected: ErrorScale, weight: Double,
    relativeScales priors: [Int: Double] = [:]
  ) {
    let errors = pairs.map { ($0.series, $0.pairs.map(\.rootError)) }
    let pooled = ErrorScale(errors.flatMap(\.1), prior: expected, weight: weight)
    self.pooled = pooled
    for (series, own) in errors {
      let prior = ErrorScale(bias: 0, spread: pooled.spread * (priors[series] ?? 1))
      scales[series] = ErrorScale(own, prior: prior, weight: Self.priorWeight)
    }
    let scales = scales
    let standardised = errors.flatMap { series, own -> [Double] in
      guard let scale = scales[series], scale.spread > 0 else { return [] }
      return own.map { ($0 - scale.bias) / scale.spread }
    }
    shape = Self.quantiles(of: standardised)
  }

  /// Each series' spread relative to the pooled one.
  var relativeScales: [Int: Double] {
    pooled.spread > 0 ? scales.mapValues { $0.spread / pooled.spread } : [:]
  }

  func distribution(series: Int, forecast: Double, atMost limit: Double?) -> DemandDistribution {
    let scale = scales[series] ?? pooled
    // Nothing is expected on a closed day, and no error of other days says otherwise.
    guard forecast > 0 else { return DemandDistribution(certain: 0) }
    let root = forecast.squareRoot()
    return DemandDistribution(
      samples: shape.map { error in
        let value = max(0, root + scale.bias + scale.spread * error)
        return min(value * value, limit ?? .infinity)
      })
  }

  /// Too few errors to show a shape are taken as normal.
  private static func quantiles(of errors: [Double]) -> [Double] {
    guard errors.count >= 20 else { return middlesOfSlices.map(StandardNormal.quantile) }
    let sorted = errors.sorted()
    return middlesOfSlices.map { empiricalQuantile($0, ofSorted: sorted) }
  }
}

import func Glibc.log

/// How likely slow sellers' demand over a span reaches each number of units, learned from how often it did after
/// past forecasts.
///
/// For a threshold k, the log-odds of P(demand >= k) are a linear function of what a count around the forecast mean
/// would say, and of how far the series' own recent shares of such spans depart from it, at a short and at a long
/// memory: a cumulative logit model (McCullagh 1980, "Regression Models for Ordinal Data") whose few coefficients
/// all slow sellers share. So the data say how much an own history is worth against the forecast, and a mean that
/// knows nothing loses its say.
struct ExceedanceRegression {
  private let span: Int
  private let regression: LogisticRegression

  /// The forecast's word in full, and the own shares by half; what 100 rows would teach otherwise is believed.
  static let prior = [1.0, 0.25, 0.25, 0, 0]
  private static let priorWeight = 20.0
  /// Spans by which the count around the forecast tempers a series' own shares.
  private static let countedSpans = 4.0

  /// A past forecast of a span and what became of it.
  struct Outcome {
    let past: DiscountedDemand
    /// The forecast's mean, above 0; and the usual one of such a span around that day.
    let forecast: Double
    let usual: Double
    let actual: Double
  }

  init(span: Int, outcomes: [Outcome], prior: [Double] = Self.prior) {
    self.span = span
    var (features, happened): ([Double], [Double]) = ([], [])
    for outcome in outcomes {
      let shapes = Shapes(outcome.past, forecast: outcome.forecast, usual: outcome.usual)
      for threshold in Self.thresholds(outcome.past) where shapes.forecast.exceedance(of: threshold) > 0.002 {
        features += shapes.features(of: threshold)
        happened.append(outcome.actual >= threshold ? 1 : 0)
      }
    }
    regression = LogisticRegression(
      features: features, happened: happened, prior: prior, priorWeight: Self.priorWeight)
  }

  var coefficients: [Double] { regression.coefficients }

  /// - Parameters:
  ///   - past: sums of as many days, known through the origin.
  ///   - forecast: the mean expected, above 0.
  ///   - usual: the mean of such a span around that day.
  func distribution(_ past: DiscountedDemand, forecast: Double, usual: Double) -> DemandDistribution {
    let shapes = Shapes(past, forecast: forecast, usual: usual)
    let values = past.support(reaching: forecast)
    var exceedances: [Double] = []
    var least = 1.0
    for value in values {
      least = min(least, regression.chance(shapes.features(of: value)))
      exceedances.append(least)
    }
    return DemandDistribution(values: values, exceedances: exceedances)
  }

  /// A few numbers of units around those that the series sells at a time.
  private static func thresholds(_ past: DiscountedDemand) -> [Double] {
    let size = past.usualSize
    let relative = [0.25, 0.5, 1, 1.5, 2, 3, 4, 6].map { $0 * size }
    guard past.isWhole else { return relative }
    let whole = relative.map { max(1, $0.rounded(.up)) }
    return whole.enumerated().filter { $0.offset == 0 || whole[$0.offset - 1] < $0.element }.map(\.element)
  }

  /// What the features of all thresholds have in common.
  private struct Shapes {
    let past: DiscountedDemand
    let forecast: CountShape
    let usual: CountShape
    let logSize: Double

    init(_ past: DiscountedDemand, forecast: Double, usual: Double) {
      self.past = past
      self.forecast = CountShape(mean: forecast, dispersion: past.dispersion, isWhole: past.isWhole)
      self.usual =
        usual == forecast
        ? self.forecast : CountShape(mean: usual, dispersion: past.dispersion, isWhole: past.isWhole)
      logSize = log(past.usualSize)
    }

    func features(of threshold: Double) -> [Double] {
      let around = LogisticRegression.logOdds(forecast.exceedance(of: threshold))
      let usually = usual.exceedance(of: threshold)
      let shares = past.shares(reaching: threshold)
      let tempered = (past.evidence * shares + countedSpans * usually) / (past.evidence + countedSpans)
      let reference = LogisticRegression.logOdds(usually)
      return [
        around, LogisticRegression.logOdds(tempered.x) - reference,
        LogisticRegression.logOdds(tempered.y) - reference, 1, min(3, max(-3, log(threshold) - logSize)),
      ]
    }
  }
}

extension DiscountedDemand {
  /// Units of a span that sold, over the long memory; 1 before any sale.
  var usualSize: Double {
    let share = shares(reaching: 0).y
    return share > 0 ? max(mean / share, 1e-9) : 1
  }

  /// The numbers of units at which a distribution has steps: those seen, all whole lots if they are few, and some
  /// beyond.
  func support(reaching forecast: Double) -> [Double] {
    let lot = lot
    let largest = max(values.last ?? 0, forecast, lot)
    var support = values
    if isWhole && largest <= 60 * lot {
      support = (1...Int((largest / lot).rounded(.up))).map { lot * Double($0) }
    } else if support.count > 60 {
      support = (0..<60).map { values[$0 * (values.count - 1) / 59] }
    }
    for factor in [1.15, 1.3, 1.5, 1.75, 2, 2.5, 3, 4] {
      let beyond = isWhole ? lot * (factor * largest / lot).rounded(.up) : factor * largest
      if beyond > support.last ?? 0 { support.append(beyond) }
    }
    return support
  }

  /// What every sum seen is a multiple of: 12 for a shop that sells by the dozen; 1 if nothing was seen.
  private var lot: Double {
    guard isWhole else { return 1e-9 }
    let common = values.reduce(0.0) { Self.commonDivisor($0, $1) }
    return common > 0 ? common : 1
  }

  private static func commonDivisor(_ one: Double, _ other: Double) -> Double {
    var (one, other) = (one, other)
    while other > 0 { (one, other) = (other, one.truncatingRemainder(dividingBy: other)) }
    return one
  }
}

extension DemandDistribution {
  /// Demand that takes the values given, or none, as steps: a quantile is one of the values, as it is of stock
  /// that comes in whole units.
  ///
  /// - Parameters:
  ///   - values: ascending, above 0.
  ///   - exceedances: P(demand >= value) of each, not rising.
  package init(values: [Double], exceedances: [Double]) {
    var points: [(value: Double, weight: Double)] = []
    var (value, above) = (0.0, 1.0)
    for (next, exceedance) in zip(values + [0], exceedances + [0]) {
      // Nearly all of the weight lies between two points of next to none: no quantile is interpolated but there.
      let weight = above - exceedance
      if weight > 1e-9 {
        let edge = 1e-4 * weight
        points += [(value, edge), (value, weight - 2 * edge), (value, edge)]
      }
      (value, above) = (next, exceedance)
    }
    self.init(points: points)
  }
}

import Demand

/// Exponential smoothing with an additive weekly season and a damped trend (Hyndman, Koehler, Ord and Snyder
/// 2008, "Forecasting with Exponential Smoothing", model ETS(A,Ad,A)), on units or on their square roots.
///
/// The smoothing constants are not fitted once: a fixed set of candidates runs through the history side by side,
/// and each origin forecasts with the one whose recent one-day errors were smallest. So every origin has its own
/// choice, made only from its past, at the cost of one pass.
package struct ExponentialSmoothing: ForecastModel {
  package let name = "exponential-smoothing"

  package init() {}

  package func forecasts(
    of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
  ) -> ForecastGrid {
    var grid = ForecastGrid(origins: origins, seriesCount: panel.series.count, horizon: horizon)
    for (number, series) in panel.series.enumerated() {
      let kinds = Set(origins.filter { $0 >= series.start }.map(series.isDense))
      var race = SmoothingRace(onSquareRoots: kinds)
      var next = series.start
      for (position, origin) in origins.enumerated() where series.start <= origin {
        race.follow(series, days: next...max(next, origin))
        next = origin + 1
        let best = race.leader(onSquareRoots: series.isDense(at: origin))
        grid.set(position, number) { step in best.forecast(stepsAhead: step + 1) }
      }
    }
    return grid
  }
}

/// All candidates on one series.
private struct SmoothingRace {
  private var runners: [SmoothedSeries]

  /// - Parameter kinds: whether a leader on square roots, or not, or either will be asked for.
  init(onSquareRoots kinds: Set<Bool>) {
    runners = SmoothingConstants.candidates.filter { kinds.contains($0.onSquareRoots) }
      .map { SmoothedSeries($0) }
  }

  /// The candidate with the smallest recent error. Dense series are smoothed on square roots, whose noise is
  /// even; slow sellers in units, for the square of a mean root is far below the mean of mostly zeros.
  func leader(onSquareRoots: Bool) -> SmoothedSeries {
    let eligible = runners.filter { $0.isOnSquareRoots == onSquareRoots }
    return eligible.min { $0.recentError < $1.recentError } ?? runners[0]
  }

  mutating func follow(_ series: Panel.Series, days: ClosedRange<Int>) {
    for runner in runners.indices {
      for day in days {
        runners[runner].observe(series.isTypical[day] ? series.units[day] : nil)
      }
    }
  }
}

/// The constants of one candidate.
struct SmoothingConstants: Sendable {
  /// Share of a day's error that moves the level, the trend and the weekday's season.
  let level: Double
  let trend: Double
  let season: Double
  /// True when square roots are smoothed instead of units, which suits noise that grows with the level.
  let onSquareRoots: Bool

  /// A trend dies out by this factor a day.
  static let damping = 0.9

  /// Every level with every season; a trend only where the level is neither sluggish nor restless.
  static let candidates: [SmoothingConstants] = [true, false].flatMap { onSquareRoots in
    [(0.01, 0.0), (0.03, 0), (0.1, 0), (0.1, 0.05), (0.2, 0), (0.2, 0.05), (0.4, 0), (0.7, 0)].flatMap {
      level, trend in
      [0.0, 0.05, 0.15].map { season in
        SmoothingConstants(level: level, trend: trend, season: season, onSquareRoots: onSquareRoots)
      }
    }
  }
}

/// The state of one candidate on one series.
struct SmoothedSeries {
  private let constants: SmoothingConstants
  private var level = 0.0
  private var trend = 0.0
  /// What each weekday adds, by days since the first one seen.
  private var season = InlineArray<7, Double>(repeating: 0)
  private var daysSeen = 0
  private var observed = 0
  /// Of the last one-day errors, the mean absolute one on the smoothed scale, to tell a spike, and the mean square
  /// one in units, to tell the best candidate.
  private var scaleError = 0.0
  private(set) var recentError = 0.0

  /// The mean absolute error of a Poisson count between square roots: no spike is told from less, for after days
  /// that all sold the same anything would be one.
  private static let poissonError = 0.4

  init(_ constants: SmoothingConstants) { self.constants = constants }

  var isOnSquareRoots: Bool { constants.onSquareRoots }

  /// Takes in the next day; nil when its demand is not known.
  mutating func observe(_ units: Double?) {
    defer { daysSeen += 1 }
    guard let units else {
      level += SmoothingConstants.damping * trend
      trend *= SmoothingConstants.damping
      return
    }
    let value = constants.onSquareRoots ? units.squareRoot() : units
    guard observed > 0 else {
      level = value
      observed = 1
      return
    }
    learn(value, units: units)
    observed += 1
  }

  private mutating func learn(_ value: Double, units: Double) {
    let expected = level + SmoothingConstants.damping * trend + season[daysSeen % 7]
    // The first days average, so that no constant starts from a single day.
    let youth = 1 / Double(observed + 1)
    let memory = max(1.0 / 60, youth)
    let miss = units - restored(expected)
    // Squares, for the mean is wanted: absolute errors would let a slow seller be forecast as nothing.
    recentError += memory * (miss * miss - recentError)
    let error = value - expected
    // A one-off spike counts as a large error, not as a huge one; on units, where a sale among zeros looks like
    // a spike, every sale counts in full.
    let isUnbounded = observed < 14 || !constants.onSquareRoots
    let bound = isUnbounded ? Double.infinity : 4 * max(scaleError, Self.poissonError)
    scaleError += memory * (min(abs(error), 2 * bound) - scaleError)
    let step = min(max(error, -bound), bound)
    trend = SmoothingConstants.damping * trend
    level += trend + max(constants.level, youth) * step
    trend += constants.trend * step
    // Three weeks are seasons' youth: each weekday has been met three times.
    let isYoung = observed < 21 && constants.season > 0
    season[daysSeen % 7] += (isYoung ? 0.3 : constants.season) * step
  }

  /// Expected units `stepsAhead` days after the last day seen.
  func forecast(stepsAhead: Int) -> Double {
    var (damped, factor) = (0.0, 1.0)
    for _ in 0..<stepsAhead {
      factor *= SmoothingConstants.damping
      damped += factor
    }
    return restored(level + damped * trend + season[(daysSeen + stepsAhead - 1) % 7])
  }

  private func restored(_ value: Double) -> Double {
    let bounded = max(0, value)
    return constants.onSquareRoots ? bounded * bounded : bounded
  }
}

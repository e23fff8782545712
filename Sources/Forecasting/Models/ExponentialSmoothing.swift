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
        grid.set(position, number) { step in race.forecast(of: best, stepsAhead: step + 1) }
      }
    }
    return grid
  }
}

/// All candidates on one series.
private struct SmoothingRace {
  private var groups: [SmoothedGroup]
  private var daysSeen = 0
  private var observed = 0

  struct Runner {
    let group: Int
    let lane: Int
  }

  /// - Parameter kinds: whether a leader on square roots, or not, or either will be asked for.
  init(onSquareRoots kinds: Set<Bool>) {
    groups = [true, false].filter(kinds.contains).flatMap { onSquareRoots in
      SmoothingConstants.candidates.map { SmoothedGroup($0, onSquareRoots: onSquareRoots) }
    }
  }

  /// The candidate with the smallest recent error. Dense series are smoothed on square roots, whose noise is
  /// even; slow sellers in units, for the square of a mean root is far below the mean of mostly zeros.
  func leader(onSquareRoots: Bool) -> Runner {
    var (best, least) = (Runner(group: 0, lane: 0), Double.infinity)
    for lane in 0..<Lanes.scalarCount {
      for group in groups.indices where groups[group].isOnSquareRoots == onSquareRoots {
        let error = groups[group].recentErrors[lane]
        if error < least { (best, least) = (Runner(group: group, lane: lane), error) }
      }
    }
    return best
  }

  mutating func follow(_ series: Panel.Series, days: ClosedRange<Int>) {
    for day in days {
      defer { daysSeen += 1 }
      guard series.isTypical[day] else {
        for group in groups.indices { groups[group].skip() }
        continue
      }
      for group in groups.indices {
        groups[group].observe(series.units[day], place: daysSeen % 7, after: observed)
      }
      observed += 1
    }
  }

  /// Expected units so many days after the last day seen.
  func forecast(of runner: Runner, stepsAhead: Int) -> Double {
    groups[runner.group].forecast(
      lane: runner.lane, stepsAhead: stepsAhead, place: (daysSeen + stepsAhead - 1) % 7)
  }
}

/// The constants of eight candidates.
private struct SmoothingConstants {
  /// Share of a day's error that moves the level, the trend and the weekday's season.
  let level: Lanes
  let trend: Lanes
  let season: Lanes

  /// A trend dies out by this factor a day.
  static let damping = 0.9

  /// Every level with every season; a trend only where the level is neither sluggish nor restless.
  static let candidates: [SmoothingConstants] = [0, 0.05, 0.15].map { season in
    SmoothingConstants(
      level: [0.01, 0.03, 0.1, 0.1, 0.2, 0.2, 0.4, 0.7], trend: [0, 0, 0, 0.05, 0, 0.05, 0, 0],
      season: Lanes(repeating: season))
  }
}

/// The state of eight candidates on one series.
private struct SmoothedGroup {
  private let constants: SmoothingConstants
  /// True when square roots are smoothed instead of units, which suits noise that grows with the level.
  let isOnSquareRoots: Bool
  private var level = Lanes.zero
  private var trend = Lanes.zero
  /// What each weekday adds, by days since the first one seen.
  private var season = InlineArray<7, Lanes>(repeating: .zero)
  /// Of the last one-day errors, the mean absolute one on the smoothed scale, to tell a spike, and the mean square
  /// one in units, to tell the best candidate.
  private var scaleError = Lanes.zero
  private(set) var recentErrors = Lanes.zero

  /// The mean absolute error of a Poisson count between square roots: no spike is told from less, for after days
  /// that all sold the same anything would be one.
  private static let poissonError = 0.4

  init(_ constants: SmoothingConstants, onSquareRoots: Bool) {
    self.constants = constants
    isOnSquareRoots = onSquareRoots
  }

  /// Lets a day go by whose demand is not known.
  mutating func skip() {
    level += SmoothingConstants.damping * trend
    trend *= SmoothingConstants.damping
  }

  /// Takes in the next day.
  ///
  /// - Parameters:
  ///   - place: of its weekday.
  ///   - observed: how many days were taken in before.
  mutating func observe(_ units: Double, place: Int, after observed: Int) {
    let value = Lanes(repeating: isOnSquareRoots ? units.squareRoot() : units)
    guard observed > 0 else {
      level = value
      return
    }
    let expected = level + SmoothingConstants.damping * trend + season[place]
    // The first days average, so that no constant starts from a single day.
    let youth = 1 / Double(observed + 1)
    let memory = max(1.0 / 60, youth)
    let miss = units - restored(expected)
    // Squares, for the mean is wanted: absolute errors would let a slow seller be forecast as nothing.
    recentErrors += memory * (miss * miss - recentErrors)
    let error = value - expected
    // A one-off spike counts as a large error, not as a huge one; on units, where a sale among zeros looks like
    // a spike, every sale counts in full.
    let isUnbounded = observed < 14 || !isOnSquareRoots
    let bound =
      isUnbounded
      ? Lanes(repeating: .infinity) : 4 * scaleError.atLeast(Lanes(repeating: Self.poissonError))
    scaleError += memory * (error.magnitude.atMost(2 * bound) - scaleError)
    let step = error.clipped(to: bound)
    trend = SmoothingConstants.damping * trend
    level += trend + constants.level.atLeast(Lanes(repeating: youth)) * step
    trend += constants.trend * step
    // Three weeks are seasons' youth: each weekday has been met three times.
    let young = constants.season.replacing(with: 0.3, where: constants.season .> 0)
    season[place] += (observed < 21 ? young : constants.season) * step
  }

  func forecast(lane: Int, stepsAhead: Int, place: Int) -> Double {
    var (damped, factor) = (0.0, 1.0)
    for _ in 0..<stepsAhead {
      factor *= SmoothingConstants.damping
      damped += factor
    }
    return restored(level + damped * trend + season[place])[lane]
  }

  private func restored(_ values: Lanes) -> Lanes {
    let bounded = values.atLeast(.zero)
    return isOnSquareRoots ? bounded * bounded : bounded
  }
}

import func Glibc.exp

/// The calendar's part of each day, over the recent past and the days ahead.
struct FittedDays {
  let first: Int
  private var values: [Double]

  init(first: Int, last: Int) {
    self.first = first
    values = [Double](repeating: 0, count: last - first + 1)
  }

  var days: Range<Int> { first..<first + values.count }

  subscript(day: Int) -> Double {
    get { values[day - first] }
    set { values[day - first] = newValue }
  }
}

/// The recent past of a series, on which what the regression leaves is followed: faster weekday changes, then
/// the level.
struct RecentDays {
  let first: Int
  /// The last day that the regression learned from; weekdays and spread are known from the days up to it.
  let fit: Int
  /// By day from `first`: transformed sales, the slow level before the day, and whether the day teaches.
  let roots: ArraySlice<Double>
  let levels: ArraySlice<Double>
  let isTypical: ArraySlice<Bool>

  /// Weekday habits change faster than the year: a correction with this memory in days, shrunk by as many days'
  /// weight.
  private static let weekdayMemory = 120.0
  private static let weekdayShrinkage = 8.0
  /// By days back.
  private static let weekdayWeights = (0..<RegressionWalk.recentDays).map {
    exp(-Double($0) / weekdayMemory)
  }
  /// Candidates for the share of a day's error that moves the level, the usual one first, which fills the
  /// last lane too. Store departments are followed best by the slow ones, the players of a single game by the quick
  /// ones.
  private static let levelRates: Lanes = [0.07, 0.04, 0.12, 0.2, 0.35, 0.55, 0.75, 0.07]
  private static let slowRate = 0
  private static let quickRate = 4
  private static let fourWeeks = 28

  private var knownCount: Int { fit - first + 1 }
  private func root(_ index: Int) -> Double { roots[roots.startIndex + index] }
  private func slowLevel(_ index: Int) -> Double { levels[levels.startIndex + index] }
  private func teaches(_ index: Int) -> Bool { isTypical[isTypical.startIndex + index] }

  /// What to add to the fit on each weekday, by day index modulo 7.
  func weekdayCorrection(of fitted: FittedDays) -> [Double] {
    let count = knownCount
    let left = (0..<count).map { teaches($0) ? root($0) - slowLevel($0) - fitted[first + $0] : 0 }
    let lastYear = left.suffix(365)
    let mean = lastYear.reduce(0, +) / Double(max(1, lastYear.count))
    let variance = lastYear.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, lastYear.count))
    let bound = 2 * variance.squareRoot()
    let clipped = left.map { min(max($0, -bound), bound) }
    let sums = clipped.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
    var (weighted, total) = ([Double](repeating: 0, count: 7), [Double](repeating: 0, count: 7))
    let weights = Self.weekdayWeights
    for index in 0..<count {
      let (from, to) = (max(0, index - 3), min(count, index + 4))
      let weekMean = (sums[to] - sums[from]) / Double(to - from)
      let weight = weights[count - 1 - index]
      weighted[(first + index) % 7] += weight * (clipped[index] - weekMean)
      total[(first + index) % 7] += weight
    }
    return zip(weighted, total).map { $0 / ($1 + Self.weekdayShrinkage) }
  }

  /// The level as an origin knows it.
  struct Level {
    /// What the days to come are forecast from.
    let chosen: Double
    let slow: Double
    let quick: Double
    /// The chosen level four weeks before; nil where it was hardly known then.
    let fourWeeksAgo: Double?
  }

  /// The level of the days to come: what the calendar leaves, smoothed with bounded steps.
  ///
  /// How fast it follows is chosen by what would have forecast the last year best four days ahead, with a
  /// preference for the usual rate, which must be beaten by 3%.
  func levels(above fitted: FittedDays, at origins: [Int]) -> [Level] {
    let left = roots.indices.map { roots[$0] - fitted[first + $0 - roots.startIndex] }
    let bound = 3 * spread(left)
    let tracks = tracks(left, bound: bound)
    return origins.map { origin in
      let index = origin - first
      let errors = tracks.errors(lastYearThrough: index)
      var (best, least) = (0, errors[0] * 0.97)
      for rate in 1..<Lanes.scalarCount where errors[rate] < least { (best, least) = (rate, errors[rate]) }
      let levels = tracks.levels[index]
      return Level(
        chosen: levels[best], slow: levels[Self.slowRate], quick: levels[Self.quickRate],
        fourWeeksAgo: index >= 2 * Self.fourWeeks ? tracks.levels[index - Self.fourWeeks][best] : nil)
    }
  }

  /// Root mean square of what neither the slow level nor the calendar explains.
  private func spread(_ left: [Double]) -> Double {
    var (sum, days) = (0.0, 0.0)
    for index in 0..<knownCount where teaches(index) {
      let error = left[index] - slowLevel(index)
      sum += error * error
      days += 1
    }
    return (sum / max(1, days)).squareRoot()
  }

  /// The levels smoothed at all rates: after each day, and the sums of their absolute errors four days ahead so far.
  private struct Tracks {
    var levels: [Lanes] = []
    var errors: [Lanes] = [.zero]

    func errors(lastYearThrough index: Int) -> Lanes { errors[index + 1] - errors[max(0, index - 364)] }
  }

  private func tracks(_ left: [Double], bound: Double) -> Tracks {
    var tracks = Tracks()
    tracks.levels.reserveCapacity(left.count)
    tracks.errors.reserveCapacity(left.count + 1)
    var (level, seen, error) = (Lanes.zero, 0, Lanes.zero)
    var earlier = InlineArray<4, Lanes>(repeating: .zero)
    for index in left.indices {
      let levelFourDaysAgo = earlier[index % 4]
      earlier[index % 4] = level
      if teaches(index) {
        seen += 1
        if seen > 28 { error += (left[index] - levelFourDaysAgo).magnitude }
        let limit = Lanes(repeating: seen <= 14 ? .infinity : bound)
        let rates = Self.levelRates.atLeast(Lanes(repeating: 1 / Double(seen)))
        level += rates * (left[index] - level).clipped(to: limit)
      }
      tracks.levels.append(level)
      tracks.errors.append(error)
    }
    return tracks
  }
}

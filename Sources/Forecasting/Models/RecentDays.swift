import func Glibc.exp

/// The calendar's part of each day, over the recent past and the days ahead.
struct FittedDays {
  let first: Int
  let origin: Int
  private var values: [Double]

  init(first: Int, origin: Int, horizon: Int) {
    self.first = first
    self.origin = origin
    values = [Double](repeating: 0, count: origin + horizon - first + 1)
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
  /// By day from `first` to the origin: transformed sales, the slow level before the day, and whether the day
  /// teaches.
  let roots: ArraySlice<Double>
  let levels: ArraySlice<Double>
  let isTypical: ArraySlice<Bool>

  /// Weekday habits change faster than the year: a correction with this memory in days, shrunk by as many days'
  /// weight.
  private static let weekdayMemory = 120.0
  private static let weekdayShrinkage = 8.0
  /// Candidates for the share of a day's error that moves the level, the usual one first.
  private static let levelRates = [0.07, 0.04, 0.12, 0.2, 0.35]

  private var count: Int { roots.count }
  private func root(_ index: Int) -> Double { roots[roots.startIndex + index] }
  private func slowLevel(_ index: Int) -> Double { levels[levels.startIndex + index] }
  private func teaches(_ index: Int) -> Bool { isTypical[isTypical.startIndex + index] }

  /// What to add to the fit on each weekday, by day index modulo 7.
  func weekdayCorrection(of fitted: FittedDays) -> [Double] {
    let left = (0..<count).map { teaches($0) ? root($0) - slowLevel($0) - fitted[first + $0] : 0 }
    let lastYear = left.suffix(365)
    let mean = lastYear.reduce(0, +) / Double(max(1, lastYear.count))
    let variance = lastYear.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, lastYear.count))
    let bound = 2 * variance.squareRoot()
    let clipped = left.map { min(max($0, -bound), bound) }
    let sums = clipped.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
    var (weighted, weights) = ([Double](repeating: 0, count: 7), [Double](repeating: 0, count: 7))
    for index in 0..<count {
      let (from, to) = (max(0, index - 3), min(count, index + 4))
      let weekMean = (sums[to] - sums[from]) / Double(to - from)
      let weight = exp(-Double(count - 1 - index) / Self.weekdayMemory)
      weighted[(first + index) % 7] += weight * (clipped[index] - weekMean)
      weights[(first + index) % 7] += weight
    }
    return zip(weighted, weights).map { $0 / ($1 + Self.weekdayShrinkage) }
  }

  /// The level of the days to come: what the calendar leaves, smoothed with bounded steps.
  ///
  /// How fast it follows is chosen by what would have forecast the last year best four days ahead, with a
  /// preference for the usual rate, which must be beaten by 3%.
  func level(above fitted: FittedDays) -> Double {
    let left = (0..<count).map { root($0) - fitted[first + $0] }
    let bound = 3 * spread(left)
    var best = smoothed(left, rate: Self.levelRates[0], bound: bound)
    best.error *= 0.97
    for rate in Self.levelRates.dropFirst() {
      let candidate = smoothed(left, rate: rate, bound: bound)
      if candidate.error < best.error { best = candidate }
    }
    return best.level
  }

  /// Root mean square of what neither the slow level nor the calendar explains.
  private func spread(_ left: [Double]) -> Double {
    var (sum, days) = (0.0, 0.0)
    for index in 0..<count where teaches(index) {
      let error = left[index] - slowLevel(index)
      sum += error * error
      days += 1
    }
    return (sum / max(1, days)).squareRoot()
  }

  private func smoothed(_ left: [Double], rate: Double, bound: Double) -> (level: Double, error: Double) {
    var level = 0.0
    var seen = 0
    var earlier = InlineArray<4, Double>(repeating: 0)
    var error = 0.0
    for index in 0..<count {
      let levelFourDaysAgo = earlier[index % 4]
      earlier[index % 4] = level
      guard teaches(index) else { continue }
      seen += 1
      if seen > 28 && index >= count - 365 { error += abs(left[index] - levelFourDaysAgo) }
      let limit = seen <= 14 ? Double.infinity : bound
      level += max(rate, 1 / Double(seen)) * min(max(left[index] - level, -limit), limit)
    }
    return (level, error)
  }
}

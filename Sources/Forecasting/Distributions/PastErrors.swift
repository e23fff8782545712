/// What one model's forecasts of a series, made at the weekly origins before an origin, came to.
struct PastErrors {
  /// Pairs of forecast and actual for single days up to a week ahead.
  private(set) var daily: [Pair] = []
  /// Pairs for the sums of the first `n` days, at element `n - 1`.
  private(set) var cumulative: [[Pair]]

  struct Pair {
    let forecast: Double
    let actual: Double

    /// Error between square roots: noise that grows with the level is even on this scale.
    var rootError: Double { actual.squareRoot() - forecast.squareRoot() }
  }

  /// Days that a series must have had before a forecast of it: the first weeks' forecasts are blind, and their errors
  /// say little of a later one's.
  static let usualHistory = 28
  /// The same for a shop so young that it has no others.
  static let leastHistory = 7

  /// - Parameters:
  ///   - pastPositions: positions of the earlier origins, all before `origin`.
  ///   - origin: the last day whose sales may be looked at.
  ///   - isClosed: by day index modulo 7: true where the shop never opens.
  ///   - history: days that the series must have had before a forecast of it.
  init(
    of series: Panel.Series, number: Int, grid: ForecastGrid, pastPositions: [Int], knownThrough origin: Int,
    isClosed: [Bool], after history: Int = usualHistory
  ) {
    cumulative = [[Pair]](repeating: [], count: grid.horizon)
    let firstOrigin = series.start + history - 1
    for position in pastPositions where grid.exists(position, number) && grid.origins[position] >= firstOrigin
    {
      collect(series, number, grid, position, origin, isClosed)
    }
  }

  private mutating func collect(
    _ series: Panel.Series, _ number: Int, _ grid: ForecastGrid, _ position: Int, _ origin: Int,
    _ isClosed: [Bool]
  ) {
    let first = grid.origins[position] + 1
    var (forecastSum, actualSum) = (0.0, 0.0)
    // A sum is known as far as every one of its days is. On a weekday that never opens nothing is sold, and known to be.
    var isWhole = true
    for step in 0..<min(grid.horizon, origin - first + 1) {
      let isDemand = series.isDemand[first + step]
      guard isDemand || isClosed[(first + step) % 7] else {
        isWhole = false
        continue
      }
      let pair = Pair(forecast: grid[position, number, step], actual: series.units[first + step])
      if isDemand && step < RollingForecasts.judgedDays { daily.append(pair) }
      guard isWhole else { continue }
      forecastSum += pair.forecast
      actualSum += pair.actual
      cumulative[step].append(Pair(forecast: forecastSum, actual: actualSum))
    }
  }
}

/// How much demand of a young shop is believed at most: half as much again as it ever sold in as many days, or as is
/// forecast. The first weeks' forecasts of a shop that grows fast miss by a multiple, and errors like theirs would have it
/// buy for a month.
struct YoungLimit {
  /// The most units of any `n` days in a row, at element `n - 1`; of all days where there are fewer.
  private let mostSold: [Double]

  private static let allowance = 1.5

  /// - Parameters:
  ///   - origin: the last day whose sales may be looked at.
  ///   - spans: how many days at most will be asked for.
  init(of series: Panel.Series, knownThrough origin: Int, spans: Int) {
    var sums = [0.0]
    for day in series.start...max(series.start, origin) {
      sums.append(sums[sums.count - 1] + series.units[day])
    }
    mostSold = (1...max(1, spans)).map { days in
      sums.indices.reduce(0) { max($0, sums[$1] - sums[max(0, $1 - days)]) }
    }
  }

  /// In units, for a sum of days that is forecast to come to so many.
  func units(over days: Int, forecast: Double) -> Double {
    Self.allowance * max(forecast, mostSold[min(days, mostSold.count) - 1])
  }
}

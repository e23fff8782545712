/// Turns one model's forecasts at an origin into distributions, from the errors of its own earlier forecasts
/// (split conformal prediction over rolling origins, with errors scaled per series and their shape pooled).
///
/// Series that sell most days take the pooled shape of the scaled errors; slow sellers take the pooled regression of
/// `ExceedanceRegression`. Either way the points are spread around the forecast by what past forecasts
/// of the same span missed, so the demand over a span is uncertain as such spans were.
struct ForecastDistributions {
  private let grid: ForecastGrid
  private var position: Int
  private let dense: DenseErrors
  private var sparse: SparseDistributions
  private let isDense: [Bool]

  /// - Parameter spans: how many days at most will be asked for in a sum of a slow seller's; the horizon unless given.
  init(
    panel: Panel, grid: ForecastGrid, position: Int, pastPositions: [Int], spans: Int? = nil,
    workers: Workers = .one
  ) {
    let origin = grid.origins[position]
    self.grid = grid
    self.position = position
    let isClosed = (0..<7).map { panel.isClosed(onWeekdayOf: $0, before: origin) }
    isDense = panel.series.map { $0.isDense(at: origin) && !$0.isCounted(at: origin) }
    let isDense = isDense
    let pastErrors = { (history: Int) in
      panel.series.indices.filter { isDense[$0] }.map { number in
        let errors = PastErrors(
          of: panel.series[number], number: number, grid: grid, pastPositions: pastPositions,
          knownThrough: origin, isClosed: isClosed, after: history)
        return (number, errors)
      }
    }
    dense = DenseErrors(pastErrors, horizon: grid.horizon) { number in
      YoungLimit(of: panel.series[number], knownThrough: origin, spans: grid.horizon)
    }
    sparse = SparseDistributions(
      panel: panel, grid: grid, position: position, pastPositions: pastPositions,
      series: panel.series.indices.filter { !isDense[$0] }, spans: spans ?? grid.horizon, isClosed: isClosed,
      workers: workers)
  }

  /// The distributions of sums at a later origin, by the errors learned at this one.
  func sums(at position: Int) -> ForecastDistributions {
    var moved = self
    moved.position = position
    moved.sparse = sparse.sums(at: position)
    return moved
  }

  /// The distribution of one day's demand.
  func day(_ step: Int, series: Int) -> DemandDistribution {
    let forecast = grid[position, series, step]
    return isDense[series]
      ? dense.day(series: series, forecast: forecast) : sparse.day(step, series: series)
  }

  /// The distribution of the demand over the first `days` days.
  func cumulative(_ days: Int, series: Int) -> DemandDistribution {
    let forecast = (0..<days).reduce(0) { $0 + grid[position, series, $1] }
    return isDense[series]
      ? dense.sum(of: days, series: series, forecast: forecast)
      : sparse.sum(of: days, series: series)
  }
}

extension Panel {
  /// True if no series sold anything on the last eight same weekdays, nor had them for days of demand: the shop is
  /// closed on that weekday.
  fileprivate func isClosed(onWeekdayOf day: Int, before origin: Int) -> Bool {
    let last = origin - ((origin - day) % 7 + 7) % 7
    let days = (0..<8).map { last - 7 * $0 }
    guard days[7] >= 0 else { return false }
    return series.allSatisfy { series in
      days.allSatisfy { $0 < series.start || series.units[$0] <= 0 && !series.isDemand[$0] }
    }
  }
}

extension Panel.Series {
  /// True where a day without a sale is nothing unusual: more than one in twenty of the known days of the last 13 weeks.
  /// Whatever the usual sales, the distribution of such a day has a lump at 0 that no spread around a mean shows. In the
  /// first weeks too, for an empty day may just not have come yet.
  fileprivate func isCounted(at origin: Int) -> Bool {
    var (known, sold) = ([Int](repeating: 0, count: 7), [Int](repeating: 0, count: 7))
    for day in max(start, origin - 90)...max(start, origin) where isTypical[day] {
      known[day % 7] += 1
      if units[day] > 0 { sold[day % 7] += 1 }
    }
    // A weekday on which nothing ever sells is closed, and expected to be.
    let open = (0..<7).filter { sold[$0] > 0 }
    let days = open.reduce(0) { $0 + known[$1] }
    let empty = days - open.reduce(0) { $0 + sold[$1] }
    return 20 * empty > days || known.reduce(0, +) < LaunchAnalogue.youth
  }
}

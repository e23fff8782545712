/// Sums over the days of a series, from which the moments of any window follow in one subtraction.
struct RunningSums: Sendable {
  /// Element `d` sums the known days before day `d`.
  private let count: [Double]
  private let units: [Double]
  private let squares: [Double]
  private let zeros: [Double]

  init(_ series: Panel.Series) {
    func sums(_ value: (Double) -> Double) -> [Double] {
      var sums = [0.0]
      sums.reserveCapacity(series.units.count + 1)
      for day in series.units.indices {
        sums.append(sums[day] + (series.isDemand[day] ? value(series.units[day]) : 0))
      }
      return sums
    }
    count = sums { _ in 1 }
    units = sums { $0 }
    squares = sums { $0 * $0 }
    zeros = sums { $0 == 0 ? 1 : 0 }
  }

  /// The mean of the known days among the last ones up to a day; NaN where there is none.
  func mean(_ days: Int, through last: Int) -> Double { ratio(units, days, last) }

  func shareOfZeros(_ days: Int, through last: Int) -> Double { ratio(zeros, days, last) }

  func deviation(_ days: Int, through last: Int) -> Double {
    let mean = mean(days, through: last)
    return max(0, ratio(squares, days, last) - mean * mean).squareRoot()
  }

  private func ratio(_ sums: [Double], _ days: Int, _ last: Int) -> Double {
    let (from, to) = (max(0, last - days + 1), min(last + 1, count.count - 1))
    guard from < to, count[to] > count[from] else { return .nan }
    return (sums[to] - sums[from]) / (count[to] - count[from])
  }
}

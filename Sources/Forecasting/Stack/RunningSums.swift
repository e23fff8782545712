/// Sums over the days of a series, from which the moments of any window follow in one subtraction.
package struct RunningSums: Sendable {
  /// Element `d` sums the known days before day `d`.
  private let count: [Int32]
  private let units: [Double]
  private let squares: [Double]
  private let zeros: [Int32]

  package init(_ series: Panel.Series) {
    func sums<Number: Numeric>(_ value: (Double) -> Number) -> [Number] {
      var sums = [Number.zero]
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
  package func mean(_ days: Int, through last: Int) -> Double { ratio(units, days, last) }

  package func shareOfZeros(_ days: Int, through last: Int) -> Double {
    guard let (from, to) = window(days, last) else { return .nan }
    return Double(zeros[to] - zeros[from]) / Double(count[to] - count[from])
  }

  package func deviation(_ days: Int, through last: Int) -> Double {
    let mean = mean(days, through: last)
    return max(0, ratio(squares, days, last) - mean * mean).squareRoot()
  }

  private func ratio(_ sums: [Double], _ days: Int, _ last: Int) -> Double {
    guard let (from, to) = window(days, last) else { return .nan }
    return (sums[to] - sums[from]) / Double(count[to] - count[from])
  }

  /// The places whose difference is the window; nil where nothing in it is known.
  private func window(_ days: Int, _ last: Int) -> (from: Int, to: Int)? {
    let (from, to) = (max(0, last - days + 1), min(last + 1, count.count - 1))
    return from < to && count[to] > count[from] ? (from, to) : nil
  }
}

/// Products of the errors that models made on the same days: how large each one's errors are, and how far two
/// err together.
package struct ErrorProducts: Sendable {
  private let members: Int
  /// Sums of weighted products, and the weights, members by members.
  private var sums: [Double]
  private var weights: [Double]
  /// How much was seen, in weeks of all days.
  package private(set) var weeks = 0.0

  package init(members: Int) {
    self.members = members
    sums = [Double](repeating: 0, count: members * members)
    weights = sums
  }

  /// The errors of one week's forecasts.
  ///
  /// A day on which every model was far off is as loud in a sum of squares as a month of others; each day is
  /// divided by the mean error on it, which makes it count about as it does in a sum of absolute errors.
  package init(_ series: Panel.Series, _ number: Int, _ grids: [ForecastGrid], at position: Int) {
    self.init(members: grids.count)
    let first = grids[0].origins[position] + 1
    let days = (0..<RollingForecasts.judgedDays).filter {
      first + $0 < series.units.count && series.isDemand[first + $0]
    }
    let errors = days.map { step in
      grids.map {
        $0.exists(position, number) ? series.units[first + step] - $0[position, number, step] : .nan
      }
    }
    let known = errors.joined().filter { !$0.isNaN }
    guard !known.isEmpty else { return }
    let usual = known.reduce(0) { $0 + abs($1) } / Double(known.count)
    for day in errors {
      let present = day.filter { !$0.isNaN }
      let size = present.reduce(0) { $0 + abs($1) } / Double(max(1, present.count))
      add(day, weight: usual > 0 ? usual / (0.5 * usual + 0.5 * size) : 1)
    }
    weeks = Double(days.count) / Double(RollingForecasts.judgedDays)
  }

  private mutating func add(_ errors: [Double], weight: Double) {
    for row in 0..<members where !errors[row].isNaN {
      for column in 0..<members where !errors[column].isNaN {
        sums[row * members + column] += weight * errors[row] * errors[column]
        weights[row * members + column] += weight
      }
    }
  }

  /// Adds a later week; what came before it counts less.
  package mutating func add(_ later: ErrorProducts, discount: Double) {
    for index in sums.indices {
      sums[index] = sums[index] * discount + later.sums[index]
      weights[index] = weights[index] * discount + later.weights[index]
    }
    weeks = weeks * discount + later.weeks
  }

  /// The mean product of two members' errors. Members that were never seen on the same days are taken to err apart
  /// from each other, and one that was never seen to be as good as the mean of the others.
  package func mean(_ row: Int, _ column: Int) -> Double {
    let weight = weights[row * members + column]
    if weight > 0 { return sums[row * members + column] / weight }
    return row == column ? scale : 0
  }

  /// The mean square over the members seen; 0 where none was.
  package var scale: Double {
    let seen = (0..<members).map { $0 * members + $0 }.filter { weights[$0] > 0 }
    return seen.isEmpty ? 0 : seen.reduce(0) { $0 + sums[$1] / weights[$1] } / Double(seen.count)
  }

  /// The mean products of many series, each on its own scale.
  package static func pooled(_ records: [ErrorProducts], _ members: Int) -> ErrorProducts {
    var pool = ErrorProducts(members: members)
    for record in records {
      let scale = record.scale
      guard scale > 0 else { continue }
      for index in pool.sums.indices {
        pool.sums[index] += record.sums[index] / scale
        pool.weights[index] += record.weights[index]
      }
      pool.weeks += record.weeks
    }
    return pool
  }
}

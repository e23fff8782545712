/// The regression as fitted through a day.
struct CalendarFit: Sendable {
  /// The last day that was learned from.
  let day: Int
  /// By series, one for each column of the features, on the scale of fourth roots of units; nil where the series
  /// is too young or too sparse.
  let coefficients: [[Double]?]
  /// Of the average series, on the scale of one that sells one unit a day; empty where no series is able.
  let pooled: [Double]
}

extension CalendarFit {
  /// - Parameter walks: all series, advanced through the day.
  init(_ walks: [RegressionWalk], day: Int, _ features: CalendarFeatures, workers: Workers) {
    let able = walks.indices.filter { walks[$0].canForecast(at: day) }
    guard !able.isEmpty else {
      self.init(day: day, coefficients: [[Double]?](repeating: nil, count: walks.count), pooled: [])
      return
    }
    let pooled = Self.pooledCoefficients(walks, able, day: day, features, workers)
    let isAble = Set(able)
    self.init(
      day: day,
      coefficients: workers.map(walks.count) { number -> [Double]? in
        isAble.contains(number) ? walks[number].ownCoefficients(at: day, pooled: pooled) : nil
      }, pooled: pooled)
  }

  /// The coefficients of the average series, on the scale of a series that sells one unit a day.
  private static func pooledCoefficients(
    _ walks: [RegressionWalk], _ able: [Int], day: Int, _ features: CalendarFeatures, _ workers: Workers
  ) -> [Double] {
    let share = 1 / Double(able.count)
    let runs = Workers.runs(of: able.count)
    let parts = workers.map(runs.count) { run in
      var system = SymmetricSystem(size: features.columnCount)
      var moments = [Double](repeating: 0, count: features.columnCount)
      for place in runs[run] {
        walks[able[place]].addNormalEquations(to: &system, &moments, at: day, share: share)
      }
      return (system: system, moments: moments)
    }
    var (system, moments) = parts[0]
    for part in parts.dropFirst() {
      for index in part.system.matrix.indices { system.matrix[index] += part.system.matrix[index] }
      for index in moments.indices { moments[index] += part.moments[index] }
    }
    system.addToDiagonal(features.pooledPenalty.map { $0 * share })
    return system.solve(moments)
  }
}

import Demand

/// A way of following a demand that comes on few days, one known day at a time.
package protocol IntermittentSmoother {
  /// Takes in the units of the next day whose demand is known.
  mutating func observe(_ units: Double)
  /// Expected units of each day after the last one seen; 0 before the first sale.
  var rate: Double { get }
}

/// Candidates with other constants on one series, and how far each was off lately.
struct SmootherRace<Smoother: IntermittentSmoother> {
  private var runners: [(smoother: Smoother, squaredError: Double)]
  private var daysSeen = 0

  /// Days over which errors are remembered: a slow seller's half year holds a dozen sales, fewer would choose by luck.
  private static var memory: Double { 364 }

  init(_ candidates: [Smoother]) {
    runners = candidates.map { ($0, 0) }
  }

  mutating func observe(_ units: Double) {
    daysSeen += 1
    let share = max(1 / Self.memory, 1 / Double(daysSeen))
    for runner in runners.indices {
      let error = units - runners[runner].smoother.rate
      runners[runner].squaredError += share * (error * error - runners[runner].squaredError)
      runners[runner].smoother.observe(units)
    }
  }

  /// The rate of the candidate with the smallest recent squared errors of one day ahead. Squares, for the mean is
  /// wanted: absolute errors are smallest where no sale is ever expected.
  var rate: Double {
    runners.min { $0.squaredError < $1.squaredError }?.smoother.rate ?? 0
  }
}

extension Panel {
  /// The same rate for every day ahead, for the series that sell on few days; a dense series is left to other models.
  func flatForecasts<Smoother: IntermittentSmoother>(
    of candidates: [Smoother], origins: [Int], horizon: Int
  ) -> ForecastGrid {
    var grid = ForecastGrid(origins: origins, seriesCount: series.count, horizon: horizon)
    for (number, series) in series.enumerated() {
      var race = SmootherRace(candidates)
      var next = series.start
      for (position, origin) in origins.enumerated() where series.start <= origin {
        for day in next..<max(next, origin + 1) where series.isDemand[day] { race.observe(series.units[day]) }
        next = max(next, origin + 1)
        guard !series.isDense(at: origin) else { continue }
        let rate = Dormancy(of: series, at: origin) == nil ? race.rate : 0
        grid.set(position, number) { _ in rate }
      }
    }
    return grid
  }
}

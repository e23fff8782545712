import Demand

/// The mean of a slow seller's recent days times the shape that all slow sellers share.
///
/// What one category sells too seldom to show, its weekdays, all slow sellers together show. The level is a discounted
/// mean whose memory is the one of a few that was best on the series' own past.
package struct RecentDemand: ForecastModel {
  package let name = "recent-demand"

  package init() {}

  package func forecasts(
    of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
  ) -> ForecastGrid {
    var grid = panel.flatForecasts(of: MeanSmoother.candidates, origins: origins, horizon: horizon)
    for (position, origin) in origins.enumerated() {
      let slow = panel.series.filter { $0.start <= origin && !$0.isDense(at: origin) }
      let shape = WeekdayShape(of: slow, knownThrough: origin)
      for series in panel.series.indices where grid.exists(position, series) {
        let level = grid[position, series, 0]
        grid.set(position, series) { step in level * shape.factor(of: origin + 1 + step) }
      }
    }
    return grid
  }
}

/// A discounted mean with a short and a long memory mixed: sales come in bouts, on a level that changes slowly.
struct MeanSmoother: IntermittentSmoother {
  let memories: SIMD2<Double>
  let shortShare: Double
  private var means = SIMD2<Double>.zero
  private var daysSeen = 0.0

  /// Days of the memories, and the weight of the shorter one.
  static let candidates = [
    MeanSmoother(memories: [20, 200], shortShare: 0.6), MeanSmoother(memories: [20, 200], shortShare: 0.3),
    MeanSmoother(memories: [7, 60], shortShare: 0.5), MeanSmoother(memories: [60, 400], shortShare: 0.5),
  ]

  init(memories: SIMD2<Double>, shortShare: Double) {
    self.memories = memories
    self.shortShare = shortShare
  }

  mutating func observe(_ units: Double) {
    daysSeen += 1
    let shares = SIMD2(max(1 / memories.x, 1 / daysSeen), max(1 / memories.y, 1 / daysSeen))
    means += shares * (units - means)
  }

  var rate: Double { shortShare * means.x + (1 - shortShare) * means.y }
}

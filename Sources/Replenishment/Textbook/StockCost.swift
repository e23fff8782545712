import Forecasting

/// The expected cost of a stock level for one period, or a unit of time: holding cost for the units left over and
/// backorder cost for those short. Convex in the level.
///
/// G(y) = h E[max(0, y - D)] + p E[max(0, D - y)]
struct StockCost {
  /// Money a unit and period.
  let holdingCost: Double
  let backorderCost: Double
  /// The level of the least cost: the quantile of demand at the critical ratio p / (p + h).
  let cheapest: Int

  private let mean: Double
  /// Expected shortages from `first` upwards. Below, each unit less is a unit short; above, nothing is.
  private let shortages: [Double]
  private let first: Int

  /// - Parameter demand: nil for none at all.
  /// - Returns: nil unless both costs are above 0 and finite.
  init?(holdingCost: Double, backorderCost: Double, demand: CountDistribution?) {
    guard let newsvendor = Newsvendor(overage: holdingCost, underage: backorderCost) else { return nil }
    self.holdingCost = holdingCost
    self.backorderCost = backorderCost
    let reach = demand?.reach ?? 0...0
    mean = demand?.mean ?? 0
    first = reach.lowerBound
    shortages = demand?.expectedShortages(at: Array(reach)) ?? [0]
    cheapest = demand?.quantile(newsvendor.criticalRatio) ?? 0
  }

  /// Money a period.
  func cost(at level: Int) -> Double {
    let place = level - first
    let shortage = place < 0 ? mean - Double(level) : place < shortages.count ? shortages[place] : 0
    let surplus = max(0, Double(level) - mean + shortage)
    return holdingCost * surplus + backorderCost * shortage
  }
}

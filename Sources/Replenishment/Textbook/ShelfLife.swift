import Forecasting

/// Cards that can be sold for some days only: what is left after them is written off.
package enum ShelfLife {
  /// The units of a stock that are expected not to be sold before they expire, E[max(0, units - D)].
  ///
  ///     ShelfLife.expectedWriteOff(of: 10, demand: poisson6)   // 4.0773349: ten cards, three days of Poisson 2
  ///
  /// - Parameters:
  ///   - units: those that expire on one day; below 0 counts as 0.
  ///   - demand: what is asked for until and including that day, less what older cards serve.
  /// - Returns: in 0...units.
  package static func expectedWriteOff(of units: Int, demand: some StockDemand) -> Double {
    guard units > 0 else { return 0 }
    let sold = demand.expectedSales(of: [units])[0]
    return min(Double(units), max(0, Double(units) - sold))
  }

  /// The most units that are worth having: up to the last one whose expected margin, margin P(D >= k), is above
  /// its expected write-off, cost P(D < k).
  ///
  /// - Parameters:
  ///   - margin: money a unit sold earns.
  ///   - cost: money a unit written off has cost.
  ///   - demand: what is asked for until the units expire.
  /// - Returns: nil unless the margin is above 0 and the cost not below, both finite.
  package static func mostUnits(margin: Double, cost: Double, demand: some StockDemand) -> Int? {
    StockReward(margin: margin, leftOverCost: cost)?.bestStock(for: demand)
  }
}

import Forecasting

extension StockDemand {
  /// The share of all demand that is served when an order of so many units is placed at a reorder point: what is
  /// short at the end of a cycle, less what was short at its beginning already, over the units of the cycle.
  ///
  /// 1 - (E[max(0, D - r)] - E[max(0, D - r - Q)]) / Q, with D the demand over the protection interval: Silver,
  /// Pyke and Thomas (2017), "Inventory and Production Management in Supply Chains", 7.
  ///
  /// - Parameter orderQuantity: Q; below 1 counts as 1.
  /// - Returns: in 0...1.
  package func fillRate(reorderPoint: Int, orderQuantity: Int) -> Double {
    let order = min(max(1, orderQuantity), WholeUnits.most)
    let level = WholeUnits.within(reorderPoint)
    let shortages = expectedShortages(at: [level, level + order])
    let served = 1 - (shortages[0] - shortages[1]) / Double(order)
    return served > 0 ? min(1, served) : 0
  }
}

extension DemandDistribution {
  /// The smallest level at which no more than a share of the demand is expected to be short: expected shortage
  /// over the demand of an order cycle at most 1 - fill rate.
  ///
  /// Where that is reached below the expected demand the level is held there, and `isClamped` says so. Of a normal
  /// demand with deviation 30 and orders of 100 the level for .95 is 18.2204 above the mean, as
  /// `NormalLeadTimeDemand.safetyStock(fillRate:orderQuantity:)` has it in closed form.
  ///
  /// - Parameters:
  ///   - fillRate: the share of demand served, in (0, 1).
  ///   - cycleDemand: units sold from one delivery to the next (the order quantity), above 0.
  /// - Returns: units over the protection interval; nil where an argument is out of range.
  package func reorderPoint(
    fillRate: Double, cycleDemand: Double
  ) -> (units: Double, isClamped: Bool)? {
    guard fillRate > 0, fillRate < 1, cycleDemand > 0, cycleDemand.isFinite else { return nil }
    let allowed = (1 - fillRate) * cycleDemand
    let mean = WholeUnits.bounded(mean)
    var (low, high) = (mean, WholeUnits.bounded(quantile(1)))
    // One demand is certain, or few are: there is nothing, or too little, to be kept safe from.
    if expectedShortages(at: [low])[0] <= allowed { return (mean, high > mean) }
    // The shortage falls with the level, so halving finds it; 60 times are the digits of a double.
    for _ in 0..<60 {
      let centre = (low + high) / 2
      if expectedShortages(at: [centre])[0] <= allowed { high = centre } else { low = centre }
    }
    return (high, false)
  }
}

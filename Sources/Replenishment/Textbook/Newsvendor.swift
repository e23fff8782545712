import Forecasting

/// How much to stock once for an uncertain demand, when a unit too many costs `overage` and a unit too few costs
/// `underage` (both money a unit): the quantile of demand at the critical ratio underage / (underage + overage).
package struct Newsvendor: Hashable, Sendable {
  package let overage: Double
  package let underage: Double

  /// - Returns: nil unless both costs are above 0 and finite.
  package init?(overage: Double, underage: Double) {
    guard overage > 0, underage > 0, (overage + underage).isFinite else { return nil }
    self.overage = overage
    self.underage = underage
  }

  /// The chance of serving all demand that pays best, in (0, 1).
  package var criticalRatio: Double { underage / (underage + overage) }

  /// The best stock for normal demand, and its expected cost (overage + underage) sigma density(z).
  ///
  ///     Newsvendor(overage: 0.18, underage: 0.7)?.stock(mean: 50, deviation: 8)   // 56.6039559, 1.9976052
  package func stock(mean: Double, deviation: Double) -> (units: Double, cost: Double) {
    let z = StandardNormal.quantile(criticalRatio)
    let cost = (overage + underage) * deviation * StandardNormal.density(z)
    return (mean + z * deviation, cost)
  }

  /// The best stock for a demand counted in whole units, and its expected cost.
  ///
  ///     Newsvendor(overage: 1, underage: 4)?.stock(for: poisson6)   // 8, 3.5701069
  package func stock(for demand: CountDistribution) -> (units: Int, cost: Double) {
    let units = demand.quantile(criticalRatio)
    let shortage = demand.expectedShortage(at: units)
    let surplus = Double(units) - demand.mean + shortage
    return (units, overage * surplus + underage * shortage)
  }

  /// The best stock for a demand given by points, in whole units, and its expected cost.
  ///
  /// With the demand over lead time and review period it is the base stock level: the order-up-to level where an
  /// order costs nothing itself.
  package func stock(for demand: DemandDistribution) -> (units: Int, cost: Double) {
    let units = StockReward(margin: underage, leftOverCost: overage)?.bestStock(for: demand) ?? 0
    let shortage = demand.expectedShortage(at: Double(units))
    return (units, overage * max(0, Double(units) - demand.mean + shortage) + underage * shortage)
  }
}

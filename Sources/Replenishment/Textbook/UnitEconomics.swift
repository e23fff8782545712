/// What one unit earns and costs, from which follows how certainly it should be in stock.
///
/// A unit short costs its margin and the goodwill of a buyer who found none; a unit too many costs its holding for
/// the days until it is sold after all. The service level that balances the two is the critical ratio
/// underage / (underage + overage) of the newsvendor (Arrow, Harris and Marschak 1951).
package struct UnitEconomics: Hashable, Sendable {
  /// Money a unit sold.
  package let margin: Double
  /// Money a unit and day in stock: the capital tied up, and the risk that the card is worth less tomorrow.
  package let holdingCost: Double
  /// Money a unit asked for in vain, beyond its margin.
  package let goodwill: Double

  /// - Returns: nil unless margin and goodwill are 0 or more and not both 0, the holding cost is above 0, and all
  ///   are finite.
  package init?(margin: Double, holdingCost: Double, goodwill: Double = 0) {
    guard margin >= 0, goodwill >= 0, margin + goodwill > 0, holdingCost > 0 else { return nil }
    guard (margin + goodwill).isFinite, holdingCost.isFinite else { return nil }
    self.margin = margin
    self.holdingCost = holdingCost
    self.goodwill = goodwill
  }

  /// The chance of not running out that pays best.
  ///
  ///     UnitEconomics(margin: 2, holdingCost: 0.05, goodwill: 0.5)?.serviceLevel(days: 10)   // 2.5 / 3 = .8333
  ///
  /// - Parameter days: how long a unit too many lies there, above 0: as a rule the days until the next delivery.
  /// - Returns: in (0, 1); nil where the days are not above 0 and finite.
  package func serviceLevel(days: Double) -> Double? {
    guard days > 0, days.isFinite else { return nil }
    let (underage, overage) = (margin + goodwill, holdingCost * days)
    // In this form nothing overflows: costs beyond counting on either side make a level at an end.
    let level = 1 / (1 + overage / underage)
    return min(max(level, .leastNormalMagnitude), 1.0.nextDown)
  }
}

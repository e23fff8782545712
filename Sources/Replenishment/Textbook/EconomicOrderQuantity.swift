/// The order quantity that balances the cost of ordering with the cost of holding under a steady demand:
/// Harris (1913), "How many parts to make at once".
///
/// Q = sqrt(2 K d / h) and cost g = sqrt(2 K d h), with K money an order, d units a period and h money a unit
/// and period.
///
///     EconomicOrderQuantity(orderCost: 8, holdingCost: 0.225, demand: 1300)?.quantity   // 304.0467800
package struct EconomicOrderQuantity: Hashable, Sendable {
  /// Units an order.
  package let quantity: Double
  /// Money a period for ordering and holding, without the goods themselves.
  package let cost: Double
  /// Share of the demand that waits for the next delivery.
  package let backorderShare: Double

  /// - Parameters:
  ///   - orderCost: K, money an order.
  ///   - holdingCost: h, money a unit and period.
  ///   - demand: d, units a period.
  ///   - backorderCost: b, money a unit waiting and period; nil when nobody may wait. With it h becomes
  ///     h b / (h + b) and the share h / (h + b) of the demand waits.
  /// - Returns: nil unless every argument is above 0 and finite.
  package init?(orderCost: Double, holdingCost: Double, demand: Double, backorderCost: Double? = nil) {
    let arguments = [orderCost, holdingCost, demand, backorderCost ?? 1]
    guard arguments.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    backorderShare = backorderCost.map { holdingCost / (holdingCost + $0) } ?? 0
    let effectiveHoldingCost = holdingCost * (1 - backorderShare)
    quantity = (2 * orderCost * demand / effectiveHoldingCost).squareRoot()
    cost = (2 * orderCost * demand * effectiveHoldingCost).squareRoot()
  }
}

import Forecasting

/// The closed form of textbooks for the demand over a protection interval: days independent of each other and of
/// the lead time, and the sum taken as normal. Thresholds come from the forecast's own distribution
/// (`ReorderPolicy`); this stands beside it for comparison.
///
/// Mean mu (L + R) and variance (L + R) sigma^2 + mu^2 sigmaL^2, with mu and sigma the mean and standard deviation
/// of a day's demand in units, L and sigmaL those of the lead time in days and R the review period in days.
///
///     let demand = NormalLeadTimeDemand(dailyMean: 50, dailyDeviation: 5, over: sixDaysGiveOrTakeTwo)
///     demand.deviation                       // 100.747208
///     demand.reorderPoint(serviceLevel: 0.9) // 429.112743
package struct NormalLeadTimeDemand: Hashable, Sendable {
  /// Units over the interval.
  package let mean: Double
  package let deviation: Double

  package init(dailyMean: Double, dailyDeviation: Double, over interval: ProtectionInterval) {
    let fromDemand = interval.meanDays * dailyDeviation * dailyDeviation
    let fromLeadTime = dailyMean * dailyMean * interval.leadTime.deviation * interval.leadTime.deviation
    mean = dailyMean * interval.meanDays
    deviation = (fromDemand + fromLeadTime).squareRoot()
  }

  /// The stock that lasts through the interval with the probability given: mean + z deviation.
  package func reorderPoint(serviceLevel: Double) -> Double {
    mean + StandardNormal.quantile(serviceLevel) * deviation
  }

  /// The safety stock that serves a share of all demand, from L(z) = Q (1 - beta) / deviation.
  ///
  /// A share so low that it is reached below the mean would ask for a negative safety stock: it is held at 0, and
  /// `isClamped` says so.
  ///
  /// - Parameters:
  ///   - fillRate: beta, the share of demand served, in (0, 1).
  ///   - orderQuantity: Q, units an order, above 0.
  ///
  /// With deviation 30 and Q = 100, a fill rate of .95 gives z = .607347 and 18.2204 units.
  package func safetyStock(fillRate: Double, orderQuantity: Double) -> (units: Double, isClamped: Bool) {
    guard deviation > 0 else { return (0, false) }
    let loss = orderQuantity * (1 - fillRate) / deviation
    if loss > StandardNormal.loss(0) { return (0, true) }
    return (StandardNormal.argument(ofLoss: loss) * deviation, false)
  }
}

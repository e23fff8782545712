import Forecasting
import Wording

/// What textbooks' closed forms would make of the same demand, beside the reorder point of the forecast's own
/// distribution, and how each would serve if that distribution were the truth.
package struct ReorderComparison: Hashable, Sendable {
  package enum Method: String, CaseIterable, Sendable {
    /// The forecast's own distribution.
    case empirical
    case normal
    case poisson
    case negativeBinomial = "negative-binomial"
  }

  package struct Row: Hashable, Sendable {
    package let method: Method
    /// Of the demand over the protection interval, as the method has it, in units.
    package let mean: Double
    package let deviation: Double
    /// The smallest whole number of units with the chance asked for; never below the expected demand.
    package let reorderPoint: Int
    /// The share of demand served and the chance of no stock-out in a cycle, by the forecast's own distribution.
    package let fillRate: Double
    package let cycleService: Double
    /// What could not be done as the method's name says; nil otherwise.
    package let note: Phrase?
  }

  /// One for each method, in the order of the methods.
  package let rows: [Row]

  /// - Parameters:
  ///   - demand: over the protection interval.
  ///   - moments: mean and variance that the closed forms are to have; the demand's own where nil.
  ///   - serviceLevel: the chance of not running out before the next delivery, in (0, 1).
  ///   - orderQuantity: units an order, for the fill rate; below 1 counts as 1.
  /// - Returns: nil where the service level is no chance.
  package init?(
    of demand: DemandDistribution, moments: DemandMoments? = nil, serviceLevel: Double, orderQuantity: Int
  ) {
    guard serviceLevel > 0, serviceLevel < 1 else { return nil }
    let own = DemandMoments(of: demand)
    rows = Method.allCases.map { method in
      let moments = method == .empirical ? own : moments ?? own
      let answer = moments.answer(by: method, serviceLevel, demand)
      let level = WholeUnits.roundedUp(max(answer.units, moments.mean))
      return Row(
        method: method, mean: moments.mean, deviation: answer.variance.squareRoot(), reorderPoint: level,
        fillRate: demand.fillRate(reorderPoint: level, orderQuantity: orderQuantity),
        cycleService: demand.probability(atMost: Double(level)), note: answer.note)
    }
  }
}

/// Mean and variance of a demand, in units and squared units: all that a closed form knows of it.
package struct DemandMoments: Hashable, Sendable {
  package let mean: Double
  package let variance: Double

  /// What is below 0, no number or beyond counting is brought into bounds.
  package init(mean: Double, variance: Double) {
    self.mean = WholeUnits.bounded(mean)
    let widest = Double(WholeUnits.most) * Double(WholeUnits.most)
    self.variance = variance > 0 ? min(variance, widest) : 0
  }

  package init(of demand: DemandDistribution) {
    let deviation = demand.standardDeviation
    self.init(mean: demand.mean, variance: deviation * deviation)
  }

  fileprivate typealias Answer = (units: Double, variance: Double, note: Phrase?)

  fileprivate func answer(
    by method: ReorderComparison.Method, _ level: Double, _ demand: DemandDistribution
  ) -> Answer {
    switch method {
    case .empirical: (WholeUnits.bounded(demand.quantile(level)), variance, nil)
    case .normal: (normalQuantile(level, variance), variance, nil)
    case .poisson: poisson(level)
    case .negativeBinomial: negativeBinomial(level)
    }
  }

  private func poisson(_ level: Double) -> Answer {
    guard mean > 0 else { return (0, 0, nil) }
    guard let counts = CountDistribution(poisson: mean) else {
      return (normalQuantile(level, mean), mean, "counts too large: normal of the same mean and variance")
    }
    return (Double(counts.quantile(level)), mean, nil)
  }

  private func negativeBinomial(_ level: Double) -> Answer {
    guard variance > mean else {
      let poisson = poisson(level)
      return (poisson.units, poisson.variance, "variance not above the mean: Poisson")
    }
    guard let counts = CountDistribution(negativeBinomial: mean, variance: variance) else {
      return (
        normalQuantile(level, variance), variance, "counts too large: normal of the same mean and variance"
      )
    }
    return (Double(counts.quantile(level)), variance, nil)
  }

  private func normalQuantile(_ level: Double, _ variance: Double) -> Double {
    mean + StandardNormal.quantile(level) * variance.squareRoot()
  }
}

import Demand
import Wording

/// What a category is expected to sell after a day, with its uncertainty.
package struct CategoryForecast: Sendable {
  package let category: String
  /// The last day whose sales were known.
  package let origin: Day
  /// Expected units of each day after the origin; element 0 is the day after it.
  package let expected: [Double]
  /// The distribution of each of those days' demand.
  package let daily: [DemandDistribution]
  /// The distribution of the demand over the first `n` days, at element `n - 1`. It is not the sum of the daily
  /// quantiles: days that are wrong together do not cancel, days that are wrong apart do.
  package let cumulative: [DemandDistribution]
  /// How the forecast came about, in words for a planner: the models and their weights.
  package let reason: Phrase

  /// - Precondition: the three arrays have the same count, at least 1.
  package init(
    category: String, origin: Day, expected: [Double], daily: [DemandDistribution],
    cumulative: [DemandDistribution], reason: Phrase
  ) {
    precondition(
      !expected.isEmpty && expected.count == daily.count && expected.count == cumulative.count)
    self.category = category
    self.origin = origin
    self.expected = expected
    self.daily = daily
    self.cumulative = cumulative
    self.reason = reason
  }

  /// How many days it reaches.
  package var horizon: Int { expected.count }

  /// Expected units over the first days, beyond the horizon at its mean rate.
  package func expected(over days: Int) -> Double {
    let within = expected.prefix(days).reduce(0, +)
    let rate = expected.reduce(0, +) / Double(horizon)
    return within + rate * Double(max(0, days - horizon))
  }

  /// The distribution of the demand over the first days. Beyond the horizon the mean grows with the days and the
  /// spread with their square root.
  ///
  /// - Parameter days: 0 gives certainty of no demand.
  package func demand(over days: Int) -> DemandDistribution {
    guard days > 0 else { return DemandDistribution(certain: 0) }
    guard days > horizon else { return cumulative[days - 1] }
    let growth = Double(days) / Double(horizon)
    return cumulative[horizon - 1].scaled(mean: growth, spread: growth.squareRoot())
  }
}

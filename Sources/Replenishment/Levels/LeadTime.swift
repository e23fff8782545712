import Forecasting

/// How long a supplier takes from the order to the goods being on sale, in days: a mean and a spread.
package struct LeadTime: Hashable, Sendable {
  package let mean: Double
  /// Standard deviation.
  package let deviation: Double

  /// The longest mean and the widest spread that are planned with, in days.
  package static let longest = 365.0
  package static let widest = 90.0

  package static let oneDay = LeadTime(days: 1)

  /// - Returns: nil when the mean is not in 0...365 or the standard deviation not in 0...90.
  package init?(mean: Double, deviation: Double = 0) {
    guard (0...Self.longest).contains(mean), (0...Self.widest).contains(deviation) else { return nil }
    self.mean = mean
    self.deviation = deviation
  }

  private init(days: Double) {
    mean = days
    deviation = 0
  }

  /// Whole days until a delivery is counted on: a day begun is a day waited.
  package var wholeDays: Int { Int(mean.rounded(.up)) }

  /// The probabilities of whole days, ascending.
  ///
  /// The lead time X is normal, what is below 0 counting as 0; each of its values is shared between the two whole
  /// days beside it, the nearer one getting more. Day d so gets E[max(0, 1 - |X - d|)] = G(d - 1) - 2 G(d) +
  /// G(d + 1) with G(x) = E[max(0, X - x)], and day 0 what is left. Other than rounding to the nearest day, this
  /// keeps the mean for every mean and spread: 1.3 days without spread are 1 day with probability 0.7 and 2 days
  /// with 0.3. It adds at most a quarter of a squared day to the variance, to the safe side.
  ///
  ///     LeadTime(mean: 2)?.distribution    // [(2, 1)]
  package var distribution: [(days: Int, probability: Double)] {
    let first = max(0, Int((mean - 6 * deviation).rounded(.down)))
    let last = Int((mean + 6 * deviation).rounded(.up))
    return (first...last).compactMap { day in
      let probability = probability(of: day)
      return probability > 1e-9 ? (day, probability) : nil
    }
  }

  private func probability(of day: Int) -> Double {
    guard day > 0 else { return 1 - expectedExcess(over: 0) + expectedExcess(over: 1) }
    return expectedExcess(over: day - 1) - 2 * expectedExcess(over: day) + expectedExcess(over: day + 1)
  }

  private func expectedExcess(over day: Int) -> Double {
    let distance = Double(day) - mean
    // A spread of less than a tenth of a second is none.
    guard deviation > 1e-6 else { return max(0, -distance) }
    return deviation * StandardNormal.loss(distance / deviation)
  }
}

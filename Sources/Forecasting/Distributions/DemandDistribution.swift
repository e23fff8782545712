/// The distribution of an uncertain demand, in units, as equally or unequally weighted points.
///
/// Points rather than a formula: they come from the data's own out-of-sample errors, whatever their shape, and
/// mixing over a random lead time is putting points together.
package struct DemandDistribution: Hashable, Sendable {
  /// The possible demands, ascending, none negative.
  package let values: [Double]
  /// P(demand <= `values[i]`); ascending, the last one is 1.
  package let cumulative: [Double]

  /// - Parameter points: demands with their weights, in any order; weights are positive and need not add up
  ///   to 1. Negative demands count as 0.
  /// - Precondition: there is at least one point.
  package init(points: [(value: Double, weight: Double)]) {
    precondition(!points.isEmpty, "a distribution needs a point")
    let sorted = points.sorted { $0.value < $1.value }
    let total = points.reduce(0) { $0 + $1.weight }
    values = sorted.map { max(0, $0.value) }
    var sum = 0.0
    var cumulative = sorted.map { point in
      sum += point.weight
      return sum / total
    }
    cumulative[cumulative.count - 1] = 1
    self.cumulative = cumulative
  }

  /// Equally likely demands.
  package init(samples: [Double]) {
    self.init(points: samples.map { ($0, 1) })
  }

  /// No uncertainty at all.
  package init(certain demand: Double) { self.init(samples: [demand]) }

  /// The demand that is not exceeded with the probability given, interpolated between neighbouring points.
  ///
  /// Each point stands at the middle of its own weight (the plotting position of Hazen 1914), so the median of
  /// `[1, 2, 3]` is 2 and that of `[1, 3]` is 2. Beyond the outermost middles the outermost points hold.
  package func quantile(_ probability: Double) -> Double {
    let last = values.count - 1
    // The first point whose middle is at or above the probability.
    var (low, high) = (0, values.count)
    while low < high {
      let centre = (low + high) / 2
      if middle(centre) < probability { low = centre + 1 } else { high = centre }
    }
    if low == 0 { return values[0] }
    if low > last { return values[last] }
    let (left, right) = (middle(low - 1), middle(low))
    let share = right > left ? (probability - left) / (right - left) : 1
    return values[low - 1] + share * (values[low] - values[low - 1])
  }

  private func middle(_ index: Int) -> Double {
    ((index == 0 ? 0 : cumulative[index - 1]) + cumulative[index]) / 2
  }

  package var mean: Double { expectation { $0 } }

  package var standardDeviation: Double {
    let mean = mean
    return expectation { ($0 - mean) * ($0 - mean) }.squareRoot()
  }

  /// The expected demand beyond a stock: the units that would be asked for and not served.
  package func expectedShortage(at stock: Double) -> Double { expectation { max(0, $0 - stock) } }

  /// The probability that demand stays at or below a stock.
  package func probability(atMost stock: Double) -> Double {
    values.lastIndex { $0 <= stock }.map { cumulative[$0] } ?? 0
  }

  private func expectation(_ value: (Double) -> Double) -> Double {
    var (sum, below) = (0.0, 0.0)
    for (demand, cumulative) in zip(values, cumulative) {
      sum += (cumulative - below) * value(demand)
      below = cumulative
    }
    return sum
  }

  /// One of several demands, each with its probability: demand over a lead time that is itself random.
  package static func mixture(_ parts: [(distribution: DemandDistribution, weight: Double)])
    -> DemandDistribution
  {
    DemandDistribution(
      points: parts.flatMap { part in
        part.distribution.weightedValues.map { ($0.value, $0.weight * part.weight) }
      })
  }

  private var weightedValues: [(value: Double, weight: Double)] {
    values.indices.map { (values[$0], cumulative[$0] - ($0 == 0 ? 0 : cumulative[$0 - 1])) }
  }

  /// The same shape around another mean and spread: `mean * meanFactor + (value - mean) * spreadFactor`.
  package func scaled(mean meanFactor: Double, spread spreadFactor: Double) -> DemandDistribution {
    let mean = mean
    return DemandDistribution(
      points: weightedValues.map { (mean * meanFactor + ($0.value - mean) * spreadFactor, $0.weight) })
  }
}

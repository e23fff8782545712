/// A leaf's rows parted in two by one feature.
struct Split {
  enum Condition {
    /// Bins up to the last go left, those above right, and missing values where it says.
    case upTo(last: Int, missingGoesLeft: Bool)
    /// These bins of categories go left; all others, and what is not known, right.
    case among(bins: [Int])
  }

  /// What the two leaves explain more than the one, in squared steps of the packed gradient per weight.
  var gain: Double
  /// Place among the table's features.
  var feature: Int
  var condition: Condition
  /// Sum of the packed gradients that go left.
  var left: Int64
  /// L2 penalty on the values of both leaves.
  var lambda: Double

  func isLeft(_ bin: Int, of bins: FeatureBins) -> Bool {
    switch condition {
    case .upTo(let last, let missingGoesLeft):
      if case .numeric(let edges, hasMissing: true) = bins, bin == edges.count + 1 { return missingGoesLeft }
      return bin <= last
    case .among(let left): return left.contains(bin)
    }
  }
}

/// What must be known of a leaf to look for its best split.
struct LeafSums {
  let total: Int64
  let gradient: Double
  let weight: Double
  /// The least weight of a leaf, in steps.
  let leastSteps: Int64
  private let rows: Int
  private let steps: Double

  init(total: Int64, rows: Int, minimumRows: Int, gradients: PackedGradients) {
    self.total = total
    self.rows = rows
    gradient = gradients.gradient(total)
    weight = gradients.weight(total)
    steps = Double(gradients.weightSteps(total))
    let least = (Double(minimumRows) - 0.5) * steps / Double(max(1, rows))
    leastSteps = max(1, Int64(least.rounded(.up)))
  }

  /// Rows that weigh so many steps, by their share of the weight.
  func rows(steps count: Int64) -> Int { Int((Double(count) * Double(rows) / steps).rounded()) }

  /// What a leaf explains: T. Chen and C. Guestrin, "XGBoost: A Scalable Tree Boosting System" (2016),
  /// equation 7.
  func gain(lambda: Double) -> Double { gradient * gradient / (weight + lambda) }
}

/// The best set of categories to send left: by W. Fisher, "On Grouping for Maximum Homogeneity" (1958), the
/// best of all sets is found among those that take categories in the order of their mean gradient from either
/// end.
///
/// Means of few rows are noise, of which the order would pick the best. LightGBM's guards are kept, with its
/// defaults: means are drawn towards zero by the weight of ten rows, categories with fewer rows are not
/// taken, a set grows by a hundred rows at least between two trials and has at most 32 categories, and a
/// leaf's value is penalised by ten more. With at most three categories each is tried alone, without these
/// guards.
struct CategorySplitSearch {
  let gradients: PackedGradients
  let lambda: Double

  private static let smoothing = 10.0
  private static let smallestCategory = 10
  private static let penalty = 10.0
  private static let largestSet = 32
  private static let groupRows = 100
  private static let triedAlone = 3

  /// - Parameters:
  ///   - sums: of each bin; bin 0 is no category and goes right.
  ///   - floor: the gain the split must exceed, both leaves' together.
  func best(_ sums: UnsafePointer<Int64>, bins: Int, leaf: LeafSums, floor: Double) -> Split? {
    if bins - 1 <= Self.triedAlone { return bestAlone(sums, bins: bins, leaf: leaf, floor: floor) }
    let order = (1..<bins)
      .filter { leaf.rows(steps: gradients.weightSteps(sums[$0])) >= Self.smallestCategory }
      .map { (bin: $0, mean: gradients.gradient(sums[$0]) / (gradients.weight(sums[$0]) + Self.smoothing)) }
      .sorted { ($0.mean, $0.bin) < ($1.mean, $1.bin) }
      .map(\.bin)
    let low = bestSet(order, sums, leaf: leaf, floor: floor)
    let high = bestSet(order.reversed(), sums, leaf: leaf, floor: low?.gain ?? floor)
    return high ?? low
  }

  private func bestAlone(
    _ sums: UnsafePointer<Int64>, bins: Int, leaf: LeafSums, floor: Double
  ) -> Split? {
    var best: Split?
    let heaviest = gradients.weightSteps(leaf.total) - leaf.leastSteps
    for bin in 1..<bins {
      let steps = gradients.weightSteps(sums[bin])
      guard steps >= leaf.leastSteps && steps <= heaviest else { continue }
      let gain = gain(left: sums[bin], leaf: leaf, lambda: lambda)
      guard gain > best?.gain ?? floor else { continue }
      best = Split(gain: gain, feature: 0, condition: .among(bins: [bin]), left: sums[bin], lambda: lambda)
    }
    return best
  }

  private func bestSet(
    _ order: [Int], _ sums: UnsafePointer<Int64>, leaf: LeafSums, floor: Double
  ) -> Split? {
    var best: (gain: Double, count: Int, left: Int64)?
    var (left, ungrouped): (Int64, Int) = (0, 0)
    for (place, bin) in order.prefix(min(Self.largestSet, (order.count + 1) / 2)).enumerated() {
      left &+= sums[bin]
      ungrouped += leaf.rows(steps: gradients.weightSteps(sums[bin]))
      let rightSteps = gradients.weightSteps(leaf.total &- left)
      guard gradients.weightSteps(left) >= leaf.leastSteps else { continue }
      guard rightSteps >= leaf.leastSteps && leaf.rows(steps: rightSteps) >= Self.groupRows else { break }
      guard ungrouped >= Self.groupRows else { continue }
      ungrouped = 0
      let gain = gain(left: left, leaf: leaf, lambda: lambda + Self.penalty)
      if gain > best?.gain ?? floor { best = (gain, place + 1, left) }
    }
    return best.map {
      Split(
        gain: $0.gain, feature: 0, condition: .among(bins: Array(order.prefix($0.count))), left: $0.left,
        lambda: lambda + Self.penalty)
    }
  }

  private func gain(left: Int64, leaf: LeafSums, lambda: Double) -> Double {
    let gradient = gradients.gradient(left)
    let weight = gradients.weight(left)
    let (otherGradient, otherWeight) = (leaf.gradient - gradient, leaf.weight - weight)
    return gradient * gradient / (weight + lambda) + otherGradient * otherGradient / (otherWeight + lambda)
  }
}

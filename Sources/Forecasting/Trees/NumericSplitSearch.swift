/// The best place to part the bins of a numeric feature, and the better side for its missing values.
///
/// Of places that part the rows of the leaf alike, missing values on the left, the last is taken; missing
/// values on the right, the first (as LightGBM does).
struct NumericSplitSearch {
  let gradients: PackedGradients
  let lambda: Double

  /// - Parameters:
  ///   - sums: of each bin.
  ///   - known: how many bins hold known values; a bin of missing values follows them if `hasMissing`.
  ///   - floor: the gain the split must exceed, both leaves' together.
  /// - Returns: a split with its gain as it is, nothing taken away for the undivided leaf.
  func best(
    _ sums: UnsafePointer<Int64>, known: Int, hasMissing: Bool, leaf: LeafSums, floor: Double
  ) -> Split? {
    let missing = hasMissing ? sums[known] : 0
    var best = scan(sums, places: known - 1, from: missing, leaf: leaf, floor: floor)
    best?.extend(over: sums, places: known - 1)
    let missingLeft = best.map { split($0, missingGoesLeft: true) }
    guard missing != 0 else { return missingLeft }
    let other = scan(sums, places: known, from: 0, leaf: leaf, floor: best?.gain ?? floor)
    return other.map { split($0, missingGoesLeft: false) } ?? missingLeft
  }

  private struct Place {
    var gain: Double
    var last: Int
    var left: Int64

    mutating func extend(over sums: UnsafePointer<Int64>, places: Int) {
      while last + 1 < places && sums[last + 1] == 0 { last += 1 }
    }
  }

  private func split(_ place: Place, missingGoesLeft: Bool) -> Split {
    Split(
      gain: place.gain, feature: 0, condition: .upTo(last: place.last, missingGoesLeft: missingGoesLeft),
      left: place.left, lambda: lambda)
  }

  /// Tries all places at which either side is heavy enough. Fractions are compared without dividing.
  private func scan(
    _ sums: UnsafePointer<Int64>, places: Int, from start: Int64, leaf: LeafSums, floor: Double
  ) -> Place? {
    let most = gradients.weightSteps(leaf.total) - leaf.leastSteps
    let bothWeights = leaf.weight + 2 * lambda
    var best = Place(gain: floor, last: -1, left: 0)
    var left = start
    for bin in 0..<max(0, places) {
      left &+= sums[bin]
      let steps = gradients.weightSteps(left)
      if steps < leaf.leastSteps { continue }
      if steps > most { break }
      let leftGradient = gradients.gradient(left)
      let rightGradient = leaf.gradient - leftGradient
      let leftWeight = Double(steps) * gradients.weightStep + lambda
      let rightWeight = bothWeights - leftWeight
      let numerator =
        leftGradient * leftGradient * rightWeight + rightGradient * rightGradient * leftWeight
      let denominator = leftWeight * rightWeight
      if numerator > best.gain * denominator {
        best = Place(gain: numerator / denominator, last: bin, left: left)
      }
    }
    return best.last < 0 ? nil : best
  }
}

/// The best split of a leaf over the features that a tree may use.
struct SplitSearch {
  let table: BinnedTable
  let gradients: PackedGradients
  let lambda: Double
  /// Places among the table's features, in rising order.
  let features: [Int]
  /// Room for the sums of one feature that shares its byte.
  let digits: Scratch<Int64>

  /// A gain is real if it exceeds what the rounding of `Double` could make.
  private static let rounding = 1e-12

  /// - Returns: the split with the largest gain over the undivided leaf, the first of equals; nil if none
  ///   gains.
  func best(_ histogram: UnsafePointer<Int64>, offsets: [Int?], leaf: LeafSums) -> Split? {
    let undivided = leaf.gain(lambda: lambda)
    var best: Split?
    for feature in features {
      let place = table.features[feature]
      guard let offset = offsets[place.byte] else { continue }
      let sums = sums(of: place, histogram + offset)
      let floor = best?.gain ?? undivided * (1 + Self.rounding)
      guard var split = split(place.bins, sums, leaf: leaf, floor: floor) else { continue }
      split.feature = feature
      best = split
    }
    best?.gain -= undivided
    return best
  }

  private func split(
    _ bins: FeatureBins, _ sums: UnsafePointer<Int64>, leaf: LeafSums, floor: Double
  ) -> Split? {
    switch bins {
    case .numeric(let edges, let hasMissing):
      NumericSplitSearch(gradients: gradients, lambda: lambda)
        .best(sums, known: edges.count + 1, hasMissing: hasMissing, leaf: leaf, floor: floor)
    case .categories(let ids):
      CategorySplitSearch(gradients: gradients, lambda: lambda)
        .best(sums, bins: ids.count + 1, leaf: leaf, floor: floor)
    }
  }

  /// The sums by a feature's bins: the byte's own, or those with the same digit added together.
  private func sums(of place: FeaturePlace, _ byteSums: UnsafePointer<Int64>) -> UnsafePointer<Int64> {
    let (size, count, stride) = (table.byteSizes[place.byte], place.bins.count, place.stride)
    guard count < size else { return byteSums }
    let digits = digits.start
    digits.update(repeating: 0, count: count)
    for high in Swift.stride(from: 0, to: size, by: stride * count) {
      for digit in 0..<count {
        var sum: Int64 = 0
        for low in 0..<stride { sum &+= byteSums[high + digit * stride + low] }
        digits[digit] &+= sum
      }
    }
    return UnsafePointer(digits)
  }
}

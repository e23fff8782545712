/// How the values of one column are told apart: which bin a value falls into.
///
/// - numeric: bin i holds the values up to `edges[i]`, the last bin those above all edges, and one bin more
///   the missing ones, if the column has any.
/// - categories: bin 0 holds missing, rare and unknown categories, bin i the category `ids[i - 1]`.
package enum FeatureBins: Equatable, Sendable {
  case numeric(edges: [Float], hasMissing: Bool)
  case categories(ids: [Int32])

  /// At most this many, so that a bin fits a byte.
  static let maximum = 256

  /// - Parameters:
  ///   - sample: values of the column, all or some, in any order; NaN is missing.
  ///   - bins: at most how many bins hold values, 2...255.
  /// - Returns: nil if all rows are alike, so that nothing can be told from the column.
  package init?(sample: [Float], hasMissing: Bool, isCategorical: Bool, bins: Int) {
    if isCategorical {
      let ids = Self.frequent(sample, bins: bins)
      guard ids.count > 1 || (ids.count == 1 && hasMissing) else { return nil }
      self = .categories(ids: ids)
    } else {
      let sorted = RadixSort.sorted(sample.filter { !$0.isNaN })
      let edges = QuantileEdges.edges(sorted: sorted, bins: bins)
      guard !edges.isEmpty || (hasMissing && !sorted.isEmpty) else { return nil }
      self = .numeric(edges: edges, hasMissing: hasMissing)
    }
  }

  /// All bins, those of missing values included.
  package var count: Int {
    switch self {
    case .numeric(let edges, let hasMissing): edges.count + 1 + (hasMissing ? 1 : 0)
    case .categories(let ids): ids.count + 1
    }
  }

  /// A category's number must be below this: a set of them is kept as bits.
  static let largestCategory: Float = 65_535

  /// The most frequent categories, in the order of their frequency, then of their number.
  private static func frequent(_ sample: [Float], bins: Int) -> [Int32] {
    var counts: [Int] = []
    for value in sample where value >= 0 && value <= largestCategory {
      let id = Int(value)
      if id >= counts.count { counts += [Int](repeating: 0, count: id + 1 - counts.count) }
      counts[id] += 1
    }
    let present = counts.indices.filter { counts[$0] > 0 }
    let order = present.sorted { (counts[$1], $0) < (counts[$0], $1) }
    return order.prefix(bins).map { Int32($0) }
  }
}

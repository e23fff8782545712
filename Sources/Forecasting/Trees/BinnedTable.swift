/// Columns of numbers, each told apart into at most 256 bins of a byte, from which trees are grown.
///
/// Made once, it serves any number of ensembles, on other rows and for other targets.
///
///     let table = BinnedTable(columns: [[1, 2, 3, .nan], [7, 7, 7, 7]])
///     table.rowCount       // 4
///     table.usedColumns    // [0]: nothing can be told from the other
package struct BinnedTable: Sendable {
  package let rowCount: Int
  /// How many columns it was made of, those dropped included.
  package let columnCount: Int
  /// The columns from which something can be told.
  package var usedColumns: [Int] { features.map(\.column) }

  let features: [FeaturePlace]
  /// How many values each byte of a row can take: 2...256.
  let byteSizes: [Int]
  /// The bytes of all rows one after the other, then the next byte of all rows.
  let bytes: [UInt8]

  /// Edges need no more rows than this: the share of rows below an edge is then known to within 0.2%, half a
  /// bin.
  private static let sampledRows = 65_536

  /// - Parameters:
  ///   - columns: all of the same length; NaN is missing. Categories are numbers from 0 to 65535.
  ///   - isCategorical: for each column; none if empty.
  ///   - bins: into how many bins at most the known values of a column are put, 2...255.
  package init(columns: [[Float]], isCategorical: [Bool] = [], bins: Int = 255) {
    let rowCount = columns.first?.count ?? 0
    precondition(columns.allSatisfy { $0.count == rowCount } && rowCount <= Int(Int32.max))
    precondition((2...255).contains(bins) && (isCategorical.isEmpty || isCategorical.count == columns.count))
    let sample = Self.sample(of: rowCount)
    let kept = columns.indices.compactMap { place -> (column: Int, bins: FeatureBins)? in
      let column = columns[place]
      let isCategorical = isCategorical.isEmpty ? false : isCategorical[place]
      let hasMissing = Self.hasMissing(column, isCategorical: isCategorical)
      let values = sample.count == rowCount ? column : sample.map { column[$0] }
      return FeatureBins(sample: values, hasMissing: hasMissing, isCategorical: isCategorical, bins: bins)
        .map { (place, $0) }
    }
    self.rowCount = rowCount
    columnCount = columns.count
    (features, byteSizes) = FeaturePlace.places(of: kept)
    bytes = Self.bytes(columns, features, byteCount: byteSizes.count, rowCount: rowCount)
  }

  private static func hasMissing(_ column: [Float], isCategorical: Bool) -> Bool {
    isCategorical
      ? column.contains { !($0 >= 0 && $0 <= FeatureBins.largestCategory) }
      : column.reduce(0) { $0 | ($1.isNaN ? 1 : 0) } != 0
  }

  private static func bytes(
    _ columns: [[Float]], _ features: [FeaturePlace], byteCount: Int, rowCount: Int
  ) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: byteCount * rowCount)
    bytes.withUnsafeMutableBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      for feature in features {
        feature.bins.add(columns[feature.column], times: feature.stride, to: start + feature.byte * rowCount)
      }
    }
    return bytes
  }

  /// Rows spread over the table, one at a random place of each of equal stretches.
  private static func sample(of rowCount: Int) -> [Int] {
    guard rowCount > sampledRows else { return Array(0..<rowCount) }
    var random = SplitMix64(seed: 0)
    return (0..<sampledRows).map { stretch in
      let start = stretch * rowCount / sampledRows
      return start + random.below((stretch + 1) * rowCount / sampledRows - start)
    }
  }
}

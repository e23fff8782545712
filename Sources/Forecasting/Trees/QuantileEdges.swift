/// The borders between the bins of a numeric column: a value lies in the first bin whose edge it does not
/// exceed, or in the last bin.
///
/// With few distinct values each has its bin, and an edge lies half-way between neighbours. With more, bins
/// hold about the same number of rows; a value that fills one bin alone is hardly mixed with others (the greedy
/// rule of LightGBM: G. Ke et al., "LightGBM: A Highly Efficient Gradient Boosting Decision Tree", 2017).
package enum QuantileEdges {
  /// - Parameter sorted: the values in rising order, without NaN.
  /// - Returns: at most `bins - 1` rising edges.
  ///
  ///     QuantileEdges.edges(sorted: [1, 1, 2, 4], bins: 255)   // [1.5, 3]
  package static func edges(sorted: [Float], bins: Int) -> [Float] {
    let (values, counts) = distinct(sorted)
    guard values.count > 1 else { return [] }
    guard values.count > bins else { return zip(values, values.dropFirst()).map { between($0, $1) } }
    return ends(counts: counts, bins: bins).map { between(values[$0], values[$0 + 1]) }
  }

  private static func distinct(_ sorted: [Float]) -> (values: [Float], counts: [Int]) {
    var values: [Float] = []
    var counts: [Int] = []
    for value in sorted {
      if value == values.last {
        counts[counts.count - 1] += 1
      } else {
        values.append(value)
        counts.append(1)
      }
    }
    return (values, counts)
  }

  /// The places of the largest value of each bin but the last.
  private static func ends(counts: [Int], bins: Int) -> [Int] {
    var restRows = counts.reduce(0, +)
    let isBig = counts.map { $0 * bins >= restRows }
    var restBins = bins - isBig.count { $0 }
    restRows -= zip(counts, isBig).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    var size = Double(restRows) / Double(max(1, restBins))
    var filled = 0
    var ends: [Int] = []
    for place in 0..<(counts.count - 1) where ends.count < bins - 1 {
      if !isBig[place] { restRows -= counts[place] }
      filled += counts[place]
      let isFull = Double(filled) >= size
      let nextIsAlone = isBig[place + 1] && Double(filled) >= max(1, size / 2)
      guard isBig[place] || isFull || nextIsAlone else { continue }
      ends.append(place)
      filled = 0
      if !isBig[place] {
        restBins -= 1
        size = Double(restRows) / Double(max(1, restBins))
      }
    }
    return ends
  }

  /// A number that is not below the lower and is below the upper, if it can be half-way.
  private static func between(_ lower: Float, _ upper: Float) -> Float {
    let middle = lower + (upper - lower) / 2
    return middle >= lower && middle < upper ? middle : lower
  }
}

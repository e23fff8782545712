/// Where a feature's bins are found in the table: features with few bins share a byte.
///
/// A byte that several features share holds their bins as the digits of one number, `bin = byte / stride %
/// count`. Eight columns of yes and no, or a weekday with a horizon of a week, make one byte, so that one
/// addition to a histogram serves them all. Unlike LightGBM's bundles, which take columns of which hardly
/// ever two differ from zero in a row, this loses nothing, whatever the columns hold.
struct FeaturePlace: Sendable {
  /// Place of the column among those the table was made of.
  let column: Int
  let bins: FeatureBins
  /// Which of the table's bytes.
  let byte: Int
  let stride: Int

  /// Whether the byte of a row belongs to a set of this feature's bins, for each value of the byte: 1 or 0.
  func spread(_ isLeft: (Int) -> Bool) -> [UInt8] {
    (0..<FeatureBins.maximum).map { isLeft($0 / stride % bins.count) ? 1 : 0 }
  }

  /// Shares out bytes: those with most bins first, each into the first byte that has room.
  static func places(of columns: [(column: Int, bins: FeatureBins)]) -> (places: [FeaturePlace], sizes: [Int])
  {
    var sizes: [Int] = []
    let order = columns.indices.sorted { (columns[$1].bins.count, $0) < (columns[$0].bins.count, $1) }
    var places = [FeaturePlace?](repeating: nil, count: columns.count)
    for next in order {
      let (column, bins) = columns[next]
      let byte = sizes.firstIndex { $0 * bins.count <= FeatureBins.maximum } ?? sizes.count
      if byte == sizes.count { sizes.append(1) }
      places[next] = FeaturePlace(column: column, bins: bins, byte: byte, stride: sizes[byte])
      sizes[byte] *= bins.count
    }
    return (places.compactMap(\.self), sizes)
  }
}

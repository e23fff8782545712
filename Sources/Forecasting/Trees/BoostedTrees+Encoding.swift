/// The bytes of an ensemble: "CSBT", the version, the counts of columns, trees, nodes, leaves and words of
/// sets, the mean, and then these lists; all numbers little-endian.
extension BoostedTrees {
  private static let magic: [UInt8] = Array("CSBT".utf8)
  private static let version: UInt32 = 1

  /// All that prediction needs.
  package var encoded: [UInt8] {
    var bytes = Self.magic
    let counts = [columnCount, roots.count, nodes.count, leafValues.count, categorySets.count]
    bytes.append(Self.version)
    for count in counts { bytes.append(UInt32(count)) }
    bytes.append(base.bitPattern)
    for root in roots { bytes.append(UInt32(bitPattern: root)) }
    for node in nodes {
      bytes.append(node.threshold.bitPattern)
      bytes.append(node.column)
      bytes.append(UInt32(bitPattern: node.left))
      bytes.append(UInt32(bitPattern: node.right))
    }
    for value in leafValues { bytes.append(value.bitPattern) }
    for word in categorySets { bytes.append(word) }
    return bytes
  }

  /// The ensemble that `encoded` tells of; nil if the bytes are of another version or do not make sense.
  package init?(encoded: [UInt8]) {
    guard encoded.starts(with: Self.magic) else { return nil }
    var reader = ByteReader(encoded[Self.magic.count...])
    guard reader.next() == Self.version else { return nil }
    let counts = (0..<5).compactMap { _ in reader.count() }
    guard counts.count == 5, let base: UInt64 = reader.next() else { return nil }
    let size = 4 * counts[1] + 16 * counts[2] + 8 * counts[3] + 4 * counts[4]
    guard reader.count == size else { return nil }
    self.init(columnCount: counts[0], base: Double(bitPattern: base))
    roots = reader.list(counts[1]) { $0.next().map { Int32(bitPattern: $0) } }
    nodes = reader.list(counts[2], Self.node)
    leafValues = reader.list(counts[3]) { $0.next().map { Double(bitPattern: $0) } }
    categorySets = reader.list(counts[4]) { $0.next() }
    guard isSound else { return nil }
  }

  private static func node(_ reader: inout ByteReader) -> Node? {
    guard let threshold: UInt32 = reader.next(), let column: UInt32 = reader.next(),
      let left: UInt32 = reader.next(), let right: UInt32 = reader.next()
    else { return nil }
    return Node(
      threshold: Float(bitPattern: threshold), column: column, left: Int32(bitPattern: left),
      right: Int32(bitPattern: right))
  }

  /// Whether prediction stays within the lists, comes to an end and gives numbers.
  private var isSound: Bool {
    base.isFinite && leafValues.allSatisfy(\.isFinite) && columnCount <= Node.columnMask
      && roots.allSatisfy { $0 >= 0 && $0 < nodes.count }
      && nodes.enumerated().allSatisfy { place, node in
        isSound(node) && isSound(node.left, below: place) && isSound(node.right, below: place)
      }
  }

  private func isSound(_ node: Node) -> Bool {
    guard node.column & Node.columnMask < columnCount else { return false }
    guard node.column & Node.isSet != 0 else { return !node.threshold.isNaN }
    let place = Int(node.threshold.bitPattern)
    return place < categorySets.count && Int(categorySets[place]) < categorySets.count - place
  }

  private func isSound(_ next: Int32, below place: Int) -> Bool {
    next >= 0 ? Int(next) > place && Int(next) < nodes.count : Int(~next) < leafValues.count
  }
}

/// Which of its order's lines for a product a line of a file is, counting from 0 in the order of the file.
///
/// An export may give an order and product several lines, and may give the same line twice. Two lines of an
/// order and product that differ in anything are two lines; the same line again is a duplicate.
struct LinePositions {
  private var orders = ByteTable()
  /// The first line of each order and product.
  private var firstLines: [LineContent] = []
  /// The other lines of the few that have more than one, and how many lines these have.
  private var furtherLines: Set<FurtherLine> = []
  private var counts: [Int: Int] = [:]
  private var key: [UInt8] = []

  private struct FurtherLine: Hashable {
    var order: Int
    var content: LineContent
  }

  /// The position of a line; nil for a duplicate.
  mutating func position(order: String, product: Int64, content: LineContent) -> Int? {
    let (index, isNew) = insert(order, product)
    if isNew {
      firstLines.append(content)
      return 0
    }
    guard firstLines[index] != content,
      furtherLines.insert(FurtherLine(order: index, content: content)).inserted
    else { return nil }
    let position = counts[index, default: 1]
    counts[index] = position + 1
    return position
  }

  private mutating func insert(_ order: String, _ product: Int64) -> (index: Int, isNew: Bool) {
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: order.utf8)
    withUnsafeBytes(of: product) { key.append(contentsOf: $0) }
    return key.withUnsafeBytes { orders.insert($0) }
  }
}

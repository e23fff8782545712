/// The lines that a file and the ledger have of one order and product.
///
/// An export may give an order and product several lines, and may give the same line twice. Two lines that
/// differ in anything are two; the same line again is a duplicate. A line is known by its position among
/// those that differ, in the order of the file.
struct LineGroup {
  private var order: [UInt8] = []
  private var product: UInt32 = 0
  /// Lines from earlier imports.
  private var stored: [StoredLine] = []
  /// Lines of this file.
  private var first: LineContent?
  private var others: [LineContent] = []
  /// The lines of a file in which there are too many to compare each with each.
  private var seen: Set<LineContent> = []
  private var nextPosition = 0

  private static let fewLines = 16

  enum Place {
    case duplicate
    case new(position: Int)
    case known(position: Int, LineContent)
  }

  func holds(_ key: LineKey) -> Bool { first != nil && comparison(to: key) == 0 }

  /// True where a line with the key may follow those of the group.
  func isNotAfter(_ key: LineKey) -> Bool { first == nil || comparison(to: key) <= 0 }

  private func comparison(to key: LineKey) -> Int {
    order.withUnsafeBytes { LineKey(order: $0, product: product).comparison(to: key) }
  }

  /// - Parameter stored: the lines from earlier imports.
  mutating func begin(_ key: LineKey, stored: [StoredLine]) {
    order.removeAll(keepingCapacity: true)
    order.append(contentsOf: key.order)
    product = key.product
    self.stored = stored
    first = nil
    others.removeAll(keepingCapacity: true)
    if !seen.isEmpty { seen.removeAll() }
    nextPosition = 0
  }

  /// Where the next line of the file belongs.
  mutating func place(_ content: LineContent) -> Place {
    guard let first else {
      first = content
      return nextPlace()
    }
    guard content != first, !isAmongOthers(content) else { return .duplicate }
    others.append(content)
    if others.count >= Self.fewLines { seen.formUnion(seen.isEmpty ? others[...] : others.suffix(1)) }
    return nextPlace()
  }

  private func isAmongOthers(_ content: LineContent) -> Bool {
    others.count >= Self.fewLines ? seen.contains(content) : others.contains(content)
  }

  private mutating func nextPlace() -> Place {
    defer { nextPosition += 1 }
    let known = stored.first { $0.position == nextPosition }
    return known.map { .known(position: nextPosition, $0.content) } ?? .new(position: nextPosition)
  }
}

/// The lines that a file and the ledger have of one order and product.
///
/// An export may give an order and product several lines, and may give the same line twice. Two lines that
/// differ in anything are two; the same line again is a duplicate. A line the ledger has with the same content
/// is that one, in whatever place the file has it. Another is known by its position among those that differ, in
/// the order of the file; where that has gone to a line of the same content, by the first that is left.
struct LineGroup {
  private var order: [UInt8] = []
  private var product: UInt32 = 0
  /// Lines from earlier imports.
  private var stored: [StoredLine] = []
  /// Which of them the file has had.
  private var isTaken: [Bool] = []
  private var firstLeft = 0
  /// Where in `stored` a content is, if there are too many to compare each with each.
  private var storedContents: [LineContent: Int] = [:]
  /// Lines of this file.
  private var first: LineContent?
  private var others: [LineContent] = []
  /// The lines of a file in which there are too many to compare each with each.
  private var seen: Set<LineContent> = []
  private var nextPosition = 0
  /// The least position for a line that is new.
  private var nextNewPosition = 0

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

  /// Begins with a key of which the ledger has nothing, as far as is known.
  mutating func begin(_ key: LineKey) {
    order.removeAll(keepingCapacity: true)
    order.append(contentsOf: key.order)
    product = key.product
    if !stored.isEmpty {
      stored.removeAll(keepingCapacity: true)
      isTaken.removeAll(keepingCapacity: true)
      firstLeft = 0
    }
    if !storedContents.isEmpty { storedContents = [:] }
    first = nil
    others.removeAll(keepingCapacity: true)
    if !seen.isEmpty { seen.removeAll() }
    nextPosition = 0
    nextNewPosition = 0
  }

  /// Takes note of a line from an earlier import; they come in their order, before the file's.
  mutating func expect(_ line: StoredLine) {
    stored.append(line)
    isTaken.append(false)
    guard stored.count >= Self.fewLines else { return }
    for index in (stored.count == Self.fewLines ? 0 : stored.count - 1)..<stored.count {
      storedContents[stored[index].content] = index
    }
  }

  /// Where the next line of the file belongs.
  mutating func place(_ content: LineContent) -> Place {
    guard let first else {
      first = content
      return nextPlace(content)
    }
    guard content != first, !isAmongOthers(content) else { return .duplicate }
    others.append(content)
    if others.count >= Self.fewLines { seen.formUnion(seen.isEmpty ? others[...] : others.suffix(1)) }
    return nextPlace(content)
  }

  private func isAmongOthers(_ content: LineContent) -> Bool {
    others.count >= Self.fewLines ? seen.contains(content) : others.contains(content)
  }

  private mutating func nextPlace(_ content: LineContent) -> Place {
    defer { nextPosition += 1 }
    guard !stored.isEmpty else { return .new(position: nextPosition) }
    let own = storedIndex(at: nextPosition)
    if let index = index(of: content, first: own) { return take(index) }
    if let own, let index = isTaken[own] ? firstIndexLeft(content) : own { return take(index) }
    var position = max(nextPosition, nextNewPosition)
    while storedIndex(at: position) != nil { position += 1 }
    nextNewPosition = position + 1
    return .new(position: position)
  }

  private mutating func take(_ index: Int) -> Place {
    isTaken[index] = true
    return .known(position: stored[index].position, stored[index].content)
  }

  /// A stored line with the content that the file has not had yet.
  private func index(of content: LineContent, first: Int?) -> Int? {
    func isSame(_ index: Int) -> Bool {
      let known = stored[index].content
      return !isTaken[index] && content.filled(from: known) == known
    }
    if let first, isSame(first) { return first }
    guard stored.count >= Self.fewLines else { return stored.indices.first(where: isSame) }
    return storedContents[content].flatMap { isSame($0) ? $0 : nil }
  }

  /// What is taken back does not say which line it was, but by its position.
  private mutating func firstIndexLeft(_ content: LineContent) -> Int? {
    guard !content.isWithdrawn else { return nil }
    while firstLeft < isTaken.count, isTaken[firstLeft] { firstLeft += 1 }
    return firstLeft < isTaken.count ? firstLeft : nil
  }

  /// Positions ascend, mostly without a gap.
  private func storedIndex(at position: Int) -> Int? {
    var low = 0
    var high = stored.count
    while low < high {
      let middle = (low + high) / 2
      if stored[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low < stored.count && stored[low].position == position ? low : nil
  }
}

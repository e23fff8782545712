import Demand

/// Ascending lines, packed one after another: each a `SaleBatch.Line`, then the bytes of its order's number,
/// filled up to a whole number of words. Read once, from memory or from a file.
struct LineRun {
  /// What of the run is in memory, of which `position` is the first byte not passed.
  private let buffer: UnsafeMutableRawBufferPointer
  private var filled: Int
  private var position = 0
  /// What is still in the file.
  private var fileRange: Range<Int>
  /// Of the first line, from where the numbers of all runs begin to differ; highest at the end.
  private(set) var words = LineWords.highest

  private static let headCount = MemoryLayout<SaleBatch.Line>.stride
  /// Far more than the longest line, whose order has a number of at most 500 bytes.
  private static let windowCount = 1 << 17

  /// A run in memory, which the run frees.
  init(_ packed: UnsafeMutableRawBufferPointer) {
    buffer = packed
    filled = packed.count
    fileRange = 0..<0
  }

  /// A run in a file, read through a window.
  ///
  /// - Parameter longestOrder: the bytes of the longest number of its orders.
  init(in fileRange: Range<Int>, longestOrder: Int) {
    let window = max(Self.windowCount, Self.size(orderCount: longestOrder))
    buffer = .allocate(byteCount: window, alignment: 8)
    filled = 0
    self.fileRange = fileRange
  }

  func free() { buffer.deallocate() }

  /// Packs lines.
  ///
  /// - Parameter places: the order in which the lines are ascending.
  static func pack(_ batch: SaleBatch, _ places: [UInt32]) -> UnsafeMutableRawBufferPointer {
    let count = batch.lines.reduce(0) { $0 + size(orderCount: Int($1.orderCount)) }
    let packed = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 8)
    batch.orders.withUnsafeBytes { orders in
      batch.lines.withUnsafeBufferPointer { lines in
        var position = 0
        for place in places {
          let line = lines[Int(place)]
          packed.storeBytes(of: line, toByteOffset: position, as: SaleBatch.Line.self)
          let order = orders[line.orderRange]
          UnsafeMutableRawBufferPointer(rebasing: packed[(position + headCount)...]).copyBytes(from: order)
          position += size(orderCount: order.count)
        }
      }
    }
    return packed
  }

  private static func size(orderCount: Int) -> Int { headCount + (orderCount + 7) & ~7 }

  var isAtEnd: Bool { position == filled && fileRange.isEmpty }

  /// The first line that was not passed. There is one while the run is not at its end.
  var line: SaleBatch.Line { buffer.load(fromByteOffset: position, as: SaleBatch.Line.self) }

  var key: LineKey {
    let line = line
    let start = position + Self.headCount
    return LineKey(
      order: UnsafeRawBufferPointer(rebasing: buffer[start..<start + Int(line.orderCount)]),
      product: line.product)
  }

  /// Makes the first line ready.
  mutating func begin(_ file: borrowing SpillFile?, skipping prefix: Int) throws(LedgerError) {
    try fill(file, atLeast: Self.headCount)
    if !isAtEnd { try fill(file, atLeast: Self.size(orderCount: Int(line.orderCount))) }
    words = isAtEnd ? .highest : key.words(after: prefix)
  }

  /// Passes the first line and makes the next one ready.
  mutating func advance(_ file: borrowing SpillFile?, skipping prefix: Int) throws(LedgerError) {
    position += Self.size(orderCount: Int(line.orderCount))
    try begin(file, skipping: prefix)
  }

  private mutating func fill(_ file: borrowing SpillFile?, atLeast count: Int) throws(LedgerError) {
    guard filled - position < count, !fileRange.isEmpty else { return }
    let rest = filled - position
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[position..<filled]))
    let wanted = min(buffer.count - rest, fileRange.count)
    let window = UnsafeMutableRawBufferPointer(rebasing: buffer[rest..<rest + wanted])
    try file?.read(into: window, at: fileRange.lowerBound)
    fileRange = fileRange.lowerBound + wanted..<fileRange.upperBound
    position = 0
    filled = rest + wanted
  }
}

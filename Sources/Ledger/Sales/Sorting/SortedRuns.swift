import Demand

/// Sorts any number of lines: each batch by itself, as it comes, and all of them by merging when they are
/// asked for (Knuth, The Art of Computer Programming 3, 5.4). What does not fit into memory is written to a
/// file.
package struct SortedRuns: ~Copyable {
  /// How many bytes are kept in memory.
  package static let mostMemory = 5 << 25

  private var runs: [LineRun] = []
  private var memory = 0
  private let mostMemory: Int
  private let spillPath: String?
  private var spill: SpillFile?
  /// The ends of all runs, as far as the number of the order goes.
  private var lowest: [UInt8]?
  private var highest: [UInt8] = []

  /// - Parameter spillPath: where the file may be made that holds what does not fit; nil where there is no
  ///   disk to use.
  package init(spillPath: String?, mostMemory: Int = SortedRuns.mostMemory) {
    self.spillPath = spillPath
    self.mostMemory = mostMemory
  }

  deinit { for run in runs { run.free() } }

  package mutating func add(_ batch: SaleBatch) throws(LedgerError) {
    try add(batch, batch.ascendingPlaces())
  }

  /// - Parameter places: the order in which the batch's lines are ascending.
  mutating func add(_ batch: SaleBatch, _ places: [UInt32]) throws(LedgerError) {
    note(batch, places)
    let packed = LineRun.pack(batch, places)
    guard let spillPath, memory + packed.count > mostMemory else {
      memory += packed.count
      return runs.append(LineRun(packed))
    }
    defer { packed.deallocate() }
    if spill == nil { spill = try SpillFile(path: spillPath) }
    guard let range = try spill?.append(UnsafeRawBufferPointer(packed)) else { return }
    let longestOrder = batch.lines.reduce(0) { max($0, Int($1.orderCount)) }
    runs.append(LineRun(in: range, longestOrder: longestOrder))
  }

  private mutating func note(_ batch: SaleBatch, _ places: [UInt32]) {
    guard let first = places.first, let last = places.last else { return }
    let ends = [first, last].map { Array(batch.orders[batch.lines[Int($0)].orderRange]) }
    if lowest.map({ ends[0].lexicographicallyPrecedes($0) }) ?? true { lowest = ends[0] }
    if highest.lexicographicallyPrecedes(ends[1]) { highest = ends[1] }
  }

  /// Hands over all lines in ascending order, those with the same key as they came, in batches.
  package mutating func forEachBatch(_ body: (SaleBatch) throws -> Void) throws {
    var batch = SaleBatch()
    try merge { line, key in
      batch.append(line, order: key.order)
      guard batch.lines.count == SalePacker.batchSize else { return }
      var full = SaleBatch()
      full.reserve(lines: batch.lines.count, orderBytes: batch.orders.count)
      swap(&full, &batch)
      try body(full)
    }
    try body(batch)
  }

  private mutating func merge(_ body: (SaleBatch.Line, LineKey) throws -> Void) throws {
    let prefix = zip(lowest ?? [], highest).prefix { $0 == $1 }.count
    for index in runs.indices { try runs[index].begin(spill, skipping: prefix) }
    var heap = RunHeap(runs)
    while let first = heap.first, !runs[first].isAtEnd {
      try body(runs[first].line, runs[first].key)
      try runs[first].advance(spill, skipping: prefix)
      heap.replaceFirst(in: runs)
    }
  }
}

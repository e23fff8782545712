import Demand

/// An import of sales under way: takes the lines of a file in their order, one by one or packed in batches.
package struct SalesImport: ~Copyable {
  private var names: SaleNames
  private var orders: OrderLines
  private var orderless = OrderlessLines()
  private var tally = ImportTally()
  private var packer = SalePacker()
  /// A failure that the feed may have caught: the import must not go on as if it had not been.
  private var failure: (any Error)?

  fileprivate init(on connection: borrowing Connection, sorting: Bool) throws(LedgerError) {
    let names = try SaleNames(on: connection)
    let orders = try OrderLines(on: connection, sorting: sorting)
    self.names = names
    self.orders = orders
  }

  /// Takes a line. What it means for the ledger is decided at the latest when the file ends.
  package mutating func add(_ line: SaleLine) throws {
    if let batch = packer.add(line) { try add(batch) }
  }

  /// Takes the next batch of a file, all of which one packer has packed.
  package mutating func add(_ batch: SaleBatch) throws {
    do {
      try record(batch)
    } catch {
      failure = failure ?? error
      throw error
    }
  }

  /// What has come in no order and was put aside to be sorted; nil where there is nothing. Whoever has a
  /// second thread takes it at the end of the file, and gives its batches to ``add(sorted:)``; else it is
  /// seen to.
  package mutating func takeUnsorted() -> SortedRuns? { orders.takeAside() }

  /// Takes the next batch of what was put aside.
  package mutating func add(sorted batch: SaleBatch) throws { try orders.add(batch, names, tally: &tally) }

  private mutating func record(_ batch: SaleBatch) throws {
    var batch = batch
    tally.read += batch.lines.count { !$0.isWithdrawn }
    try names.translate(&batch)
    if batch.lines.contains(where: { $0.orderCount == 0 }) {
      for line in batch.lines where line.orderCount == 0 { orderless.add(line) }
      batch.lines.removeAll { $0.orderCount == 0 }
    }
    try orders.add(batch, names, tally: &tally)
  }

  fileprivate mutating func finish(
    _ source: ImportSource, allowAgain: Bool, on connection: borrowing Connection
  ) throws -> ImportTally {
    try add(packer.takeBatch())
    if let failure { throw failure }
    if var unsorted = takeUnsorted() { try unsorted.forEachBatch { try add(sorted: $0) } }
    if !orderless.areDailyTotals() && !allowAgain { try connection.refuseAgain(source) }
    let number = try connection.record(source, .sales)
    try orders.finish(on: connection)
    try orderless.finish(source: number, names, on: connection, tally: &tally)
    return tally
  }
}

extension Ledger {
  /// Imports the sales of one file in one transaction: if anything fails, the ledger is as before.
  ///
  /// - A line with an order is known by order, product and position among the lines of the two; a file may
  ///   come again, or overlap another, and nothing counts twice. A line that changed (a part refunded,
  ///   another category) replaces what it was; one that is withdrawn (refunded, closed) takes out what it
  ///   was.
  /// - Lines without an order, if no category has two on a day, are daily totals. A total is the last word on
  ///   its category and day, over order lines too.
  /// - Otherwise lines without an order are added to what is there.
  ///
  /// - Parameters:
  ///   - allowAgain: adds up lines without an order even if the same file was imported before.
  ///   - canFeedAgain: false for a feed that has only one go. The other kind is first taken to be in order,
  ///     which is faster; when it turns out not to be, it is begun anew.
  ///   - feed: hands over the lines and says at the end what file they were; what it throws ends the import.
  /// - Throws: `LedgerError`, or what the feed throws.
  @discardableResult
  package func importSales(
    allowAgain: Bool = false, canFeedAgain: Bool = true, _ feed: (inout SalesImport) throws -> ImportSource
  ) throws -> ImportTally {
    func attempt(sorting: Bool) throws -> ImportTally {
      try write {
        var sales = try SalesImport(on: connection, sorting: sorting)
        let source = try feed(&sales)
        return try sales.finish(source, allowAgain: allowAgain, on: connection)
      }
    }
    guard canFeedAgain else { return try attempt(sorting: true) }
    do {
      return try attempt(sorting: false)
    } catch is LinesOutOfOrder {
      return try attempt(sorting: true)
    }
  }

  /// The same for a file that is known beforehand.
  @discardableResult
  package func importSales(
    source: ImportSource, allowAgain: Bool = false, _ feed: (inout SalesImport) throws -> Void
  ) throws -> ImportTally {
    try importSales(allowAgain: allowAgain) { sales in
      try feed(&sales)
      return source
    }
  }
}

extension Connection {
  /// Refuses a file that has already added lines which nothing but the file tells apart.
  fileprivate func refuseAgain(_ source: ImportSource) throws(LedgerError) {
    let earlier: String? = try prepare(
      """
      SELECT name FROM source
      WHERE kind = 'sales' AND fingerprint = ?
        AND EXISTS (SELECT 1 FROM unnumbered_demand WHERE source_id = source.id)
      ORDER BY id
      """
    ).first(source.fingerprint) { $0[0] }
    guard let earlier else { return }
    throw LedgerError(path: path, problem: .importedBefore(file: source.name, earlier: earlier))
  }
}

import Demand

/// An import of sales under way: takes lines one by one, in the order of their file.
package struct SalesImport: ~Copyable {
  private var categories: Names
  private var products: Names
  private var orders: OrderLines
  private var orderless = OrderlessLines()
  private var tally = ImportTally()
  /// A failure that the feed may have caught: the import must not go on as if it had not been.
  private var failure: LedgerError?

  fileprivate init(on connection: borrowing Connection) throws(LedgerError) {
    let categories = try Names(.category, on: connection)
    let products = try Names(.product, on: connection)
    let orders = try OrderLines(on: connection)
    self.categories = categories
    self.products = products
    self.orders = orders
  }

  /// Takes a line. What it means for the ledger is decided at the latest when the file ends.
  package mutating func add(_ line: SaleLine) throws(LedgerError) {
    do {
      try record(line)
    } catch {
      failure = failure ?? error
      throw error
    }
  }

  private mutating func record(_ line: SaleLine) throws(LedgerError) {
    tally.read += 1
    let category = line.category.isEmpty ? line.product : line.category
    let content = LineContent(
      category: try categories.number(of: category), day: line.day, quantity: line.quantity,
      amount: line.amount)
    guard !line.order.isEmpty else {
      orderless.add(content)
      return
    }
    // A file without products sells its categories: they tell the lines of an order apart.
    let product = try products.number(of: line.product.isEmpty ? line.category : line.product)
    try orders.add(order: line.order, product: product, content, tally: &tally)
  }

  fileprivate mutating func finish(
    _ source: ImportSource, allowAgain: Bool, on connection: borrowing Connection
  ) throws(LedgerError) -> ImportTally {
    if let failure { throw failure }
    if !orderless.areDailyTotals && !allowAgain { try connection.refuseAgain(source) }
    let number = try connection.record(source, .sales)
    try orders.finish(on: connection)
    try orderless.finish(source: number, on: connection, tally: &tally)
    return tally
  }
}

extension Ledger {
  /// Imports the sales of one file in one transaction: if anything fails, the ledger is as before.
  ///
  /// - A line with an order is known by order, product and position among the lines of the two; a file may
  ///   come again, or overlap another, and nothing counts twice. A line that changed (a refund, another
  ///   category) replaces what it was.
  /// - Lines without an order, if no category has two on a day, are daily totals. A total is the last word on
  ///   its category and day, over order lines too.
  /// - Otherwise lines without an order are added to what is there.
  ///
  /// - Parameters:
  ///   - allowAgain: adds up lines without an order even if the same file was imported before.
  ///   - feed: hands over the lines and says at the end what file they were; what it throws ends the import.
  /// - Throws: `LedgerError`, or what the feed throws.
  @discardableResult
  package func importSales(
    allowAgain: Bool = false, _ feed: (inout SalesImport) throws -> ImportSource
  ) throws -> ImportTally {
    try write {
      var sales = try SalesImport(on: connection)
      let source = try feed(&sales)
      return try sales.finish(source, allowAgain: allowAgain, on: connection)
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

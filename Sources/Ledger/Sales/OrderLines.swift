import Demand

/// Records the lines of orders, and keeps the demand they add up to.
///
/// A line is known by its order, its product and its position among the lines of the two. When it comes
/// again, in the same or a later export, it is told apart from new demand and counts once; what was refunded
/// or closed since is taken out.
///
/// Lines reach the table in ascending order, for then SQLite fills page after page, and walks along those it
/// has. A file that comes so goes straight in. One that does not is put aside whole, and sorted when it ends.
struct OrderLines: ~Copyable {
  private var incoming: IncomingLines
  private var stored: StoredLines
  private let update: Statement
  private let delete: Statement
  /// What is put aside; nil where lines go straight in.
  private var aside: SortedRuns?
  private var group = LineGroup()
  private var changes = DemandChanges()
  /// The highest order that earlier imports brought; empty where there is none.
  private let lastOrderBefore: [UInt8]

  /// - Parameter sorting: true for lines that may come in any order; others throw ``LinesOutOfOrder``.
  init(on connection: borrowing Connection, sorting: Bool) throws(LedgerError) {
    // Swift leaves no initializer half-way through noncopyable properties: first everything that can throw.
    let last: String? = try connection.prepare("SELECT max(order_id) FROM order_line").first { $0[0] }
    let update = try connection.prepare(
      """
      UPDATE order_line
      SET category_id = ?, day = ?, quantity = ?, amount = ?, region_id = ?, customer = ?, undelivered = ?
      WHERE order_id = ? AND product_id = ? AND ordinal = ?
      """)
    let delete = try connection.prepare(
      "DELETE FROM order_line WHERE order_id = ? AND product_id = ? AND ordinal = ?")
    let stored = try StoredLines(on: connection)
    let incoming = try IncomingLines(on: connection)
    self.incoming = incoming
    self.stored = stored
    self.update = update
    self.delete = delete
    aside = sorting ? SortedRuns(spillPath: connection.path.isEmpty ? nil : connection.path + ".sort") : nil
    lastOrderBefore = Array((last ?? "").utf8)
  }

  /// Takes the lines of a batch, which all name an order.
  ///
  /// - Throws: ``LinesOutOfOrder``, or a `LedgerError`.
  mutating func add(_ batch: SaleBatch, _ names: borrowing SaleNames, tally: inout ImportTally) throws {
    let places = batch.ascendingPlaces()
    guard let first = places.first else { return }
    if aside != nil {
      try aside?.add(batch, places)
      return
    }
    try batch.orders.withUnsafeBytes { orders in
      guard group.isNotAfter(batch.lines[Int(first)].key(in: orders)) else { throw LinesOutOfOrder() }
      for place in places {
        let line = batch.lines[Int(place)]
        try record(line.key(in: orders), line, names, tally: &tally)
      }
    }
    // The statement that walks along the table was given the number of an order of this batch.
    stored.pause()
  }

  /// What was put aside. From now on lines come in order.
  mutating func takeAside() -> SortedRuns? { aside.take() }

  /// Brings the table and `order_demand` up to date with the lines added.
  mutating func finish(on connection: borrowing Connection) throws(LedgerError) {
    try incoming.insertAll()
    try changes.apply(on: connection)
  }

  private mutating func record(
    _ key: LineKey, _ line: SaleBatch.Line, _ names: borrowing SaleNames, tally: inout ImportTally
  ) throws(LedgerError) {
    if !group.holds(key) {
      group.begin(key)
      let mayBeKnown = lastOrderBefore.withUnsafeBytes { $0.comparison(to: key.order) >= 0 }
      if mayBeKnown { try stored.tell(&group, of: key) }
    }
    try record(key, LineContent(line), names, tally: &tally)
  }

  private mutating func record(
    _ key: LineKey, _ content: LineContent, _ names: borrowing SaleNames, tally: inout ImportTally
  ) throws(LedgerError) {
    switch group.place(content) {
    case .duplicate:
      if !content.isWithdrawn { tally.duplicates += 1 }
    case .new(let position):
      if !content.isWithdrawn { try add(key, content, position, names, tally: &tally) }
    case .known(let position, let before):
      if content.isWithdrawn {
        try withdraw(key, before, position, names, tally: &tally)
      } else {
        try replace(key, before, by: content.filled(from: before), position, names, tally: &tally)
      }
    }
  }

  private mutating func add(
    _ key: LineKey, _ content: LineContent, _ position: Int, _ names: borrowing SaleNames,
    tally: inout ImportTally
  ) throws(LedgerError) {
    tally.imported += 1
    changes.add(content, to: names.category(of: content, product: key.product))
    if incoming.isFull {
      stored.pause()
      try incoming.insertAll()
    }
    incoming.append(key, content, position: position)
  }

  private mutating func replace(
    _ key: LineKey, _ before: LineContent, by content: LineContent, _ position: Int,
    _ names: borrowing SaleNames, tally: inout ImportTally
  ) throws(LedgerError) {
    guard content != before else {
      tally.unchanged += 1
      return
    }
    tally.replaced += 1
    stored.pause()
    try update.run(
      content.category, content.day, content.quantity, content.amount, content.region, content.customer,
      content.isUndelivered, key.order, key.product, position)
    changes.remove(before, from: names.category(of: before, product: key.product))
    changes.add(content, to: names.category(of: content, product: key.product))
  }

  private mutating func withdraw(
    _ key: LineKey, _ before: LineContent, _ position: Int, _ names: borrowing SaleNames,
    tally: inout ImportTally
  ) throws(LedgerError) {
    tally.withdrawn += 1
    stored.pause()
    try delete.run(key.order, key.product, position)
    changes.remove(before, from: names.category(of: before, product: key.product))
  }
}

/// Lines that were said to be in order are not.
struct LinesOutOfOrder: Error {}

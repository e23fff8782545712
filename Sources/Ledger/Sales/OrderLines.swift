import Demand

/// Records the lines of orders, and keeps the demand they add up to.
///
/// A line is known by its order, its product and its position among the lines of the two. When it comes
/// again, in the same or a later export, it is told apart from new demand and counts once; what was refunded or closed
/// since is taken out.
///
/// Lines reach the table in ascending order, for then SQLite fills page after page. A file that is ascending, and
/// beyond all the ledger has, goes straight in. From the first batch on that is not, lines are put aside, and what was
/// put aside is sorted when the file ends.
struct OrderLines: ~Copyable {
  private var incoming: IncomingLines
  private var stored: StoredLines
  private let update: Statement
  private let delete: Statement
  private var aside: SortedRuns
  private var group = LineGroup()
  private var changes = DemandChanges()
  /// The highest order that earlier imports brought; empty where there is none.
  private let lastOrderBefore: [UInt8]

  init(on connection: borrowing Connection) throws(LedgerError) {
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
    aside = SortedRuns(spillPath: connection.path.isEmpty ? nil : connection.path + ".sort")
    lastOrderBefore = Array((last ?? "").utf8)
  }

  /// Takes the lines of a batch, which all name an order.
  mutating func add(
    _ batch: SaleBatch, _ names: borrowing SaleNames, tally: inout ImportTally
  ) throws(LedgerError) {
    let places = batch.ascendingPlaces()
    guard let first = places.first else { return }
    guard aside.isEmpty, goesOn(with: batch, first) else { return try aside.add(batch, places) }
    try batch.orders.withUnsafeBufferPointer { orders throws(LedgerError) in
      for place in places {
        let line = batch.lines[Int(place)]
        let key = line.key(in: UnsafeRawBufferPointer(orders))
        if !group.holds(key) { group.begin(key) }
        try record(key, LineContent(line), names, tally: &tally)
      }
    }
  }

  /// True where the lines come after all that the ledger had and all that came before them.
  private func goesOn(with batch: SaleBatch, _ first: UInt32) -> Bool {
    batch.orders.withUnsafeBytes { orders in
      let key = batch.lines[Int(first)].key(in: orders)
      let isBeyondLedger = lastOrderBefore.withUnsafeBytes { $0.comparison(to: key.order) < 0 }
      return isBeyondLedger && group.isNotAfter(key)
    }
  }

  /// Brings the table and `order_demand` up to date with the lines added.
  mutating func finish(
    on connection: borrowing Connection, _ names: borrowing SaleNames, tally: inout ImportTally
  ) throws(LedgerError) {
    var aside = SortedRuns(spillPath: nil)
    swap(&aside, &self.aside)
    try incoming.insertAll()
    try aside.merge { line, key throws(LedgerError) in
      if !group.holds(key) { try beginKnownGroup(key) }
      try record(key, LineContent(line), names, tally: &tally)
    }
    stored.pause()
    try incoming.insertAll()
    try changes.apply(on: connection)
  }

  /// Begins a group of which the ledger may have lines: those of orders beyond what it had before this import came
  /// with this very file.
  private mutating func beginKnownGroup(_ key: LineKey) throws(LedgerError) {
    let known = try stored.lines(of: key)
    let isOfThisFile = lastOrderBefore.withUnsafeBytes { $0.comparison(to: key.order) < 0 }
    group.begin(key, stored: isOfThisFile ? [] : known, placed: isOfThisFile ? known : [])
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

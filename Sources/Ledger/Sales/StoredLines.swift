/// A line of the ledger, and which of its order's lines for its product it is.
struct StoredLine {
  var position: Int
  var content: LineContent
}

/// Reads the lines the ledger has of one order and product after another, in ascending order.
///
/// One statement walks along the table. Where the next lines asked for are near it steps to them, where they
/// are far it is started anew: a file that was imported before costs a scan, one that was not costs a search
/// a line.
struct StoredLines: ~Copyable {
  private let scan: Statement
  /// True while the statement stands on a row.
  private var isOnRow = false

  /// How many rows are stepped over before a search is cheaper.
  private static let near = 12

  init(on connection: borrowing Connection) throws(LedgerError) {
    scan = try connection.prepare(
      """
      SELECT order_id, product_id, ordinal, category_id, day, quantity, amount, region_id, customer,
        undelivered
      FROM order_line WHERE (order_id, product_id) >= (?, ?)
      ORDER BY order_id, product_id, ordinal
      """)
  }

  /// Tells a group of the lines of its order and product, in their order. Each call asks for a later key than
  /// the call before.
  mutating func tell(_ group: inout LineGroup, of key: LineKey) throws(LedgerError) {
    try advance(to: key)
    while isOnRow, comparison(to: key) == 0 {
      group.expect(StoredLine(position: scan.row[2], content: LineContent(scan.row)))
      isOnRow = try scan.step()
    }
  }

  /// Lets go of the table, so that it may be written.
  mutating func pause() {
    scan.reset()
    isOnRow = false
  }

  /// Moves to the first row that is not before the key.
  private mutating func advance(to key: LineKey) throws(LedgerError) {
    guard isOnRow else { return try search(key) }
    for _ in 0..<Self.near {
      if comparison(to: key) >= 0 { return }
      isOnRow = try scan.step()
      if !isOnRow { return }
    }
    try search(key)
  }

  private mutating func search(_ key: LineKey) throws(LedgerError) {
    scan.reset()
    try scan.bind(key.order, key.product)
    isOnRow = try scan.step()
  }

  /// Negative where the row comes before the key.
  private func comparison(to key: LineKey) -> Int {
    LineKey(order: scan.row[0], product: scan.row[1]).comparison(to: key)
  }
}

extension LineContent {
  fileprivate init(_ row: borrowing Row) {
    self.init(
      category: row[3], day: row[4], quantity: row[5], amount: row[6], region: row[7], customer: row[8],
      isUndelivered: row[9])
  }
}

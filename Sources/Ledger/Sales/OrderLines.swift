import Demand

/// Records the lines of orders, and keeps the demand they add up to.
///
/// A line is known by its order, its product and its position among the lines of the two. When it comes
/// again, in the same or a later export, it is told apart from new demand and counts once.
struct OrderLines: ~Copyable {
  private let insert: Statement
  private let find: Statement
  private let update: Statement
  private var positions = LinePositions()
  private var changes: [DemandKey: DemandSum] = [:]
  private var expectsKnown = false

  init(on connection: borrowing Connection) throws(LedgerError) {
    // Swift leaves no initializer half-way through noncopyable properties: first everything that can throw.
    let insert = try connection.prepare(
      """
      INSERT INTO order_line (order_id, product_id, ordinal, category_id, day, quantity, amount)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (order_id, product_id, ordinal) DO NOTHING
      """)
    let find = try connection.prepare(
      """
      SELECT category_id, day, quantity, amount FROM order_line
      WHERE order_id = ? AND product_id = ? AND ordinal = ?
      """)
    let update = try connection.prepare(
      """
      UPDATE order_line SET category_id = ?, day = ?, quantity = ?, amount = ?
      WHERE order_id = ? AND product_id = ? AND ordinal = ?
      """)
    self.insert = insert
    self.find = find
    self.update = update
  }

  mutating func add(
    order: String, product: Int64, _ line: LineContent, tally: inout ImportTally
  ) throws(LedgerError) {
    guard let position = positions.position(order: order, product: product, content: line) else {
      tally.duplicates += 1
      return
    }
    let before = try insert(line, order, product, position)
    tally.count(line, before: before)
    guard before != line else { return }
    if let before {
      try update.run(line.category, line.day, line.quantity, line.amount, order, product, position)
      changes[before.key, default: DemandSum()].remove(before)
    }
    changes[line.key, default: DemandSum()].add(line)
  }

  /// Inserts a line, unless there is one in its place: then gives that.
  ///
  /// Known lines come together, as do new ones, so what the last line was tells which to try first.
  private mutating func insert(
    _ line: LineContent, _ order: String, _ product: Int64, _ position: Int
  ) throws(LedgerError) -> LineContent? {
    if expectsKnown, let known = try find.first(order, product, position, row: LineContent.init) {
      return known
    }
    let inserted = try insert.run(
      order, product, position, line.category, line.day, line.quantity, line.amount)
    expectsKnown = inserted == 0
    return expectsKnown ? try find.first(order, product, position, row: LineContent.init) : nil
  }

  /// Brings `order_demand` up to date with the lines added.
  func finish(on connection: borrowing Connection) throws(LedgerError) {
    let find = try connection.prepare(
      "SELECT lines, quantity, amount FROM order_demand WHERE category_id = ? AND day = ?")
    let delete = try connection.prepare("DELETE FROM order_demand WHERE category_id = ? AND day = ?")
    let replace = try connection.prepare(
      "REPLACE INTO order_demand (category_id, day, lines, quantity, amount) VALUES (?, ?, ?, ?, ?)")
    for (key, change) in changes.sorted(by: { $0.key < $1.key }) where change != DemandSum() {
      let before = try find.first(key.category, key.day, row: DemandSum.init) ?? DemandSum()
      let sum = before + change
      guard sum.lines > 0 else {
        // The last line has moved to another category or day: a total of 0 would be a day observed.
        try delete.run(key.category, key.day)
        continue
      }
      guard let total = sum.total else { throw try connection.tooLarge(key) }
      try replace.run(key.category, key.day, sum.lines, total.quantity, total.amount)
    }
  }
}

extension LineContent {
  fileprivate init(_ row: borrowing Row) {
    self.init(category: row[0], day: row[1], quantity: row[2], amount: row[3])
  }
}

extension DemandSum {
  fileprivate init(_ row: borrowing Row) {
    self.init(lines: row[0], quantity: Int128(row[1] as Int64), amount: Int128(row[2] as Int64))
  }
}

import CSQLite

/// Lines on their way into `order_line`: a table that SQLite reads and that is an array here.
///
/// `INSERT ... SELECT` from such a table (https://www.sqlite.org/vtab.html) takes less than half the time of
/// a statement run line by line: values go to SQLite without being bound, and it stays in one loop.
struct IncomingLines: ~Copyable {
  /// How many lines are inserted at a time.
  private static let capacity = 1 << 15

  struct NewLine {
    /// Where the order's number begins in the feed's `orders`.
    var orderStart: Int
    var orderCount: Int
    var product: UInt32
    var position: Int
    var content: LineContent
  }

  /// What SQLite is given to read; it stays where it is, and is empty once the import is over.
  struct Feed {
    var lines: UnsafePointer<NewLine>?
    var count = 0
    var orders: UnsafeRawPointer?
    var ordersCount = 0
  }

  private let lines: UnsafeMutablePointer<NewLine>
  /// Room for the numbers of the orders, one after another.
  private var orders: UnsafeMutableRawBufferPointer
  private let feed: UnsafeMutablePointer<Feed>
  private let insertAny: Statement
  /// For lines that are the first of their order and product and were delivered, as nearly all are: SQLite asks
  /// for two values fewer.
  private let insertPlain: Statement
  private var arePlain = true

  init(on connection: borrowing Connection) throws(LedgerError) {
    let feed = try Self.provide(on: connection)
    // Swift leaves no initializer half-way through noncopyable properties: first everything that can throw.
    let any = try connection.prepare(Self.insertion(selecting: "*"))
    let plain = try connection.prepare(Self.insertion(selecting: "o, p, 0, c, d, q, a, r, b, 0"))
    insertAny = any
    insertPlain = plain
    lines = .allocate(capacity: Self.capacity)
    orders = .allocate(byteCount: 24 * Self.capacity, alignment: 1)
    feed.pointee = Feed(lines: UnsafePointer(lines), orders: UnsafeRawPointer(orders.baseAddress))
    self.feed = feed
  }

  /// Tells SQLite of the table. Its feed belongs to SQLite, which frees it when the next import tells of another,
  /// or with the connection.
  private static func provide(
    on connection: borrowing Connection
  ) throws(LedgerError) -> UnsafeMutablePointer<Feed> {
    let feed = UnsafeMutablePointer<Feed>.allocate(capacity: 1)
    feed.initialize(to: Feed())
    let code = sqlite3_create_module_v2(connection.handle, name, module, feed) { $0?.deallocate() }
    guard code == SQLITE_OK else { throw connection.error(code, "") }
    return feed
  }

  deinit {
    feed.pointee = Feed()
    lines.deallocate()
    orders.deallocate()
  }

  var isFull: Bool { feed.pointee.count == Self.capacity }

  mutating func append(_ key: LineKey, _ content: LineContent, position: Int) {
    let start = feed.pointee.ordersCount
    if start + key.order.count > orders.count { growOrders(by: key.order.count) }
    UnsafeMutableRawBufferPointer(rebasing: orders[start...]).copyMemory(from: key.order)
    feed.pointee.ordersCount = start + key.order.count
    (lines + feed.pointee.count).initialize(
      to: NewLine(
        orderStart: start, orderCount: key.order.count, product: key.product, position: position,
        content: content))
    feed.pointee.count += 1
    if position > 0 || content.isUndelivered { arePlain = false }
  }

  private mutating func growOrders(by count: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * orders.count + count, alignment: 1)
    larger.copyMemory(from: UnsafeRawBufferPointer(orders))
    orders.deallocate()
    orders = larger
    feed.pointee.orders = UnsafeRawPointer(larger.baseAddress)
  }

  /// Inserts the lines that were appended.
  mutating func insertAll() throws(LedgerError) {
    guard feed.pointee.count > 0 else { return }
    defer {
      feed.pointee.count = 0
      feed.pointee.ordersCount = 0
      arePlain = true
    }
    if arePlain {
      try insertPlain.run()
    } else {
      try insertAny.run()
    }
  }
}

extension IncomingLines {
  private static let name = "incoming_line"

  private static func insertion(selecting values: String) -> String {
    """
    INSERT INTO order_line (
      order_id, product_id, ordinal, category_id, day, quantity, amount, region_id, customer, undelivered
    ) SELECT \(values) FROM \(name)
    """
  }

  /// An eponymous table: it has no `xCreate`, and is there without being created.
  nonisolated(unsafe) private static let module: UnsafePointer<sqlite3_module> = {
    var module = sqlite3_module()
    module.xConnect = { connection, feed, _, _, table, _ in
      let columns = "CREATE TABLE x (o, p, n, c, d, q, a, r, b, u)"
      let code = sqlite3_declare_vtab(connection, columns)
      guard code == SQLITE_OK else { return code }
      let made = UnsafeMutablePointer<cardstock_table>.allocate(capacity: 1)
      made.initialize(to: cardstock_table(base: sqlite3_vtab(), feed: feed))
      table?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab.self)
      return SQLITE_OK
    }
    module.xDisconnect = { table in
      UnsafeMutableRawPointer(table)?.deallocate()
      return SQLITE_OK
    }
    module.xBestIndex = { _, _ in SQLITE_OK }
    module.xOpen = { _, cursor in
      let made = UnsafeMutablePointer<cardstock_cursor>.allocate(capacity: 1)
      made.initialize(to: cardstock_cursor())
      cursor?.pointee = UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab_cursor.self)
      return SQLITE_OK
    }
    module.xClose = { cursor in
      UnsafeMutableRawPointer(cursor)?.deallocate()
      return SQLITE_OK
    }
    module.xFilter = { cursor, _, _, _, _ in
      position(cursor).pointee.row = 0
      return SQLITE_OK
    }
    module.xNext = { cursor in
      position(cursor).pointee.row += 1
      return SQLITE_OK
    }
    module.xEof = { cursor in Int(position(cursor).pointee.row) >= given(to: cursor).pointee.count ? 1 : 0 }
    module.xColumn = { cursor, context, column in
      let feed = given(to: cursor)
      give(feed.pointee, Int(position(cursor).pointee.row), column, to: context)
      return SQLITE_OK
    }
    module.xRowid = { cursor, row in
      row?.pointee = position(cursor).pointee.row
      return SQLITE_OK
    }
    let kept = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    kept.initialize(to: module)
    return UnsafePointer(kept)
  }()
}

private typealias Cursor = UnsafeMutablePointer<sqlite3_vtab_cursor>?

private func position(_ cursor: Cursor) -> UnsafeMutablePointer<cardstock_cursor> {
  UnsafeMutableRawPointer(cursor).unsafelyUnwrapped.assumingMemoryBound(to: cardstock_cursor.self)
}

private func given(to cursor: Cursor) -> UnsafePointer<IncomingLines.Feed> {
  let table = UnsafeRawPointer(cursor.unsafelyUnwrapped.pointee.pVtab).unsafelyUnwrapped
  let feed = table.assumingMemoryBound(to: cardstock_table.self).pointee.feed
  return feed.unsafelyUnwrapped.assumingMemoryBound(to: IncomingLines.Feed.self)
}

/// Hands a value over (`sqlite3_result_*`). The order's number is not copied: it stays until the row is read.
@inline(__always)
private func give(_ feed: IncomingLines.Feed, _ row: Int, _ column: Int32, to context: OpaquePointer?) {
  guard let line = feed.lines?.advanced(by: row) else { return sqlite3_result_null(context) }
  switch column {
  case 0:
    let text = feed.orders?.advanced(by: line.pointee.orderStart).assumingMemoryBound(to: CChar.self)
    sqlite3_result_text64(context, text, UInt64(line.pointee.orderCount), nil, UInt8(SQLITE_UTF8))
  case 1: sqlite3_result_int64(context, Int64(line.pointee.product))
  case 2: sqlite3_result_int64(context, Int64(line.pointee.position))
  case 3: sqlite3_result_int64(context, Int64(line.pointee.content.category))
  case 4: sqlite3_result_int64(context, Int64(line.pointee.content.day.number))
  case 5: sqlite3_result_int64(context, line.pointee.content.quantity.thousandths)
  case 6: sqlite3_result_int64(context, line.pointee.content.amount.minorUnits)
  case 7: sqlite3_result_int64(context, Int64(line.pointee.content.region))
  case 8:
    guard let customer = line.pointee.content.customer else { return sqlite3_result_null(context) }
    sqlite3_result_int64(context, customer)
  default: sqlite3_result_int64(context, line.pointee.content.isUndelivered ? 1 : 0)
  }
}

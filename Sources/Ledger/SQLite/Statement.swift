import CSQLite

/// A compiled statement: `sqlite3_prepare_v3` to `sqlite3_finalize`. Values reach it as bound parameters
/// only.
///
/// A row is lent to a closure and cannot be copied, so that none outlives the step that made it.
struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let path: String

  init(_ sql: String, on connection: borrowing Connection) throws(LedgerError) {
    var compiled: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    let code = sqlite3_prepare_v3(connection.handle, sql, -1, flags, &compiled, nil)
    guard code == SQLITE_OK, let compiled else { throw connection.error(code, sql) }
    handle = compiled
    path = connection.path
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs the statement to its end and gives the number of rows it changed (`sqlite3_step`,
  /// `sqlite3_changes`).
  @discardableResult
  func run<each Value: SQLValue>(_ values: repeat each Value) throws(LedgerError) -> Int {
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    while try step() {}
    return Int(sqlite3_changes(sqlite3_db_handle(handle)))
  }

  /// Lends every row of the result in turn.
  func forEach<each Value: SQLValue>(
    _ values: repeat each Value, row body: (borrowing Row) -> Void
  ) throws(LedgerError) {
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    while try step() { body(Row(statement: handle)) }
  }

  /// Lends rows in turn until the result ends or the closure throws.
  func stream<each Value: SQLValue>(
    _ values: repeat each Value, row body: (borrowing Row) throws -> Void
  ) throws {
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    while try step() { try body(Row(statement: handle)) }
  }

  /// What a closure makes of the first row; nil without a row.
  func first<each Value: SQLValue, Result>(
    _ values: repeat each Value, row body: (borrowing Row) -> Result
  ) throws(LedgerError) -> Result? {
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    return try step() ? body(Row(statement: handle)) : nil
  }

  /// What a closure makes of each row.
  func map<each Value: SQLValue, Result>(
    _ values: repeat each Value, row body: (borrowing Row) -> Result
  ) throws(LedgerError) -> [Result] {
    var results: [Result] = []
    try forEach(repeat each values) { results.append(body($0)) }
    return results
  }

  func bind<each Value: SQLValue>(_ values: repeat each Value) throws(LedgerError) {
    var index: Int32 = 0
    for value in repeat each values {
      index += 1
      let code = value.bind(to: handle, at: index)
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  /// True when there is a row to read, false at the end (`sqlite3_step`).
  func step() throws(LedgerError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw error(code)
    }
  }

  /// The text of the statement is named, with its question marks; the values bound to them never are.
  private func error(_ code: Int32) -> LedgerError {
    let sql = sqlite3_sql(handle).map { String(cString: $0) } ?? ""
    return LedgerError(
      path: path, failure: SQLiteFailure(code: code, connection: sqlite3_db_handle(handle), sql: sql))
  }
}

extension Statement {
  // For a reader that stops and goes on; all others use the methods above.

  /// The row the statement stands on, while the last step gave true.
  var row: Row { Row(statement: handle) }

  /// Goes back to before the first row and lets go of the tables (`sqlite3_reset`).
  func reset() { sqlite3_reset(handle) }
}

/// The row a statement stands on.
struct Row: ~Copyable {
  fileprivate let statement: OpaquePointer

  /// The value of a column, counted from 0.
  subscript<Value: SQLValue>(column: Int32) -> Value { Value(column: column, of: statement) }
}

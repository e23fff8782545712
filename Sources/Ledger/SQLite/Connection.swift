import CSQLite

/// An open database: `sqlite3_open_v2` to `sqlite3_close_v2`.
struct Connection: ~Copyable {
  let handle: OpaquePointer
  /// What errors call the database; empty for one in memory.
  let path: String

  /// Opens a database that exists (`sqlite3_open_v2` without `SQLITE_OPEN_CREATE`).
  ///
  /// - Parameter path: nil for a new database in memory.
  init(path: String?) throws(LedgerError) {
    self.path = path ?? ""
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(Self.fileName(path), &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let failure = SQLiteFailure(code: code, connection: opened, sql: "")
      sqlite3_close_v2(opened)
      throw LedgerError(path: self.path, failure: failure)
    }
    handle = opened
  }

  /// Closes the database, or leaves that to the last of its statements (`sqlite3_close_v2`).
  deinit { sqlite3_close_v2(handle) }

  /// A relative path keeps SQLite from reading a meaning into `:memory:`, `file:x` or nothing at all.
  private static func fileName(_ path: String?) -> String {
    guard let path else { return ":memory:" }
    return path.hasPrefix("/") ? path : "./" + path
  }

  /// Runs statements without parameters or results (`sqlite3_exec`).
  func execute(_ sql: String) throws(LedgerError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql) }
  }

  /// Compiles a statement to be run many times.
  func prepare(_ sql: String) throws(LedgerError) -> Statement { try Statement(sql, on: self) }

  /// The whole number in the first column of the first row; 0 without a row.
  func integer(_ sql: String) throws(LedgerError) -> Int64 {
    try prepare(sql).first { $0[0] } ?? 0
  }

  /// Waits this long for another process to finish writing (`sqlite3_busy_timeout`).
  func wait(milliseconds: Int32) { sqlite3_busy_timeout(handle, milliseconds) }

  /// Refuses SQL that could damage the file (`SQLITE_DBCONFIG_DEFENSIVE`).
  func defend() throws(LedgerError) {
    let code = cardstock_sqlite3_defend(handle)
    guard code == SQLITE_OK else { throw error(code, "") }
  }

  /// True when the file system lets nobody, or not us, write the file (`sqlite3_db_readonly`).
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// True between the begin of a transaction and its end (`sqlite3_get_autocommit`).
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  func error(_ code: Int32, _ sql: String) -> LedgerError {
    LedgerError(path: path, failure: SQLiteFailure(code: code, connection: handle, sql: sql))
  }
}

extension Ledger {
  /// Bytes of a page of a new database, four times SQLite's own: order lines are short and come in order, and
  /// fewer, larger pages are filled faster.
  static let pageSize = 16_384

  /// Opens a database that exists, to change more than its records.
  package static func openForMaintenance(path: String) throws -> Ledger {
    let ledger = try open(path: path, creating: false)
    try ledger.connection.execute("PRAGMA query_only = OFF")
    return ledger
  }

  /// Rewrites the file without its free pages (https://www.sqlite.org/lang_vacuum.html), and with pages of
  /// the present size if an older program made it with others and no other process has it open now.
  ///
  /// SQLite sizes pages anew only outside write-ahead logging, which needs the database for itself alone. A
  /// power cut in between leaves the database whole, and without its log until the next vacuum.
  ///
  /// - Returns: how large it was, and is.
  /// - Throws: `LedgerError`, `busy` while another process writes.
  package func vacuum() throws(LedgerError) -> (before: PageCounts, after: PageCounts) {
    let before = try connection.pageCounts()
    if before.size != Self.pageSize, try connection.leaveWriteAheadLog() {
      try connection.execute("PRAGMA page_size = \(Self.pageSize)")
    }
    try connection.execute("VACUUM; PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE);")
    return (before, try connection.pageCounts())
  }
}

extension Connection {
  /// False where another process has the database open.
  fileprivate func leaveWriteAheadLog() throws(LedgerError) -> Bool {
    do {
      let patience = try integer("PRAGMA busy_timeout")
      wait(milliseconds: 0)
      defer { wait(milliseconds: Int32(clamping: patience)) }
      try execute("PRAGMA journal_mode = DELETE")
      return true
    } catch {
      guard error.problem == .busy else { throw error }
      return false
    }
  }
}

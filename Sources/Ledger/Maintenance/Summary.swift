import Demand

/// How large a database is, in pages of its file.
package struct PageCounts: Hashable, Sendable {
  /// Bytes of a page.
  package let size: Int
  package let total: Int
  /// Pages that nothing is on: what a vacuum gives back.
  package let free: Int

  package var bytes: Int { size * total }
}

/// What a database holds, from the outside.
package struct LedgerSummary: Sendable {
  package let pages: PageCounts
  /// The steps that led to the schema, in order; their number is its version.
  package let migrations: [String]
  /// The number of rows of each table, by the table's name.
  package let tables: [(name: String, rows: Int)]
  /// The first and the last day with a record of sales.
  package let days: ClosedRange<Day>?
  package let lastSale: Day?
  package let lastStockCount: Day?
  package let lastEvent: Day?
  package let currency: String?
}

extension Ledger {
  package func summary() throws -> LedgerSummary {
    try read {
      let days = try connection.prepare("SELECT min(day), max(day) FROM demand").first {
        (first: $0[0] as Day?, last: $0[1] as Day?)
      }
      return LedgerSummary(
        pages: try connection.pageCounts(),
        migrations: try connection.prepare("SELECT name FROM migration ORDER BY version").map { $0[0] },
        tables: try connection.tables().map { ($0, try connection.rows(of: $0)) },
        days: days.flatMap { days in days.first.flatMap { first in days.last.map { first...$0 } } },
        lastSale: try lastDayWithSale(),
        lastStockCount: try connection.lastDay("SELECT max(as_of) FROM stock_snapshot"),
        lastEvent: try connection.lastDay("SELECT max(last_day) FROM event"), currency: try currency)
    }
  }

  /// What was imported, the latest first, at most so many.
  package func latestSources(_ most: Int) throws -> [(kind: String, name: String)] {
    try connection.prepare("SELECT kind, name FROM source ORDER BY id DESC LIMIT ?")
      .map(most) { ($0[0], $0[1]) }
  }
}

extension Connection {
  func pageCounts() throws(LedgerError) -> PageCounts {
    PageCounts(
      size: Int(try integer("PRAGMA page_size")), total: Int(try integer("PRAGMA page_count")),
      free: Int(try integer("PRAGMA freelist_count")))
  }

  fileprivate func tables() throws(LedgerError) -> [String] {
    try prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").map { $0[0] }
  }

  /// - Parameter table: a name from the schema, which is the program's own.
  fileprivate func rows(of table: String) throws(LedgerError) -> Int {
    Int(try integer("SELECT count(*) FROM \(table)"))
  }

  fileprivate func lastDay(_ sql: String) throws(LedgerError) -> Day? {
    try prepare(sql).first { $0[0] as Day? } ?? nil
  }
}

import Demand

/// How many rows of a kind are, or were, of purged days.
package struct PurgeCount: Hashable, Sendable {
  package let kind: String
  package let rows: Int
}

extension Ledger {
  /// What `purge` would delete.
  package func purgeable(before day: Day) throws -> [PurgeCount] {
    try read {
      try DatedTable.all.map { table in
        let count = "SELECT count(*) FROM \(table.name) WHERE \(table.isPurgeable)"
        return PurgeCount(
          kind: table.kind, rows: try connection.prepare(count).first(day) { $0[0] as Int } ?? 0)
      }
    }
  }

  /// Deletes the sales and stock counts of all days before one, in one transaction.
  ///
  /// Names, events, offers, suppliers, the catalog and the list of imported files stay, and so do plans with all that
  /// tells what came of them: receipts, and the stock counts that say that orders have come. A file of purged days
  /// that is imported again brings them back.
  @discardableResult
  package func purge(before day: Day) throws -> [PurgeCount] {
    try write {
      // Kept sums are by day, so the sums of the days that stay are untouched.
      try connection.prepare("DELETE FROM order_demand WHERE day < ?").run(day)
      return try DatedTable.all.map { table in
        let delete = "DELETE FROM \(table.name) WHERE \(table.isPurgeable)"
        return PurgeCount(kind: table.kind, rows: try connection.prepare(delete).run(day))
      }
    }
  }
}

/// A table whose rows are each of a day.
private struct DatedTable {
  let name: String
  /// A condition in SQL, with the first day to keep as its parameter.
  var isPurgeable = "day < ?"
  let kind: String

  static let all = [
    DatedTable(name: "order_line", kind: "order lines"),
    DatedTable(name: "daily_total", kind: "daily totals"),
    DatedTable(name: "unnumbered_demand", kind: "sums of lines without a number"),
    DatedTable(name: "stock_snapshot", isPurgeable: "as_of < ? AND NOT is_received", kind: "stock counts"),
  ]
}

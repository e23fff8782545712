import Demand

/// What a shop knows: its sales, catalog, events, stock, offers and suppliers, in an SQLite database.
///
/// A database in memory is the same in everything but that it ends with the process, so that sales from a
/// pipe and sales from a file give the same results.
///
///     let ledger = try Ledger.inMemory()
///     let source = ImportSource(name: "sales.csv", fingerprint: "5f1d")
///     try ledger.importSales(source: source) { sales in
///       try sales.add(SaleLine(order: "1", category: "QB", day: day, quantity: Quantity(units: 2)))
///     }
///     try ledger.lastDayWithSale() == day
package final class Ledger {
  /// "CARD" in ASCII: what tells our databases from others (`PRAGMA application_id`).
  static let applicationID: Int64 = 0x4341_5244

  let connection: Connection

  init(_ connection: consuming Connection) { self.connection = connection }

  /// Runs the body on one snapshot of the ledger: what another process writes meanwhile is not seen.
  package func read<Result>(_ body: () throws -> Result) throws -> Result { try connection.read(body) }

  /// Runs the body as one transaction: if it throws, the ledger is as before.
  ///
  /// Imports are transactions of their own; inside this one, they happen together or not at all.
  package func write<Result>(_ body: () throws -> Result) throws -> Result { try connection.write(body) }
}

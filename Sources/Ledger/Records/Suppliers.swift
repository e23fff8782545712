import Demand
import Replenishment

extension Ledger {
  /// Imports what is known of suppliers in one transaction. A supplier that comes again replaces what was
  /// known.
  @discardableResult
  package func importSuppliers(_ suppliers: [Supplier], source: ImportSource) throws -> ImportTally {
    try write {
      let find = try connection.prepare("\(Self.supplierColumns) WHERE name = ?")
      let replace = try connection.prepare(
        """
        REPLACE INTO supplier (name, tier, status, authorization, authorized_until) VALUES (?, ?, ?, ?, ?)
        """)
      return try importRecords(suppliers, .suppliers, source: source) { supplier in
        try find.first(supplier.name, row: Supplier.init)
      } store: { supplier in
        try replace.run(
          supplier.name, supplier.tier, supplier.status.rawValue, supplier.authorization,
          supplier.authorizedUntil)
      }
    }
  }

  /// All suppliers that something is known of, by the byte order of names.
  package func suppliers() throws -> [Supplier] {
    try connection.prepare("\(Self.supplierColumns) ORDER BY name").map(row: Supplier.init)
  }

  private static let supplierColumns =
    "SELECT name, tier, status, authorization, authorized_until FROM supplier"
}

extension Supplier {
  fileprivate init(_ row: borrowing Row) {
    self.init(
      name: row[0], tier: row[1], status: Offer.Status(rawValue: row[2]) ?? .pending, authorization: row[3],
      authorizedUntil: row[4])
  }
}

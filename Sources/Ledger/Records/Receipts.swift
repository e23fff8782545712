import Demand
import Replenishment

extension Ledger {
  /// Imports receipts in one transaction. A receipt is known by supplier, category, day, order number, quantity and its
  /// ordinal; when it comes again, its cost and day of order replace those before.
  @discardableResult
  package func importReceipts(_ receipts: [Receipt], source: ImportSource) throws -> ImportTally {
    try write {
      let find = try connection.prepare(
        """
        SELECT \(Self.receiptColumns) FROM purchase_receipt
        WHERE supplier = ? AND category = ? AND received = ? AND order_number = ? AND quantity = ? AND ordinal = ?
        """)
      let replace = try connection.prepare(
        "REPLACE INTO purchase_receipt (\(Self.receiptColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      return try importRecords(receipts, .receipts, source: source) { receipt in
        try find.first(
          receipt.supplier, receipt.category, receipt.received, receipt.order, receipt.quantity,
          receipt.ordinal, row: Receipt.init)
      } store: { receipt in
        try replace.run(
          receipt.supplier, receipt.category, receipt.received, receipt.order, receipt.quantity,
          receipt.ordinal, receipt.ordered, receipt.unitCost)
      }
    }
  }

  /// All receipts as their files gave them, by day, then by the byte order of category and supplier.
  package func receipts() throws -> [Receipt] {
    try connection.prepare(
      """
      SELECT \(Self.receiptColumns) FROM purchase_receipt
      ORDER BY received, category, supplier, order_number, quantity, ordinal
      """
    ).map(row: Receipt.init)
  }

  private static let receiptColumns =
    "supplier, category, received, order_number, quantity, ordinal, ordered, unit_cost"
}

extension Receipt {
  fileprivate init(_ row: borrowing Row) {
    self.init(
      order: row[3], supplier: row[0], category: row[1], quantity: row[4], received: row[2], ordered: row[6],
      unitCost: row[7], ordinal: row[5])
  }
}

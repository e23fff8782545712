import Demand

extension Ledger {
  /// Imports the catalog in one transaction. A product that comes again replaces what was known of it.
  ///
  /// What was sold under a product without a category moves to the product's new category, so that it makes no
  /// difference whether the sales or the catalog came first.
  @discardableResult
  package func importCatalog(_ entries: [CatalogEntry], source: ImportSource) throws -> ImportTally {
    try write {
      var products = try Names(.product, on: connection)
      var categories = try Names(.category, on: connection)
      let find = try connection.prepare("\(Self.catalogColumns) WHERE product_id = ?")
      let replace = try connection.prepare(
        """
        REPLACE INTO catalog (product_id, category_id, game, name, face_value, shelf_life_days)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
      let tally = try importRecords(entries, .catalog, source: source) { entry in
        try find.first(try products.number(of: entry.product), row: CatalogEntry.init)
      } store: { entry in
        try replace.run(
          try products.number(of: entry.product), try categories.number(of: entry.category), entry.game,
          entry.name, entry.faceValue, entry.shelfLifeDays)
      }
      try connection.followCatalog()
      return tally
    }
  }

  /// All products of the catalog, by their byte order.
  package func catalog() throws -> [CatalogEntry] {
    try connection.prepare("\(Self.catalogColumns) ORDER BY product.name").map(row: CatalogEntry.init)
  }

  private static let catalogColumns = """
    SELECT product.name, category.name, game, catalog.name, face_value, shelf_life_days
    FROM catalog JOIN product ON product.id = product_id JOIN category ON category.id = catalog.category_id
    """
}

extension CatalogEntry {
  fileprivate init(_ row: borrowing Row) {
    self.init(
      product: row[0], category: row[1], game: row[2], name: row[3], faceValue: row[4],
      shelfLifeDays: row[5])
  }
}

extension Connection {
  /// Puts every product into the catalog's category, and with it what was sold under it without one.
  fileprivate func followCatalog() throws(LedgerError) {
    // Only a product that has sold without a category has one of its own: most catalogs move nothing, and spare
    // the walk over all lines.
    if try integer("SELECT count(*) FROM (\(Self.movedProducts))") > 0 { try moveOrderDemand() }
    try execute(
      """
      UPDATE product SET category_id = catalog.category_id FROM catalog
      WHERE catalog.product_id = product.id AND product.category_id IS NOT catalog.category_id
      """)
  }

  /// The products that have a category (one of NULL moves nothing), but not the catalog's.
  private static let movedProducts = """
    SELECT product.id AS product_id, product.category_id AS former, catalog.category_id AS latter
    FROM catalog JOIN product ON product.id = catalog.product_id
    WHERE product.category_id <> catalog.category_id
    """

  private func moveOrderDemand() throws(LedgerError) {
    try execute(
      """
      WITH moved AS MATERIALIZED (\(Self.movedProducts)),
      part AS MATERIALIZED (
        SELECT former, latter, day, count(*) AS lines, sum(quantity) AS quantity, sum(amount) AS amount,
          sum(undelivered) AS undelivered
        FROM order_line CROSS JOIN moved ON moved.product_id = order_line.product_id
        WHERE order_line.category_id = 0
        GROUP BY former, latter, day),
      change AS (
        SELECT former AS category_id, day, -lines AS lines, -quantity AS quantity, -amount AS amount,
          -undelivered AS undelivered
        FROM part
        UNION ALL
        SELECT latter, day, lines, quantity, amount, undelivered FROM part)
      INSERT INTO order_demand (category_id, day, lines, quantity, amount, undelivered)
      SELECT category_id, day, sum(lines), sum(quantity), sum(amount), sum(undelivered) FROM change
      WHERE true GROUP BY category_id, day
      ON CONFLICT DO UPDATE SET
        lines = order_demand.lines + excluded.lines,
        quantity = order_demand.quantity + excluded.quantity,
        amount = order_demand.amount + excluded.amount,
        undelivered = order_demand.undelivered + excluded.undelivered;
      DELETE FROM order_demand WHERE lines = 0;
      """)
    try refuseTooLargeDemand()
  }

  /// Categories that were each small enough may not be together.
  private func refuseTooLargeDemand() throws(LedgerError) {
    let limit = Int64(DemandSum.limit)
    let tooLarge = try prepare(
      "SELECT category_id, day FROM order_demand WHERE max(abs(quantity), abs(amount)) > ?"
    ).first(limit) { (category: $0[0] as UInt32, day: $0[1] as Day) }
    if let tooLarge { throw try self.tooLarge(tooLarge.category, tooLarge.day) }
  }
}

import Demand

extension Ledger {
  /// Imports the catalog in one transaction. A product that comes again replaces what was known of it.
  ///
  /// What was sold under a product without a category moves to the product's new category, so that it makes
  /// no difference whether the sales or the catalog came first.
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
    let moves = try moves()
    // Only a product that has sold without a category has one of its own: most catalogs move nothing, and
    // spare the walk over all lines.
    if !moves.isEmpty { try moveOrderDemand(moves) }
    try execute(
      """
      UPDATE product SET category_id = catalog.category_id FROM catalog
      WHERE catalog.product_id = product.id AND product.category_id IS NOT catalog.category_id
      """)
  }

  /// The categories that products leave and come to, by the products' numbers. A product that has none yet
  /// leaves none.
  private func moves() throws(LedgerError) -> [UInt32: (former: UInt32, latter: UInt32)] {
    var moves: [UInt32: (former: UInt32, latter: UInt32)] = [:]
    try prepare(
      """
      SELECT product.id, product.category_id, catalog.category_id
      FROM catalog JOIN product ON product.id = product_id WHERE product.category_id <> catalog.category_id
      """
    ).forEach { moves[$0[0]] = ($0[1], $0[2]) }
    return moves
  }

  private func moveOrderDemand(
    _ moves: [UInt32: (former: UInt32, latter: UInt32)]
  ) throws(LedgerError) {
    var changes = DemandChanges()
    try prepare(
      "SELECT product_id, day, quantity, amount, undelivered FROM order_line WHERE category_id = 0"
    ).forEach { row in
      guard let move = moves[row[0]] else { return }
      let line = LineContent(
        category: 0, day: row[1], quantity: row[2], amount: row[3], region: 0, customer: nil,
        isUndelivered: row[4])
      changes.remove(line, from: move.former)
      changes.add(line, to: move.latter)
    }
    try changes.apply(on: self)
  }
}

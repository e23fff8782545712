import Demand

extension Ledger {
  /// How a line of sales is known: by its order, by its day, or by nothing but the file it came from, added
  /// up.
  package enum SalesKind: String, CaseIterable, Sendable {
    case orders, totals, unnumbered
  }

  /// Which kinds there are any sales of on some days.
  package func kindsOfSales(in days: ClosedRange<Day>) throws -> [SalesKind] {
    try SalesKind.allCases.filter { kind in
      try connection.prepare("SELECT 1 FROM \(kind.table) WHERE day BETWEEN ? AND ? LIMIT 1")
        .first(days.lowerBound, days.upperBound) { _ in true } ?? false
    }
  }

  /// Hands over sales of a kind one by one, with the categories that their files named.
  ///
  /// Order lines come by the byte order of order numbers and products; the others by day, product and
  /// category, as sums of all files. The order does not depend on that in which they were imported.
  package func forEachSale(
    _ kind: SalesKind, in days: ClosedRange<Day>, _ body: (SaleLine) throws -> Void
  ) throws {
    let products = try connection.names(.product)
    let categories = try connection.names(.category)
    let regions = try connection.names(.region)
    try connection.prepare(kind.listing).stream(days.lowerBound, days.upperBound) { row in
      try body(
        SaleLine(
          order: row[0], product: products[row[1]] ?? "", category: categories[row[2]] ?? "", day: row[3],
          quantity: row[4], amount: row[5], region: regions[row[6]] ?? "",
          customer: (row[7] as Int64?).map { UInt64(bitPattern: $0) }, isUndelivered: row[8] as Int != 0))
    }
  }
}

extension Ledger.SalesKind {
  fileprivate var table: String {
    switch self {
    case .orders: "order_line"
    case .totals: "daily_total"
    case .unnumbered: "unnumbered_demand"
    }
  }

  /// The lines of an order are sorted among themselves only, so that the first row does not wait for the
  /// last.
  fileprivate var listing: String {
    switch self {
    case .orders:
      """
      SELECT order_id, product_id, order_line.category_id, day, quantity, amount, region_id, customer,
        undelivered
      FROM order_line CROSS JOIN product ON product.id = product_id WHERE day BETWEEN ? AND ?
      ORDER BY order_id, product.name, ordinal
      """
    case .totals, .unnumbered:
      """
      SELECT '', product_id, sold.category_id, day, sum(quantity), sum(amount), 0, NULL, 0
      FROM \(table) AS sold JOIN product ON product.id = product_id
      LEFT JOIN category ON category.id = sold.category_id
      WHERE day BETWEEN ? AND ? GROUP BY day, product_id, sold.category_id
      ORDER BY day, product.name, category.name
      """
    }
  }
}

extension Connection {
  /// The names of a table by their numbers.
  fileprivate func names(_ table: Names.Table) throws(LedgerError) -> [Int64: String] {
    var names: [Int64: String] = [:]
    try prepare("SELECT id, name FROM \(table.rawValue)").forEach { names[$0[0]] = $0[1] as String }
    return names
  }
}

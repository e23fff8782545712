import Demand
import Replenishment

extension Ledger {
  /// Imports stock levels in one transaction. A level replaces the one of its category and day.
  ///
  /// - Parameter defaultDay: the day of levels that name none.
  /// - Throws: `LedgerError` for a level without any day.
  @discardableResult
  package func importStock(
    _ levels: [StockLevel], defaultDay: Day?, source: ImportSource
  ) throws -> ImportTally {
    try write {
      let levels = try levels.map { try dated($0, defaultDay) }
      var categories = try Names(.category, on: connection)
      let find = try connection.prepare("\(Self.stockColumns) WHERE category_id = ? AND as_of = ?")
      let replace = try connection.prepare(
        """
        REPLACE INTO stock_snapshot (
          category_id, as_of, on_hand, inbound, inbound_day, unit_cost, expires, is_received
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
      return try importRecords(levels, .stock, source: source) { level in
        try find.first(try categories.number(of: level.category), level.asOf, row: StockLevel.init)
      } store: { level in
        try replace.run(
          try categories.number(of: level.category), level.asOf, level.onHand.counted, level.inbound,
          level.inboundDay, level.unitCost, level.expires, level.isReceived)
      }
    }
  }

  /// What was in stock at the end of a day: the latest level of each category on or before it, by the byte
  /// order of categories.
  ///
  /// What was counted under the name of a product is in its category of the catalog, added up with the latest
  /// levels of the category's other products, and as old as the oldest of them.
  package func stock(asOf day: Day) throws -> [StockLevel] {
    let latest = try connection.prepare(
      """
      SELECT category.name, min(as_of) OVER (PARTITION BY planned_id), on_hand, inbound, inbound_day,
        unit_cost, expires, is_received
      FROM planned_stock JOIN category ON category.id = planned_id
      WHERE as_of = (
        SELECT max(as_of) FROM stock_snapshot AS other
        WHERE other.category_id = planned_stock.category_id AND other.as_of <= ?)
      ORDER BY category.name
      """)
    var totals = StockTotals()
    try latest.forEach(day) { totals.add(StockLevel($0)) }
    return totals.levels
  }

  /// All levels ever counted, by the byte order of categories, then by day.
  package func stock() throws -> [StockLevel] {
    try connection.prepare("\(Self.stockColumns) ORDER BY name, as_of").map(row: StockLevel.init)
  }

  private static let stockColumns = """
    SELECT name, as_of, on_hand, inbound, inbound_day, unit_cost, expires, is_received
    FROM stock_snapshot JOIN category ON category.id = category_id
    """

  private func dated(_ level: StockLevel, _ defaultDay: Day?) throws -> StockLevel {
    guard let day = level.asOf ?? defaultDay else {
      throw LedgerError(path: connection.path, problem: .undated(category: level.category))
    }
    var dated = level
    dated.asOf = day
    return dated
  }
}

extension StockLevel {
  fileprivate init(_ row: borrowing Row) {
    let counted: Quantity? = row[2]
    self.init(
      category: row[0], onHand: counted.map { .counted($0) } ?? .unlimited, inbound: row[3],
      inboundDay: row[4], asOf: row[1], unitCost: row[5], expires: row[6], isReceived: row[7])
  }
}

extension StockLevel.OnHand {
  /// The units counted; nil, and NULL in the ledger, when there is no end to them.
  fileprivate var counted: Quantity? {
    switch self {
    case .counted(let units): units
    case .unlimited: nil
    }
  }
}

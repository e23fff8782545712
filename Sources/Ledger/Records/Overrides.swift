import Demand

extension Ledger {
  /// Imports overrides in one transaction. One of the same category and day gives way.
  @discardableResult
  package func importOverrides(_ overrides: [ForecastOverride], source: ImportSource) throws -> ImportTally {
    try write {
      let find = try connection.prepare("\(Self.overrideColumns) WHERE category = ? AND day = ?")
      let replace = try connection.prepare(
        """
        REPLACE INTO forecast_override (category, day, quantity, factor, author, reason)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
      return try importRecords(overrides, .overrides, source: source) { override in
        try find.first(override.category, override.day, row: ForecastOverride.init)
      } store: { override in
        try replace.run(
          override.category, override.day, override.quantity, override.factor, override.author,
          override.reason)
      }
    }
  }

  /// All overrides, by the byte order of categories, then by day.
  package func overrides() throws -> [ForecastOverride] {
    try connection.prepare("\(Self.overrideColumns) ORDER BY category, day").map(row: ForecastOverride.init)
  }

  /// - Returns: false where there is none.
  @discardableResult
  package func removeOverride(of category: String, on day: Day) throws -> Bool {
    try write {
      try connection.prepare("DELETE FROM forecast_override WHERE category = ? AND day = ?")
        .run(category, day) > 0
    }
  }

  private static let overrideColumns =
    "SELECT category, day, quantity, factor, author, reason FROM forecast_override"
}

extension ForecastOverride {
  fileprivate init(_ row: borrowing Row) {
    let quantity: Quantity? = row[2]
    self.init(
      category: row[0], day: row[1], change: quantity.map(Change.quantity) ?? .factor(row[3]),
      author: row[4], reason: row[5])
  }

  fileprivate var quantity: Quantity? {
    if case .quantity(let quantity) = change { quantity } else { nil }
  }

  fileprivate var factor: Double? {
    if case .factor(let factor) = change { factor } else { nil }
  }
}

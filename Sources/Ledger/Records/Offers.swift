import Demand
import Replenishment

extension Ledger {
  /// Imports offers in one transaction. An offer replaces the one of its supplier, category, price break and
  /// first day of validity.
  @discardableResult
  package func importOffers(_ offers: [Offer], source: ImportSource) throws -> ImportTally {
    try write {
      var categories = try Names(.category, on: connection)
      let find = try connection.prepare(
        """
        \(Self.offerColumns)
        WHERE supplier = ? AND category_id = ? AND price_break = ? AND valid_from = ?
        """)
      let replace = try connection.prepare(
        """
        REPLACE INTO offer (
          supplier, category_id, price_break, valid_from, valid_to, unit_cost, tier, lead_time,
          lead_time_deviation, minimum, multiple, success_rate, status, maximum
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
      return try importRecords(offers, .offers, source: source) { offer in
        try find.first(
          offer.supplier, try categories.number(of: offer.category), offer.priceBreak,
          offer.validFrom ?? .first, row: Offer.init)
      } store: { offer in
        try replace.run(
          offer.supplier, try categories.number(of: offer.category), offer.priceBreak,
          offer.validFrom ?? .first, offer.validTo, offer.unitCost, offer.tier, offer.leadTime,
          offer.leadTimeDeviation, offer.minimum, offer.multiple, offer.successRate, offer.status.rawValue,
          offer.maximum)
      }
    }
  }

  /// All offers, by the byte order of category and supplier, then by price break and first day of validity.
  package func offers() throws -> [Offer] {
    try connection.prepare("\(Self.offerColumns) ORDER BY name, supplier, price_break, valid_from")
      .map(row: Offer.init)
  }

  private static let offerColumns = """
    SELECT supplier, name, price_break, valid_from, valid_to, unit_cost, tier, lead_time,
      lead_time_deviation, minimum, multiple, success_rate, status, maximum
    FROM offer JOIN category ON category.id = category_id
    """
}

extension Offer {
  fileprivate init(_ row: borrowing Row) {
    let validFrom: Day = row[3]
    self.init(
      supplier: row[0], category: row[1], unitCost: row[5], tier: row[6], leadTime: row[7],
      leadTimeDeviation: row[8], minimum: row[9], multiple: row[10], maximum: row[13], priceBreak: row[2],
      successRate: row[11], status: Status(rawValue: row[12]) ?? .pending,
      validFrom: validFrom == .first ? nil : validFrom, validTo: row[4])
  }
}

extension Day {
  /// 0001-01-01, the first day there is.
  fileprivate static let first = Day(number: -719_162)
}

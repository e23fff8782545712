import Demand

extension Ledger {
  /// The last day on which anything was sold; nil before any sale.
  package func lastDayWithSale() throws -> Day? {
    try connection.prepare("SELECT max(day) FROM demand WHERE quantity > 0").first { $0[0] as Day? } ?? nil
  }

  /// What each category sold on each day it has a record of, up to a day, by the byte order of categories,
  /// then by day. A day whose record says 0 is among them.
  package func demandTotals(through day: Day) throws -> [DemandHistory.DayTotal] {
    try connection.prepare(
      """
      SELECT name, day, quantity, amount FROM demand JOIN category ON category.id = category_id
      WHERE day <= ? ORDER BY name, day
      """
    ).map(day) { row in
      DemandHistory.DayTotal(
        category: row[0], day: row[1], units: (row[2] as Quantity).units, amount: row[3])
    }
  }

  /// The days at whose end a category had nothing left to sell, or on which somebody paid and was given
  /// nothing.
  ///
  /// A category whose products are counted apart has nothing left when the latest count of each is 0.
  package func soldOutDays() throws -> Set<DemandHistory.CategoryDay> {
    Set(
      try connection.prepare(
        """
        WITH level AS MATERIALIZED (SELECT planned_id, category_id, as_of, on_hand FROM planned_stock)
        SELECT name, empty.as_of FROM level AS empty JOIN category ON category.id = planned_id
        WHERE on_hand <= 0 AND NOT EXISTS (
          SELECT 1 FROM level AS other
          WHERE other.planned_id = empty.planned_id AND other.category_id <> empty.category_id
            AND ifnull(other.on_hand > 0, true)
            AND other.as_of = (
              SELECT max(as_of) FROM stock_snapshot AS latest
              WHERE latest.category_id = other.category_id AND latest.as_of <= empty.as_of))
        UNION
        SELECT name, day FROM order_demand JOIN category ON category.id = category_id WHERE undelivered > 0
        """
      ).map { DemandHistory.CategoryDay(category: $0[0], day: $0[1]) })
  }
}

import Demand

extension Ledger {
  /// What was sold in each region on each day, over all categories, up to a day, by region, then by day. What
  /// names no region is of the region "".
  ///
  /// Only order lines have one: daily totals and lines without an order are of none, and where a daily total is the
  /// last word on a category's day, the day's order lines do not count.
  package func regionTotals(through day: Day) throws -> [DemandHistory.DayTotal] {
    // SQLite would sort the order lines to add them up, which takes four times as long as reading them.
    var sums: [RegionDay: (quantity: Int64, amount: Int64)] = [:]
    func add(_ row: borrowing Row) {
      let sum: (quantity: Int64, amount: Int64) = (row[2], row[3])
      let place = RegionDay(region: row[0], day: row[1])
      guard let index = sums.index(forKey: place) else { return sums[place] = sum }
      sums.values[index].quantity &+= sum.quantity
      sums.values[index].amount &+= sum.amount
    }
    let hasTotals = try connection.integer("SELECT EXISTS (SELECT 1 FROM daily_total)") != 0
    try connection.prepare(hasTotals ? Self.orderLinesWithoutTotal : Self.orderLines).forEach(day, row: add)
    try connection.prepare(Self.regionless).forEach(day, row: add)
    let names = Dictionary(
      try connection.prepare("SELECT id, name FROM region").map { ($0[0] as Int64, $0[1] as String) },
      uniquingKeysWith: { first, _ in first })
    return sums.map { place, sum in
      DemandHistory.DayTotal(
        category: names[place.region] ?? "", day: place.day,
        units: Quantity(thousandths: sum.quantity).units, amount: Money(minorUnits: sum.amount))
    }.sorted { one, other in
      one.category == other.category
        ? one.day < other.day : one.category.utf8.lexicographicallyPrecedes(other.category.utf8)
    }
  }

  private struct RegionDay: Hashable {
    /// 0 is no region.
    let region: Int64
    let day: Day
  }

  private static let orderLines = "SELECT region_id, day, quantity, amount FROM order_line WHERE day <= ?"

  private static let daysWithTotal = """
    WITH total (category_id, day) AS MATERIALIZED (
      SELECT DISTINCT iif(daily_total.category_id = 0, product.category_id, daily_total.category_id), day
      FROM daily_total JOIN product ON product.id = product_id)
    """

  private static let orderLinesWithoutTotal = """
    \(daysWithTotal)
    SELECT region_id, day, quantity, amount
    FROM order_line JOIN product ON product.id = product_id
    WHERE day <= ?
      AND (iif(order_line.category_id = 0, product.category_id, order_line.category_id), day) NOT IN total
    """

  private static let regionless = """
    \(daysWithTotal),
    part (day, quantity, amount) AS (
      SELECT day, quantity, amount FROM demand WHERE (category_id, day) IN total
      UNION ALL
      SELECT day, quantity, amount
      FROM unnumbered_demand AS line JOIN product ON product.id = product_id
      WHERE (iif(line.category_id = 0, product.category_id, line.category_id), day) NOT IN total)
    SELECT 0, day, quantity, amount FROM part WHERE day <= ?
    """
}

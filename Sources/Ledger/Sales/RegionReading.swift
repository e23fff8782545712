import Demand

extension Ledger {
  /// What was sold in each region on each day, over all categories, up to a day, by region, then by day. What
  /// names no region is of the region "".
  ///
  /// Only order lines have one: daily totals and lines without an order are of none, and where a daily total is the
  /// last word on a category's day, the day's order lines do not count.
  package func regionTotals(through day: Day) throws -> [DemandHistory.DayTotal] {
    let totals = try connection.integer("SELECT EXISTS (SELECT 1 FROM daily_total)")
    return totals == 0 ? try regionTotalsOfLines(through: day) : try regionTotalsBesideTotals(through: day)
  }

  /// Where no daily total is the last word on anything: every line counts, whatever its category. They are added up here,
  /// for SQLite would sort them all.
  private func regionTotalsOfLines(through day: Day) throws -> [DemandHistory.DayTotal] {
    var names: [UInt32: String] = [:]
    try connection.prepare("SELECT id, name FROM region").forEach { names[$0[0]] = $0[1] as String }
    var sums: [RegionDay: (quantity: Quantity, amount: Money)] = [:]
    for table in ["order_line", "unnumbered_demand"] {
      let region = table == "order_line" ? "region_id" : "0"
      try connection.prepare("SELECT \(region), day, quantity, amount FROM \(table) WHERE day <= ?").forEach(
        day
      ) {
        row in
        let key = RegionDay(region: row[0], day: row[1])
        let (quantity, amount): (Quantity, Money) = (row[2], row[3])
        sums[key, default: (.zero, .zero)].quantity += quantity
        sums[key, default: (.zero, .zero)].amount += amount
      }
    }
    return sums.map { key, sum in
      DemandHistory.DayTotal(
        category: names[key.region] ?? "", day: key.day, units: sum.quantity.units, amount: sum.amount)
    }.sorted {
      $0.category == $1.category
        ? $0.day < $1.day : $0.category.utf8.lexicographicallyPrecedes($1.category.utf8)
    }
  }

  private func regionTotalsBesideTotals(through day: Day) throws -> [DemandHistory.DayTotal] {
    try connection.prepare(
      """
      WITH
        total (category_id, day) AS MATERIALIZED (
          SELECT DISTINCT iif(daily_total.category_id = 0, product.category_id, daily_total.category_id), day
          FROM daily_total JOIN product ON product.id = product_id),
        part (region_id, day, quantity, amount) AS (
          SELECT region_id, day, sum(quantity), sum(amount)
          FROM order_line JOIN product ON product.id = product_id
          WHERE (iif(order_line.category_id = 0, product.category_id, order_line.category_id), day) NOT IN total
          GROUP BY region_id, day
          UNION ALL
          SELECT 0, day, quantity, amount
          FROM demand
          WHERE (category_id, day) IN total
          UNION ALL
          SELECT 0, day, quantity, amount
          FROM unnumbered_demand AS line JOIN product ON product.id = product_id
          WHERE (iif(line.category_id = 0, product.category_id, line.category_id), day) NOT IN total)
      SELECT ifnull(region.name, '') AS name, day, sum(quantity), sum(amount)
      FROM part LEFT JOIN region ON region.id = region_id
      WHERE day <= ? GROUP BY name, day ORDER BY name, day
      """
    ).map(day) { row in
      DemandHistory.DayTotal(
        category: row[0], day: row[1], units: (row[2] as Quantity).units, amount: row[3])
    }
  }
}

private struct RegionDay: Hashable {
  let region: UInt32
  let day: Day
}

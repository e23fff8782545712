import Demand

extension Ledger {
  /// What was sold in each region on each day, over all categories, up to a day, by region, then by day. What
  /// names no region is of the region "".
  ///
  /// Only order lines have one: daily totals and lines without an order are of none, and where a daily total is the
  /// last word on a category's day, the day's order lines do not count.
  package func regionTotals(through day: Day) throws -> [DemandHistory.DayTotal] {
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

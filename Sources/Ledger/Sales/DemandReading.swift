import Demand

extension Ledger {
  /// The last day on which anything was sold; nil before any sale.
  package func lastDayWithSale() throws -> Day? {
    try connection.prepare("SELECT max(day) FROM demand WHERE quantity > 0").first { $0[0] as Day? } ?? nil
  }

  /// What each category sold on each day it has a record of, up to a day, by the byte order of categories,
  /// then by day. A day whose record says 0 is among them.
  ///
  /// It is what the view `demand` says, put together here: a history of years is read by every command, and SQLite
  /// would sort and group it all before it gives the first row.
  package func demandTotals(through day: Day) throws -> [DemandHistory.DayTotal] {
    var names: [String] = []
    var ranks: [UInt32: Int] = [:]
    try connection.prepare("SELECT id, name FROM category ORDER BY name").forEach { row in
      ranks[row[0]] = names.count
      names.append(row[1])
    }
    let count = try connection.integer("SELECT count(*) FROM daily_total")
    var records = DemandRecords(capacity: Int(count))
    let categories = try categoriesOfProducts()
    for (table, isTotal) in [("daily_total", true), ("unnumbered_demand", false)] {
      try connection.prepare(
        "SELECT product_id, category_id, day, quantity, amount FROM \(table) WHERE day <= ?"
      ).forEach(day) { row in
        let own: UInt32 = row[1]
        guard let rank = ranks[own == 0 ? categories[row[0]] ?? 0 : own] else { return }
        records.add(rank, row[2], row[3], row[4], isTotal: isTotal)
      }
    }
    try connection.prepare("SELECT category_id, day, quantity, amount FROM order_demand WHERE day <= ?")
      .forEach(day) { row in
        guard let rank = ranks[row[0]] else { return }
        records.add(rank, row[1], row[2], row[3], isTotal: false)
      }
    return records.totals(names)
  }

  private func categoriesOfProducts() throws -> [UInt32: UInt32] {
    var categories: [UInt32: UInt32] = [:]
    try connection.prepare("SELECT id, category_id FROM product").forEach { categories[$0[0]] = $0[1] }
    return categories
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

/// Records of demand on their way to one total for each category and day.
private struct DemandRecords {
  private struct Record {
    /// Category, day, and whether it is no total: in this order, totals first.
    let key: UInt64
    var quantity: Quantity
    var amount: Money
  }
  private var records: [Record] = []

  init(capacity: Int) { records.reserveCapacity(capacity) }

  mutating func add(_ rank: Int, _ day: Day, _ quantity: Quantity, _ amount: Money, isTotal: Bool) {
    let place = UInt64(UInt32(bitPattern: day.number) ^ 1 << 31)
    let key = UInt64(rank) << 33 | place << 1 | (isTotal ? 0 : 1)
    records.append(Record(key: key, quantity: quantity, amount: amount))
  }

  /// Where a day has totals, they say it all; else its records add up.
  mutating func totals(_ names: [String]) -> [DemandHistory.DayTotal] {
    records.sort { $0.key < $1.key }
    var totals: [DemandHistory.DayTotal] = []
    totals.reserveCapacity(records.count)
    var index = 0
    while index < records.count {
      var sum = records[index]
      index += 1
      while index < records.count, records[index].key >> 1 == sum.key >> 1 {
        if records[index].key == sum.key {
          sum.quantity = Quantity(thousandths: sum.quantity.thousandths + records[index].quantity.thousandths)
          sum.amount = Money(minorUnits: sum.amount.minorUnits + records[index].amount.minorUnits)
        }
        index += 1
      }
      let day = Day(number: Int32(bitPattern: UInt32(truncatingIfNeeded: sum.key >> 1) ^ 1 << 31))
      totals.append(
        DemandHistory.DayTotal(
          category: names[Int(sum.key >> 33)], day: day, units: sum.quantity.units, amount: sum.amount))
    }
    return totals
  }
}

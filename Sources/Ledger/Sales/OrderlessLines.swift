import Demand

/// The lines of a file that name no order, added up by product, category and day until the file ends.
///
/// Only then is it known what they are. If nothing has two lines on a day, they are daily totals, and a
/// later file may correct them. Otherwise nothing tells one line from another, and only the file as a whole
/// is known: it is added to what is there, once.
struct OrderlessLines {
  private var sums = SaleSums()

  mutating func add(_ line: SaleBatch.Line) { sums.add(line) }

  /// True when nothing has two lines on a day; to be asked when the file has ended.
  mutating func areDailyTotals() -> Bool {
    sums.addUp()
    return sums.areSingle
  }

  mutating func finish(
    source: Int64, _ names: borrowing SaleNames, on connection: borrowing Connection, tally: inout ImportTally
  ) throws(LedgerError) {
    if areDailyTotals() {
      try connection.record(dailyTotals: sums, names, tally: &tally)
    } else {
      try connection.record(unnumbered: sums, names, source: source)
      tally.imported += sums.lineCount
    }
  }
}

extension Connection {
  fileprivate func record(
    dailyTotals sums: SaleSums, _ names: borrowing SaleNames, tally: inout ImportTally
  ) throws(LedgerError) {
    let isFirst = try integer("SELECT EXISTS (SELECT 1 FROM daily_total)") == 0
    let find = try prepare(
      "SELECT quantity, amount FROM daily_total WHERE product_id = ? AND category_id = ? AND day = ?")
    let replace = try prepare(
      "REPLACE INTO daily_total (product_id, category_id, day, quantity, amount) VALUES (?, ?, ?, ?, ?)")
    for (key, sum) in sums {
      let total = try total(sum, of: key, names)
      let before =
        isFirst
        ? nil
        : try find.first(key.product, key.category, key.day) {
          DemandTotal(quantity: $0[0], amount: $0[1])
        }
      tally.count(total, before: before)
      if before != total {
        try replace.run(key.product, key.category, key.day, total.quantity, total.amount)
      }
    }
  }

  fileprivate func record(
    unnumbered sums: SaleSums, _ names: borrowing SaleNames, source: Int64
  ) throws(LedgerError) {
    let insert = try prepare(
      """
      INSERT INTO unnumbered_demand (source_id, product_id, category_id, day, quantity, amount)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    for (key, sum) in sums {
      let total = try total(sum, of: key, names)
      try insert.run(source, key.product, key.category, key.day, total.quantity, total.amount)
    }
  }

  private func total(
    _ sum: DemandSum, of key: SaleKey, _ names: borrowing SaleNames
  ) throws(LedgerError) -> DemandTotal {
    guard let total = sum.total else {
      throw try tooLarge(names.category(named: key.category, product: key.product), key.day)
    }
    return total
  }
}

import Demand

/// The lines of a file that name no order, added up by product, category and day until the file ends.
///
/// Only then is it known what they are. If nothing has two lines on a day, they are daily totals, and a
/// later file may correct them. Otherwise nothing tells one line from another, and only the file as a whole
/// is known: it is added to what is there, once.
struct OrderlessLines {
  private var sums: [SaleKey: DemandSum] = [:]

  mutating func add(_ line: SaleBatch.Line) {
    sums[SaleKey(product: line.product, category: line.category, day: line.day), default: DemandSum()]
      .add(LineContent(line))
  }

  func finish(
    source: Int64, _ names: borrowing SaleNames, on connection: borrowing Connection, tally: inout ImportTally
  ) throws(LedgerError) {
    var totals: [(key: SaleKey, total: DemandTotal)] = []
    for (key, sum) in sums.sorted(by: { $0.key < $1.key }) {
      guard let total = sum.total else {
        throw try connection.tooLarge(names.category(named: key.category, product: key.product), key.day)
      }
      totals.append((key, total))
    }
    if areDailyTotals {
      try connection.record(dailyTotals: totals, tally: &tally)
    } else {
      try connection.record(unnumbered: totals, source: source)
      tally.imported += sums.values.reduce(0) { $0 + $1.lines }
    }
  }

  /// True when nothing has two lines on a day.
  var areDailyTotals: Bool { sums.values.allSatisfy { $0.lines == 1 } }
}

/// What was sold on a day, as a file names it.
private struct SaleKey: Hashable, Comparable {
  var product: UInt32
  /// 0 where the file names none.
  var category: UInt32
  var day: Day

  static func < (left: SaleKey, right: SaleKey) -> Bool {
    (left.product, left.category, left.day) < (right.product, right.category, right.day)
  }
}

extension Connection {
  fileprivate func record(
    dailyTotals: [(key: SaleKey, total: DemandTotal)], tally: inout ImportTally
  ) throws(LedgerError) {
    let find = try prepare(
      "SELECT quantity, amount FROM daily_total WHERE product_id = ? AND category_id = ? AND day = ?")
    let replace = try prepare(
      "REPLACE INTO daily_total (product_id, category_id, day, quantity, amount) VALUES (?, ?, ?, ?, ?)")
    for (key, total) in dailyTotals {
      let before = try find.first(key.product, key.category, key.day) {
        DemandTotal(quantity: $0[0], amount: $0[1])
      }
      tally.count(total, before: before)
      if before != total {
        try replace.run(key.product, key.category, key.day, total.quantity, total.amount)
      }
    }
  }

  fileprivate func record(
    unnumbered totals: [(key: SaleKey, total: DemandTotal)], source: Int64
  ) throws(LedgerError) {
    let insert = try prepare(
      """
      INSERT INTO unnumbered_demand (source_id, product_id, category_id, day, quantity, amount)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    for (key, total) in totals {
      try insert.run(source, key.product, key.category, key.day, total.quantity, total.amount)
    }
  }
}

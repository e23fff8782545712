import Demand

/// The lines of a file that name no order, added up by category and day until the file ends.
///
/// Only then is it known what they are. If no category has two lines on a day, they are daily totals, and a
/// later file may correct them. Otherwise nothing tells one line from another, and only the file as a whole
/// is known: it is added to what is there, once.
struct OrderlessLines {
  private var sums: [DemandKey: DemandSum] = [:]

  mutating func add(_ line: LineContent) {
    sums[line.key, default: DemandSum()].add(line)
  }

  func finish(
    source: Int64, on connection: borrowing Connection, tally: inout ImportTally
  ) throws(LedgerError) {
    var totals: [(key: DemandKey, total: DemandTotal)] = []
    for (key, sum) in sums.sorted(by: { $0.key < $1.key }) {
      guard let total = sum.total else { throw try connection.tooLarge(key) }
      totals.append((key, total))
    }
    if areDailyTotals {
      try connection.record(dailyTotals: totals, tally: &tally)
    } else {
      try connection.record(unnumbered: totals, source: source)
      tally.imported += sums.values.reduce(0) { $0 + $1.lines }
    }
  }

  /// True when no category has two lines on a day.
  var areDailyTotals: Bool { sums.values.allSatisfy { $0.lines == 1 } }
}

extension Connection {
  fileprivate func record(
    dailyTotals: [(key: DemandKey, total: DemandTotal)], tally: inout ImportTally
  ) throws(LedgerError) {
    let find = try prepare("SELECT quantity, amount FROM daily_total WHERE category_id = ? AND day = ?")
    let replace = try prepare(
      "REPLACE INTO daily_total (category_id, day, quantity, amount) VALUES (?, ?, ?, ?)")
    for (key, total) in dailyTotals {
      let before = try find.first(key.category, key.day) { DemandTotal(quantity: $0[0], amount: $0[1]) }
      tally.count(total, before: before)
      if before != total { try replace.run(key.category, key.day, total.quantity, total.amount) }
    }
  }

  fileprivate func record(
    unnumbered totals: [(key: DemandKey, total: DemandTotal)], source: Int64
  ) throws(LedgerError) {
    let insert = try prepare(
      "INSERT INTO unnumbered_demand (source_id, category_id, day, quantity, amount) VALUES (?, ?, ?, ?, ?)")
    for (key, total) in totals {
      try insert.run(source, key.category, key.day, total.quantity, total.amount)
    }
  }
}

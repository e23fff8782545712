import Demand

/// A category on a day, by the category's number.
struct DemandKey: Hashable, Comparable {
  var category: UInt32
  var day: Day

  static func < (left: DemandKey, right: DemandKey) -> Bool {
    (left.category, left.day) < (right.category, right.day)
  }
}

/// The exact sum of lines of sales; wide enough that no number of lines overflows it.
struct DemandSum: Hashable {
  /// The largest total the ledger keeps of a category and day, in thousandths and in minor units. Sums of
  /// many such totals still fit the 64 bits of SQLite.
  static let limit: Int128 = 1_000_000_000_000_000

  var lines = 0
  var undelivered = 0
  var quantity: Int128 = 0
  var amount: Int128 = 0

  mutating func add(_ line: borrowing LineContent) {
    lines += 1
    undelivered += line.isUndelivered ? 1 : 0
    quantity += Int128(line.quantity.thousandths)
    amount += Int128(line.amount.minorUnits)
  }

  mutating func remove(_ line: borrowing LineContent) {
    lines -= 1
    undelivered -= line.isUndelivered ? 1 : 0
    quantity -= Int128(line.quantity.thousandths)
    amount -= Int128(line.amount.minorUnits)
  }

  static func + (left: DemandSum, right: DemandSum) -> DemandSum {
    DemandSum(
      lines: left.lines + right.lines, undelivered: left.undelivered + right.undelivered,
      quantity: left.quantity + right.quantity, amount: left.amount + right.amount)
  }

  /// The sum as the ledger keeps it; nil beyond the limit.
  var total: DemandTotal? {
    guard max(quantity.magnitude, amount.magnitude) <= Self.limit.magnitude else { return nil }
    return DemandTotal(
      quantity: Quantity(thousandths: Int64(quantity)), amount: Money(minorUnits: Int64(amount)))
  }
}

/// What was sold on a day.
struct DemandTotal: Hashable {
  var quantity: Quantity
  var amount: Money
}

extension Connection {
  func tooLarge(_ category: UInt32, _ day: Day) throws(LedgerError) -> LedgerError {
    let name: String? = try prepare("SELECT name FROM category WHERE id = ?").first(category) { $0[0] }
    return LedgerError(path: path, problem: .tooLarge(category: name ?? "", day: day))
  }
}

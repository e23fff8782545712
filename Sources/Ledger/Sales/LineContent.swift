import Demand

/// What a line of sales says, apart from which line it is.
struct LineContent: Hashable {
  /// As the file names it; 0 where it names none.
  var category: UInt32
  var day: Day
  var quantity: Quantity
  var amount: Money
  /// 0 where the file names none.
  var region: UInt32
  /// The bits of the customer's hash; nil where the file names nobody.
  var customer: Int64?
  var isUndelivered: Bool
  /// True for a line that takes back what an earlier export of it brought; never in the ledger.
  var isWithdrawn = false

  /// The same, with what the file does not say from what is known: an export with fewer columns takes nothing
  /// away.
  func filled(from known: LineContent) -> LineContent {
    var filled = self
    if category == 0 { filled.category = known.category }
    if region == 0 { filled.region = known.region }
    filled.customer = customer ?? known.customer
    return filled
  }
}

extension LineContent {
  init(_ line: SaleBatch.Line) {
    self.init(
      category: line.category, day: line.day, quantity: line.quantity, amount: line.amount,
      region: line.region,
      customer: line.hasCustomer ? Int64(bitPattern: line.customer) : nil, isUndelivered: line.isUndelivered,
      isWithdrawn: line.isWithdrawn)
  }
}

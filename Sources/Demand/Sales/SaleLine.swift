/// One line of sales as a file gave it: a line of an order, or a total of a day.
package struct SaleLine: Hashable, Sendable {
  /// The order's number; empty where the file has none.
  package var order: String
  /// The product; empty where the file names only categories.
  package var product: String
  /// What is planned and bought together; empty where the file names none. The catalog then says which it is,
  /// else the product is its own.
  package var category: String
  /// The day of the demand: when the order was paid, else when it was placed.
  package var day: Day
  /// Units sold; negative for a return or a cancellation.
  package var quantity: Quantity
  /// Money taken; negative for a return or a cancellation.
  package var amount: Money
  /// Where the buyer is; empty where the file does not say.
  package var region: String
  /// The buyer, by a keyed hash of what the file calls them; nil where the file does not say.
  package var customer: UInt64?
  /// Paid and not delivered: perhaps there was nothing left to deliver.
  package var isUndelivered: Bool
  /// True for what is no sale any more, or never was: it takes back what an earlier export of the same line
  /// brought.
  package var isWithdrawn: Bool

  package init(
    order: String = "", product: String = "", category: String = "", day: Day, quantity: Quantity,
    amount: Money = .zero, region: String = "", customer: UInt64? = nil, isUndelivered: Bool = false,
    isWithdrawn: Bool = false
  ) {
    self.order = order
    self.product = product
    self.category = category
    self.day = day
    self.quantity = quantity
    self.amount = amount
    self.region = region
    self.customer = customer
    self.isUndelivered = isUndelivered
    self.isWithdrawn = isWithdrawn
  }
}

/// One line of sales as a file gave it: a line of an order, or a total of a day.
package struct SaleLine: Hashable, Sendable {
  /// The order's number; empty where the file has none.
  package var order: String
  /// The product; empty where the file names only categories.
  package var product: String
  /// What is planned and bought together. The product itself where the file names no category.
  package var category: String
  /// The day of the demand: when the order was paid, else when it was placed.
  package var day: Day
  /// Units sold; negative for a return or a cancellation.
  package var quantity: Quantity
  /// Money taken; negative for a return or a cancellation.
  package var amount: Money

  package init(
    order: String = "", product: String = "", category: String, day: Day, quantity: Quantity,
    amount: Money = .zero
  ) {
    self.order = order
    self.product = product
    self.category = category
    self.day = day
    self.quantity = quantity
    self.amount = amount
  }
}

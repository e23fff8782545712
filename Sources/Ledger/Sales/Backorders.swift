import Demand

extension Ledger {
  /// Units that were sold and paid for and not delivered, by category, of the orders of some days.
  ///
  /// The category of a line is the file's, else its product's, as in the view `demand`.
  package func backorders(on days: ClosedRange<Day>) throws -> [String: Quantity] {
    let owed = try connection.prepare(
      """
      SELECT category.name, sum(quantity)
      FROM order_line JOIN product ON product.id = product_id
        JOIN category ON category.id = iif(order_line.category_id = 0, product.category_id, order_line.category_id)
      WHERE undelivered = 1 AND day BETWEEN ? AND ?
      GROUP BY 1
      """
    ).map(days.lowerBound, days.upperBound) { ($0[0] as String, $0[1] as Quantity) }
    return Dictionary(owed, uniquingKeysWith: { $1 })
  }
}

import Demand
import Replenishment

extension Ledger {
  /// What plans made up to the end of a day ordered, and what had come of it by then.
  ///
  /// What was received under the name of a product is in its category of the catalog, as stock is. What was cancelled is
  /// cancelled from the beginning: nobody records when.
  package func orderBook(asOf day: Day) throws -> OrderBook {
    let orders = try connection.prepare(
      """
      SELECT day, number, line, category, supplier, quantity, unit_cost, order_day, arrival, cancelled
      FROM purchase_plan_line WHERE quantity > 0 AND day <= ? ORDER BY day, number, line
      """
    ).map(day, row: PurchaseOrder.init)
    let counts = try connection.prepare(
      """
      SELECT DISTINCT category.name, as_of FROM planned_stock JOIN category ON category.id = planned_id
      WHERE is_received AND as_of <= ?
      """
    ).map(day) { CountedArrival(category: $0[0], day: $0[1]) }
    let categories = try catalogCategories()
    let receipts = try receipts().filter { $0.received <= day }.map { receipt in
      var receipt = receipt
      receipt.category = categories[receipt.category] ?? receipt.category
      return receipt
    }
    return OrderBook(orders: orders, receipts: receipts, counts: counts)
  }

  /// The deliveries whose day of order is known, by the day they came, none after a day: what lead times are learned
  /// from.
  package func purchaseHistory(asOf day: Day = Day(number: .max)) throws -> [CompletedOrder] {
    try orderBook(asOf: day).completed
  }

  /// The categories of the catalog's products. A name that the catalog knows as a category stays one.
  private func catalogCategories() throws -> [String: String] {
    let entries = try catalog()
    let categories = Set(entries.map(\.category))
    return Dictionary(
      entries.filter { !categories.contains($0.product) }.map { ($0.product, $0.category) },
      uniquingKeysWith: { $1 })
  }
}

extension PurchaseOrder {
  fileprivate init(_ row: borrowing Row) {
    let plan = PlanID(day: row[0], number: row[1])
    let orderDay: Day? = row[7]
    self.init(
      plan: plan, line: row[2], category: row[3], supplier: row[4], quantity: Quantity(units: row[5]),
      unitCost: row[6], orderDay: orderDay ?? plan.day.advanced(by: 1), arrival: row[8], cancelled: row[9])
  }
}

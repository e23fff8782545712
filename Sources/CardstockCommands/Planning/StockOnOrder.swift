import Ledger
import Replenishment

extension Workspace {
  /// What is in stock and on its way, by category: the latest counts, with what plans ordered and what came since.
  func stockWithOrders() throws -> [String: StockWithOrders] {
    let book = try ledger.orderBook(asOf: asOf)
    let orders = Dictionary(grouping: book.orders, by: \.category)
    let unplanned = Dictionary(grouping: book.unplanned, by: \.category)
    let levels = try ledger.stock(asOf: asOf).map { level in
      let category = level.category
      return (
        category,
        StockWithOrders(level, orders: orders[category] ?? [], unplanned: unplanned[category] ?? [])
      )
    }
    return Dictionary(levels, uniquingKeysWith: { $1 })
  }
}

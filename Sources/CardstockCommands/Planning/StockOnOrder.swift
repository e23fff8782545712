import Demand
import Ledger
import Replenishment
import Terminal
import Wording

extension Workspace {
  /// The days whose undelivered orders are still owed: older ones were delivered by hand, or paid back, and nobody
  /// wrote it down.
  private static let owedDays = 7

  /// What is owed to buyers, by category.
  func backorders() throws -> [String: Quantity] {
    try ledger.backorders(on: asOf.advanced(by: 1 - Self.owedDays)...asOf)
  }

  /// What is in stock and on its way, by category: the latest counts, with what plans ordered and what came since.
  func stockWithOrders() throws -> [String: StockWithOrders] {
    let book = try ledger.orderBook(asOf: asOf)
    let orders = Dictionary(
      grouping: book.orders.filter { $0.plan != ownPlan }, by: \.category)
    let unplanned = Dictionary(grouping: book.unplanned, by: \.category)
    let levels = try ledger.stock(asOf: asOf).map { level in
      let category = level.category
      return (
        category,
        StockWithOrders(
          level, asOf: asOf, orders: orders[category] ?? [], unplanned: unplanned[category] ?? [])
      )
    }
    return Dictionary(levels, uniquingKeysWith: { $1 })
  }

  /// What should have come is counted as on its way for as long as nobody says otherwise.
  func warnOfOverdueOrders(_ console: Console) throws {
    let overdue = try ledger.orderBook(asOf: asOf).orders.filter { $0.isOverdue(asOf: asOf) }
    guard let first = overdue.first else { return }
    let others: Phrase = overdue.count > 1 ? " and more" : .empty
    console.warning(
      """
      \(Phrase.counted(overdue.count, "order")) overdue: \(first.category) from \(first.supplier), \
      of plan \(first.plan)\(others); say what came (cardstock import receipts) or will not (cardstock plan cancel): \
      until then it counts as on its way
      """)
  }
}

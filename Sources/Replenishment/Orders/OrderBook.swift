import Demand

/// What plans ordered, against what came.
///
/// It follows from the orders and the receipts alone, in whatever order they come: a receipt goes to the open orders
/// of its category and supplier, the oldest first; one that names a plan goes to that plan's order of its category,
/// whoever delivered. What is beyond the open orders is kept apart.
///
///     OrderBook(orders: [order(50), order(30)], receipts: [receipt(60)]).orders.map(\.open)  // 0, 20
package struct OrderBook: Sendable {
  /// By plan, then by line.
  package private(set) var orders: [PurchaseOrder]
  /// Receipts that no order asked for, with the quantity that none did.
  package private(set) var unplanned: [Receipt] = []
  /// The places in `orders` of those of a category that may be open, the oldest first.
  private var candidates: [String: [Int]]

  package init(orders: [PurchaseOrder], receipts: [Receipt] = [], counts: [CountedArrival] = []) {
    let orders = orders.sorted { ($0.plan, $0.line) < ($1.plan, $1.line) }
    self.orders = orders
    candidates = Dictionary(grouping: orders.indices) { orders[$0].category }
    var rest = counts.sorted { ($0.day, $0.category) < ($1.day, $1.category) }[...]
    for receipt in receipts.sorted(by: Self.precedes) {
      while let count = rest.first, count.day < receipt.received {
        close(count)
        rest.removeFirst()
      }
      take(receipt)
    }
    for count in rest { close(count) }
  }

  private static func precedes(_ left: Receipt, _ right: Receipt) -> Bool {
    let leftKey = (left.received, left.category, left.supplier, left.order, left.quantity)
    let rightKey = (right.received, right.category, right.supplier, right.order, right.quantity)
    return leftKey == rightKey ? left.ordinal < right.ordinal : leftKey < rightKey
  }

  private mutating func take(_ receipt: Receipt) {
    var rest = receipt.quantity
    for place in candidates[receipt.category] ?? [] where rest > .zero && accepts(orders[place], receipt) {
      let units = min(rest, orders[place].open)
      orders[place].deliver(
        units, on: receipt.received, ordered: receipt.ordered, unitCost: receipt.unitCost)
      rest -= units
    }
    forgetClosed(receipt.category)
    guard rest > .zero else { return }
    var surplus = receipt
    surplus.quantity = rest
    unplanned.append(surplus)
  }

  /// Goods may come on the evening on which they were ordered.
  private func accepts(_ order: PurchaseOrder, _ receipt: Receipt) -> Bool {
    guard order.open > .zero, order.plan.day <= receipt.received else { return false }
    return receipt.plan.map { $0 == order.plan } ?? (order.supplier == receipt.supplier)
  }

  private mutating func close(_ count: CountedArrival) {
    for place in candidates[count.category] ?? [] where orders[place].isKnown(toCountOf: count.day) {
      let open = orders[place].open
      if open > .zero { orders[place].deliver(open, on: count.day) }
    }
    forgetClosed(count.category)
  }

  private mutating func forgetClosed(_ category: String) {
    candidates[category]?.removeAll { orders[$0].open == .zero }
  }
}

extension OrderBook {
  /// The deliveries whose day of order is known, by the day they came; what was received outside of plans counts where
  /// its receipt says when it was ordered.
  package var completed: [CompletedOrder] {
    let planned = orders.flatMap { order in
      order.deliveries.map { delivery in
        CompletedOrder(
          supplier: order.supplier, category: order.category, quantity: delivery.quantity,
          unitCost: delivery.unitCost ?? order.unitCost, ordered: delivery.ordered ?? order.orderDay,
          received: delivery.day)
      }
    }
    let others = unplanned.compactMap { receipt in
      receipt.ordered.map { ordered in
        CompletedOrder(
          supplier: receipt.supplier, category: receipt.category, quantity: receipt.quantity,
          unitCost: receipt.unitCost, ordered: ordered, received: receipt.received)
      }
    }
    return (planned + others).filter { $0.ordered <= $0.received }.sorted { left, right in
      (left.received, left.category, left.supplier, left.ordered, left.quantity)
        < (right.received, right.category, right.supplier, right.ordered, right.quantity)
    }
  }
}

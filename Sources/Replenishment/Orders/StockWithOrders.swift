import Demand
import Wording

/// A stock count with what plans ordered and what came since: what is there and on its way at the end of a later day.
///
/// A count made after a plan may know of its orders, and may have them in its own figure of what is inbound. Such goods
/// count once: inbound is the larger of the two figures, not the sum. Orders of plans made at the end of the count's
/// day, or later, are added. What came after the count moves from inbound to on hand.
///
///     StockWithOrders(count(of: 20, inbound: 60), asOf: today, orders: [order(50, knownToCount: true)])
///       .level.inbound  // 60
package struct StockWithOrders: Sendable {
  package let level: StockLevel
  /// What a planner should know of it, for the reason.
  package let notes: [Phrase]

  /// - Parameters:
  ///   - level: with the day of the count. A stock without end stays as it is.
  ///   - day: the day at whose end it is, on or after that of the count.
  ///   - orders: of the level's category, cancelled ones included.
  ///   - unplanned: receipts of the category that no order asked for.
  package init(
    _ level: StockLevel, asOf day: Day, orders: [PurchaseOrder], unplanned: [Receipt] = []
  ) {
    guard let counted = level.asOf, case .counted(let onHand) = level.onHand else {
      self.level = level
      notes = []
      return
    }
    let arrivals = Arrivals(since: counted, orders, unplanned)
    let known = orders.filter { $0.isKnown(toCountOf: counted) }.sum { $0.open(atEndOf: counted) }
    let open = orders.filter { $0.open > .zero }
    let others = max(.zero, max(.zero, level.inbound - known) - arrivals.unplanned)
    var sum = level
    sum.onHand = .counted(onHand + arrivals.total)
    sum.inbound = open.sum(\.open) + others
    let stated = level.inbound > .zero ? level.inboundDay : nil
    sum.inboundDay = sum.inbound > .zero ? (open.map(\.arrival) + [stated]).compactMap(\.self).min() : nil
    self.level = sum
    notes =
      [Self.text(of: open, asOf: day), Self.text(stated: level.inbound, known: known)].compactMap(\.self)
      + (arrivals.total > .zero
        ? ["\(Figures.text(arrivals.total)) received since the count of \(counted)"] : [])
  }

  /// `198 on order by plan 2026-09-20-1, due 2026-09-23`
  private static func text(of open: [PurchaseOrder], asOf day: Day) -> Phrase? {
    guard let first = open.first else { return nil }
    let plans = Set(open.map(\.plan)).count
    let units = Figures.text(open.sum(\.open))
    var text: Phrase =
      plans == 1
      ? "\(units) on order by plan \(first.plan)" : "\(units) on order by \(plans) plans since \(first.plan)"
    if let due = open.compactMap(\.arrival).min() {
      text += due <= day ? ", overdue since \(due)" : ", due \(due)"
    }
    return text
  }

  private static func text(stated: Quantity, known: Quantity) -> Phrase? {
    guard stated > .zero, known > .zero else { return nil }
    let once = Figures.text(max(stated, known))
    return """
      the stock count's inbound \(Figures.text(stated)) and the \(Figures.text(known)) then on order count once, \
      as \(once)
      """
  }
}

/// What came after a count.
private struct Arrivals {
  let unplanned: Quantity
  let total: Quantity

  /// The orders of a plan made at the end of the day of the count, or later, are not in it, whenever they came.
  init(since counted: Day, _ orders: [PurchaseOrder], _ receipts: [Receipt]) {
    unplanned = receipts.filter { $0.received > counted }.sum(\.quantity)
    total =
      unplanned
      + orders.sum { order in
        order.deliveries.filter { $0.day > counted || !order.isKnown(toCountOf: counted) }.sum(\.quantity)
      }
  }
}

extension Sequence {
  fileprivate func sum(_ quantity: (Element) -> Quantity) -> Quantity {
    reduce(.zero) { $0 + quantity($1) }
  }
}

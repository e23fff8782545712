import Demand
import Ledger
import Replenishment
import Tabular
import Terminal

let planList = Command(
  "list", "List the plans that were committed, or what is open of them.",
  discussion: """
    Columns: plan, as_of, lines (of the plan), orders (lines to buy), quantity, amount, received, open, cancelled (of
    the quantity), status (open, closed), inputs (a fingerprint of each), terms.

    With --open a row for each order that has not come: plan, line, supplier, category, quantity, received, open,
    order_by, arrives, status (open, or overdue on the last day with sales).
    """,
  examples: [
    "all of them": "cardstock plan list",
    "what has not come yet": "cardstock plan list --open --format table",
  ],
  takes: open, DatabaseOption.key, OutputOptions.key
) { console, isOpen, path, output in
  let ledger = try Ledger.open(path: path, creating: false)
  try ledger.read {
    let orders = try ledger.orderBook(asOf: Day(number: .max)).orders
    if isOpen {
      let today = try ledger.lastDayWithSale()
      try output.write(columnsOfOrders, to: console) { table in
        for order in orders where order.open > .zero { try table.append(cells(of: order, today)) }
      }
    } else {
      let ordersOfPlans = Dictionary(grouping: orders, by: \.plan)
      try output.write(columnsOfPlans, to: console) { table in
        for plan in try ledger.plans() { try table.append(cells(of: plan, ordersOfPlans[plan.id] ?? [])) }
      }
    }
  }
}

private let open = Key<Bool>.flag("open", "List the orders that have not come.")

private let columnsOfPlans = [
  Column("plan"), Column("as_of", .date), Column("lines", .integer), Column("orders", .integer),
  Column("quantity", .number), Column("amount", .number), Column("received", .number),
  Column("open", .number),
  Column("cancelled", .number), Column("status", .word).titled("order status"), Column("inputs"),
  Column("terms"),
]

private func cells(of plan: PlanRecord, _ orders: [PurchaseOrder]) -> [Cell] {
  func sum(_ quantity: (PurchaseOrder) -> Quantity) -> Quantity { orders.reduce(.zero) { $0 + quantity($1) } }
  let open = sum(\.open)
  return [
    .text(plan.id.description), .day(plan.id.day), .count(plan.lines.count), .count(orders.count),
    .quantity(sum(\.quantity)), .money(plan.lines.reduce(.zero) { $0 + $1.amount }),
    .quantity(sum(\.received)),
    .quantity(open), .quantity(sum(\.cancelled)), .text(open > .zero ? "open" : "closed"),
    .text(plan.inputs.text), .phrase(plan.terms),
  ]
}

private let columnsOfOrders = [
  Column("plan"), Column("line", .integer), Column("supplier"), Column("category"),
  Column("quantity", .number),
  Column("received", .number), Column("open", .number), Column("order_by", .date), Column("arrives", .date),
  Column("status", .word).titled("order status"),
]

private func cells(of order: PurchaseOrder, _ today: Day?) -> [Cell] {
  let isOverdue = today.map(order.isOverdue) ?? false
  return [
    .text(order.plan.description), .count(order.line), .text(order.supplier), .text(order.category),
    .quantity(order.quantity), .quantity(order.received), .quantity(order.open), .day(order.orderDay),
    .optional(order.arrival) { .day($0) }, .text(isOverdue ? "overdue" : "open"),
  ]
}

import Demand
import Forecasting
import Replenishment
import Testing

/// A day counted from the one at whose end the first plan of an example was made.
private func day(_ number: Int) -> Day { origin.advanced(by: number) }

private func units(_ count: Int) -> Quantity { Quantity(units: count) }

private func order(
  _ quantity: Int, plan number: Int = 0, line: Int = 1, category: String = "QB", supplier: String = "Brand",
  cancelled: Int = 0
) -> PurchaseOrder {
  PurchaseOrder(
    plan: PlanID(day: day(number), number: 1), line: line, category: category, supplier: supplier,
    quantity: units(quantity), orderDay: day(number + 1), arrival: day(number + 3),
    cancelled: units(cancelled))
}

private func receipt(
  _ quantity: Int, on number: Int, order: String = "", category: String = "QB", supplier: String = "Brand",
  ordered: Int? = nil
) -> Receipt {
  Receipt(
    order: order, supplier: supplier, category: category, quantity: units(quantity), received: day(number),
    ordered: ordered.map(day))
}

@Suite struct OrderBookTests {
  private func open(_ book: OrderBook) -> [Int] { book.orders.map { Int($0.open.units) } }

  @Test func `a receipt closes the oldest orders first, and a part leaves the rest open`() {
    let orders = [order(50), order(30, plan: 2)]
    #expect(open(OrderBook(orders: orders)) == [50, 30])
    #expect(open(OrderBook(orders: orders, receipts: [receipt(20, on: 3)])) == [30, 30])
    #expect(open(OrderBook(orders: orders, receipts: [receipt(60, on: 3)])) == [0, 20])
    #expect(open(OrderBook(orders: orders, receipts: [receipt(20, on: 3), receipt(60, on: 4)])) == [0, 0])
  }

  @Test func `another supplier's or category's goods close nothing and are kept apart`() {
    let others = [receipt(50, on: 2, supplier: "Trader"), receipt(50, on: 2, category: "月卡")]
    let book = OrderBook(orders: [order(50)], receipts: others)
    #expect(open(book) == [50])
    #expect(Set(book.unplanned) == Set(others))
  }

  @Test func `what is beyond the open orders is kept apart`() {
    let book = OrderBook(orders: [order(50)], receipts: [receipt(60, on: 2)])
    #expect(open(book) == [0])
    #expect(book.unplanned == [receipt(10, on: 2)])
  }

  @Test func `goods that came before a plan was made are none of its orders`() {
    #expect(open(OrderBook(orders: [order(50, plan: 2)], receipts: [receipt(50, on: 1)])) == [50])
    #expect(open(OrderBook(orders: [order(50, plan: 2)], receipts: [receipt(50, on: 2)])) == [0])
  }

  @Test func `a receipt that names a plan closes that plan's order, whoever delivered`() {
    let orders = [order(50), order(50, plan: 2)]
    let named = receipt(50, on: 5, order: "\(orders[1].plan)", supplier: "Trader")
    #expect(open(OrderBook(orders: orders, receipts: [named])) == [50, 0])
    let other = receipt(50, on: 5, order: "PO-17")
    #expect(open(OrderBook(orders: orders, receipts: [other])) == [0, 50])
  }

  @Test func `a count that says received closes all orders of earlier plans`() {
    let orders = [order(50), order(30, plan: 2), order(9, category: "月卡")]
    #expect(
      open(OrderBook(orders: orders, counts: [CountedArrival(category: "QB", day: day(2))])) == [0, 9, 30])
    // Five came before the count, and what comes after it is of the later order.
    let book = OrderBook(
      orders: orders, receipts: [receipt(5, on: 1), receipt(10, on: 3)],
      counts: [CountedArrival(category: "QB", day: day(2))])
    #expect(open(book) == [0, 9, 20])
    #expect(book.orders[0].deliveries.map { Int($0.quantity.units) } == [5, 45])
  }

  @Test func `a cancelled order is neither open nor received`() {
    let book = OrderBook(orders: [order(50, cancelled: 50)], receipts: [receipt(20, on: 2)])
    #expect(open(book) == [0])
    #expect(book.unplanned == [receipt(20, on: 2)])
  }

  @Test func `what had come of a cancelled order stays its own`() {
    let orders = [order(50, cancelled: 30), order(50, plan: 1)]
    #expect(open(OrderBook(orders: orders, receipts: [receipt(20, on: 2)])) == [0, 50])
    #expect(open(OrderBook(orders: orders, receipts: [receipt(20, on: 2), receipt(9, on: 3)])) == [0, 41])
  }

  @Test func `nothing is lost or made, whatever the order of the rows`() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let orders = (0..<5).map { index in
        order(
          Int.random(in: 1...9, using: &generator), plan: Int.random(in: 0...4, using: &generator),
          line: index,
          category: ["a", "b"].randomElement(using: &generator) ?? "a")
      }
      let receipts = (0..<5).map { _ in
        receipt(
          Int.random(in: 1...9, using: &generator), on: Int.random(in: 0...6, using: &generator),
          category: ["a", "b"].randomElement(using: &generator) ?? "a")
      }.numbered
      let book = OrderBook(orders: orders, receipts: receipts)
      let other = OrderBook(
        orders: orders.shuffled(using: &generator), receipts: receipts.shuffled(using: &generator))
      #expect(book.orders == other.orders && book.unplanned == other.unplanned)
      let received = book.orders.reduce(Quantity.zero) { $0 + $1.received }
      let surplus = book.unplanned.reduce(Quantity.zero) { $0 + $1.quantity }
      #expect(received + surplus == receipts.reduce(.zero) { $0 + $1.quantity })
      for order in book.orders { #expect(order.open + order.received == order.quantity) }
    }
  }

  @Test func `deliveries with a known day of order are history`() {
    let book = OrderBook(
      orders: [order(50)],
      receipts: [
        receipt(20, on: 3), receipt(30, on: 4, ordered: 2), receipt(7, on: 6, ordered: 5), receipt(8, on: 7),
      ])
    func completed(_ quantity: Int, _ ordered: Int, _ received: Int) -> CompletedOrder {
      CompletedOrder(
        supplier: "Brand", category: "QB", quantity: units(quantity), ordered: day(ordered),
        received: day(received))
    }
    #expect(book.completed == [completed(20, 1, 3), completed(30, 2, 4), completed(7, 5, 6)])
  }
}

@Suite struct StockWithOrdersTests {
  private func count(_ onHand: Int, inbound: Int = 0, on number: Int, due: Int? = nil) -> StockLevel {
    StockLevel(
      category: "QB", onHand: .counted(units(onHand)), inbound: units(inbound), inboundDay: due.map(day),
      asOf: day(number))
  }

  private func stock(
    _ level: StockLevel, _ orders: [PurchaseOrder], _ receipts: [Receipt] = []
  ) -> (onHand: Int, inbound: Int, due: Int?) {
    let book = OrderBook(orders: orders, receipts: receipts)
    let stock = StockWithOrders(level, asOf: day(2), orders: book.orders, unplanned: book.unplanned).level
    guard case .counted(let onHand) = stock.onHand else { return (-1, -1, nil) }
    return (Int(onHand.units), Int(stock.inbound.units), stock.inboundDay.map { day(0).distance(to: $0) })
  }

  @Test func `orders of a plan made from a count are added to what it says is inbound`() {
    #expect(stock(count(5, inbound: 60, on: 0, due: 2), [order(50)]) == (5, 110, 2))
    #expect(stock(count(5, on: 0), [order(50)]) == (5, 50, 3))
    #expect(stock(count(5, on: 0), []) == (5, 0, nil))
  }

  @Test(arguments: [(60, 60), (50, 50), (40, 50), (0, 50)])
  func `of a later count's inbound and the orders before it the larger counts, not the sum`(
    inbound: Int, expected: Int
  ) {
    #expect(stock(count(5, inbound: inbound, on: 1), [order(50)]) == (5, expected, 3))
  }

  @Test func `what came after the count is on hand, and no longer inbound`() {
    #expect(stock(count(5, on: 1), [order(50)], [receipt(20, on: 2)]) == (25, 30, 3))
    #expect(stock(count(5, inbound: 60, on: 1), [order(50)], [receipt(50, on: 2)]) == (55, 10, nil))
    // It is in the count, if it came before.
    #expect(stock(count(25, on: 2), [order(50)], [receipt(20, on: 2)]) == (25, 30, 3))
    // A count from before the plan has none of it, even if it came on the same day.
    #expect(stock(count(5, on: 0), [order(50)], [receipt(50, on: 0)]) == (55, 0, nil))
  }

  @Test func `what nobody had planned is taken off the stated inbound first`() {
    let bought = receipt(40, on: 2, supplier: "Trader")
    #expect(stock(count(5, inbound: 60, on: 1, due: 4), [], [bought]) == (45, 20, 4))
    #expect(stock(count(5, inbound: 30, on: 1, due: 4), [], [bought]) == (45, 0, nil))
    #expect(stock(count(5, inbound: 60, on: 1), [order(50)], [bought]) == (45, 50, 3))
  }

  @Test func `a cancelled order is not on its way`() {
    #expect(stock(count(5, on: 0), [order(50, cancelled: 50)]) == (5, 0, nil))
  }

  @Test func `the position never falls by an order or a receipt`() {
    for counted in 0...3 {
      for inbound in [0, 20, 60] {
        for received in 0...4 {
          let level = count(5, inbound: inbound, on: counted)
          let sum = stock(level, [order(50), order(30, plan: 2)], [receipt(55, on: received)])
          #expect(sum.onHand + sum.inbound >= 5 + inbound)
          #expect(sum.onHand + sum.inbound <= 5 + inbound + 50 + 30 + 55)
        }
      }
    }
  }

  @Test func `stock without end, and a count of no day, stay as they are`() {
    let endless = StockLevel(category: "QB", onHand: .unlimited, asOf: day(0))
    #expect(StockWithOrders(endless, asOf: day(1), orders: [order(50)]).level == endless)
    let undated = StockLevel(category: "QB", onHand: .counted(units(1)))
    #expect(StockWithOrders(undated, asOf: day(1), orders: [order(50)]).level == undated)
  }

  @Test func `the reason tells what is on its way by whom, and what counts once`() {
    #expect(
      StockWithOrders(count(5, on: 0), asOf: day(2), orders: [order(50)]).notes
        == ["50 on order by plan \(day(0))-1, due \(day(3))"])
    let book = OrderBook(orders: [order(50), order(30, plan: 1)], receipts: [receipt(10, on: 3)])
    #expect(
      StockWithOrders(count(5, inbound: 60, on: 2), asOf: day(3), orders: book.orders).notes == [
        "70 on order by 2 plans since \(day(0))-1, overdue since \(day(3))",
        "the stock count's inbound 60 and the 80 then on order count once, as 80",
        "10 received since the count of \(day(2))",
      ])
    #expect(StockWithOrders(count(5, inbound: 60, on: 2), asOf: day(3), orders: []).notes == [])
  }
}

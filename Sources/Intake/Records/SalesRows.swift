import Demand
import Tabular

/// Rows of sales: lines of orders, or totals of days.
///
/// The day is the one the order was paid on, else the one it was placed on. What is taken is demand: orders that
/// were paid. Returns and cancellations come as negative quantities and are taken as such; what was never sold
/// (unpaid orders, write-offs, charges) is skipped and counted by its reason.
///
/// An export may write what concerns a whole order on the order's first line only: a line of the same order on
/// which the status and the time of payment are both empty has those of the line before it.
package struct SalesRows: RowParser {
  private let paid: Column
  private let date: Column
  private let category: Column
  private let product: Column
  private let quantity: Column
  private let amount: Column
  private let price: Column
  private let order: Column
  private let status: Column
  private let isProductAnOrderTitle: Bool
  /// The order of the row before, and what was read of it.
  private var lastOrder: (number: String, payment: Payment)?

  package init(columns: HeaderMatch, headers: [String]) throws(TabularError) {
    paid = columns.column("paid")
    date = columns.column("date")
    category = columns.column("category")
    product = columns.column("product")
    quantity = columns.column("quantity")
    amount = columns.column("amount")
    price = columns.column("price")
    order = columns.column("order")
    status = columns.column("status")
    isProductAnOrderTitle =
      product.index.map { Self.orderTitles.contains(HeaderName(headers[$0])) } ?? false
    var missing: [String] = []
    if paid.index == nil && date.index == nil { missing.append(date.field) }
    if category.index == nil && product.index == nil { missing.append(category.field) }
    guard missing.isEmpty else { throw TabularError(.missingFields(missing, headers: headers)) }
  }

  package mutating func parse(_ record: borrowing Record) throws(RowError) -> Verdict<SaleLine> {
    let number = try OrderNumber.read(record, order)
    switch try payment(ofOrder: number, record) {
    case .none: return .skipped("orders not paid")
    case .returned: return .skipped("orders refunded")
    case .made(let day): return try line(ofOrder: number, day, record)
    }
  }

  private func line(
    ofOrder number: String, _ day: Day, _ record: borrowing Record
  ) throws(RowError) -> Verdict<SaleLine> {
    let quantity = try quantity.required(try record.quantity(quantity))
    let product = try productName(quantity, record)
    let category = try record.name(category)
    if category.isEmpty && product.isEmpty {
      throw (self.category.index == nil ? self.product : self.category).missing
    }
    let amount = try amount(quantity, record)
    if let amount, let reason = Self.reasonNotSold(quantity, amount) { return .skipped(reason) }
    return .taken(
      SaleLine(
        order: number, product: product, category: category, day: day, quantity: quantity,
        amount: amount ?? .zero))
  }

  private func productName(_ quantity: Quantity, _ record: borrowing Record) throws(RowError) -> String {
    let name = try record.name(product)
    guard isProductAnOrderTitle else { return name }
    let suffix = " x \(quantity.thousandths / 1000)"
    return name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
  }

  /// The line's money: its own amount, else quantity times price; nil where the file has neither.
  private func amount(_ quantity: Quantity, _ record: borrowing Record) throws(RowError) -> Money? {
    if let amount = try record.money(amount) { return amount }
    return try record.money(price)?.times(quantity)
  }

  /// Why a line that moves stock or money is not a sale.
  private static func reasonNotSold(_ quantity: Quantity, _ amount: Money) -> String? {
    if quantity < .zero && amount == .zero { return "stock adjustments (negative and without a price)" }
    if quantity > .zero && amount < .zero { return "charges (a negative amount)" }
    return nil
  }
}

extension SalesRows {
  private enum Payment {
    case none
    case returned
    case made(Day)
  }

  private mutating func payment(
    ofOrder number: String, _ record: borrowing Record
  ) throws(RowError) -> Payment {
    if let lastOrder, !number.isEmpty, number == lastOrder.number,
      record.isEmpty(status), record.isEmpty(paid)
    {
      return lastOrder.payment
    }
    let payment = try payment(record)
    if status.index != nil || paid.index != nil { lastOrder = (number, payment) }
    return payment
  }

  private func payment(_ record: borrowing Record) throws(RowError) -> Payment {
    let status = OrderStatus(try record.name(status))
    if status == .notPaid { return .none }
    if status == .refunded { return .returned }
    if let day = try record.day(paid) { return .made(day) }
    if status == .unknown, paid.index != nil { return .none }
    let placed = date.index == nil ? paid : date
    return .made(try placed.required(try record.day(placed)))
  }
}

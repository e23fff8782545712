import Demand
import Tabular
import Wording

/// Rows of sales: lines of orders, or totals of days.
///
/// The day is the one the order was paid on, else the one it was placed on. What is taken is demand: orders
/// that were paid. Returns and cancellations come as negative quantities and are taken as such; what was
/// never sold (unpaid orders, write-offs, charges) is skipped and counted by its reason.
///
/// An export may write what concerns a whole order on the order's first line only: a line of the same order
/// on which the status and the time of payment are both empty has those of the line before it.
///
/// The lines are lent: their names are good until the next row is read. ``SalesRows`` gives lines to keep.
package struct LentSalesRows: RowParser {
  private let settings: SalesSettings
  private let fixedCategory: LastingText
  private let category: Column
  private let region: Column
  private let order: Column
  private let goods: SoldGoods
  private let refunds: Refunds
  private let delivery: Delivery
  private let customer: Column
  private let customerKey: CustomerKey
  private var payments: Payments
  private var partRefunds = 0

  package static let defaults = SalesSettings()
  /// Shops write the card that was sold into the order.
  package static let passesOverSecrets = true

  package init(columns: HeaderMatch, headers: [String], settings: SalesSettings) throws {
    try Self.check(columns, settings)
    self.settings = settings
    fixedCategory = LastingText(settings.category)
    category = columns.column("category")
    region = columns.column("region")
    order = columns.column("order")
    customer = columns.column(ColumnUse.hashedField)
    customerKey = customer.index == nil ? .zero : try settings.customerKey()
    goods = SoldGoods(columns)
    refunds = Refunds(columns, settings.refunds, areOfOrders: Self.givesRefundsOfOrders(columns))
    delivery = Delivery(columns)
    payments = Payments(columns, settings)
  }

  /// A row needs a day, something that was sold and how much of it.
  private static func check(_ columns: HeaderMatch, _ settings: SalesSettings) throws(TabularError) {
    func lacks(_ fields: String...) -> Bool { fields.allSatisfy { columns[$0] == nil } }
    var missing: [String] = []
    if lacks("date", "paid") { missing.append("date") }
    let lacksCategory = lacks("category", "product") && settings.category.isEmpty
    if lacksCategory { missing.append("category") }
    if lacks("quantity", "order") { missing.append("quantity") }
    guard missing.isEmpty else {
      let flag: Phrase? =
        lacksCategory ? "book every row under one category with \(settings.categoryOption) NAME" : nil
      throw columns.missing(missing, of: fields, instead: flag)
    }
  }

  package mutating func parse(_ record: borrowing Record) throws(RowError) -> Verdict<LentSaleLine> {
    let number = try OrderNumber.read(record, order)
    switch try payments.read(ofOrder: number, refunds, record) {
    case .none: return withdrawn(number, "orders not paid", record)
    case .returned: return withdrawn(number, "orders refunded", record)
    case .made(let day): return try line(ofOrder: number, day, record)
    }
  }

  package var remarks: [Phrase] {
    var remarks = goods.remarks + payments.remarks
    if partRefunds > 0 {
      remarks.append(
        "\(Phrase.counted(partRefunds, "row")) with a part refunded: units kept, money less")
    }
    return remarks
  }

  private mutating func line(
    ofOrder number: UnsafeRawBufferPointer, _ day: Day, _ record: borrowing Record
  ) throws(RowError) -> Verdict<LentSaleLine> {
    let (product, quantity) = try goods.read(record)
    let category = fixedCategory.bytes.isEmpty ? try record.text(category) ?? .empty : fixedCategory.bytes
    if category.isEmpty && product.isEmpty {
      throw (self.category.index == nil ? goods.product : self.category).missing
    }
    var amount = try goods.amount(quantity, record)
    if let amount, let reason = reasonNotSold(quantity, amount) { return .skipped(reason) }
    if quantity > .zero {
      guard case .kept(let rest, let isPart) = try refunds.apply(to: amount, record) else {
        return withdrawn(number, "orders refunded", record)
      }
      let (left, isPartOfOrder) = payments.takeRefund(from: rest)
      amount = left
      if isPart || isPartOfOrder { partRefunds += 1 }
    } else if quantity < .zero && settings.refunds == .ignore {
      return .skipped("cancellations (negative, and refunds are ignored)")
    }
    return .taken(
      LentSaleLine(
        order: number, product: product, category: category, region: try record.text(region) ?? .empty,
        day: day, quantity: quantity, amount: amount ?? .zero, customer: try customer(record),
        isUndelivered: try isUndelivered(quantity, record)))
  }

  /// What was not sold after all. An earlier export may have said that it was, so the line is handed on with
  /// what tells it from others of its order; a cell that cannot be read is no reason to reject a row that
  /// counts for nothing.
  private func withdrawn(
    _ number: UnsafeRawBufferPointer, _ reason: String, _ record: borrowing Record
  ) -> Verdict<LentSaleLine> {
    guard !number.isEmpty, let (product, quantity) = try? goods.read(record) else { return .skipped(reason) }
    let category = fixedCategory.bytes.isEmpty ? (try? record.text(category)) ?? .empty : fixedCategory.bytes
    if category.isEmpty && product.isEmpty { return .skipped(reason) }
    let amount = (try? goods.amount(quantity, record)) ?? .zero
    return .withdrawn(
      LentSaleLine(
        order: number, product: product, category: category, region: .empty, day: Day(number: 0),
        quantity: quantity, amount: amount, customer: nil, isUndelivered: false, isWithdrawn: true), reason)
  }

  private func customer(_ record: borrowing Record) throws(RowError) -> UInt64? {
    guard customer.index != nil, let text = try record.text(customer) else { return nil }
    return customerKey.customer(text)
  }

  private mutating func isUndelivered(
    _ quantity: Quantity, _ record: borrowing Record
  ) throws(RowError) -> Bool {
    guard quantity > .zero else { return false }
    return payments.remember(isUndelivered: try delivery.isUndelivered(quantity, payments.status, record))
  }

  /// Why a line that moves stock or money is not a sale.
  private func reasonNotSold(_ quantity: Quantity, _ amount: Money) -> String? {
    if quantity < .zero && amount == .zero { return "stock adjustments (negative and without a price)" }
    if quantity > .zero && amount < .zero { return "charges (a negative amount)" }
    return nil
  }
}

/// A text that stays where it is.
private final class LastingText: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init(_ text: String) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
    room.copyBytes(from: text.utf8)
    bytes = UnsafeRawBufferPointer(room)
  }

  deinit { bytes.deallocate() }
}

import Demand
import Replenishment
import Tabular

/// Rows of receipts: what a supplier delivered, and when. In a list of orders, the rows of what has not come yet are
/// left out: those without a day of receipt, and those that say so.
package struct ReceiptRows: PlainRowParser {
  private let order: Column
  private let supplier: Column
  private let category: Column
  private let product: Column
  private let quantity: Column
  private let received: Column
  private let ordered: Column
  private let unitCost: Column
  private let status: Column

  package static let fields = [
    FieldDeclaration("plan", synonyms: ["采购单号", "采购单", "计划编号", "order", "po", "po_number", "order_number"]),
    FieldDeclaration("supplier", synonyms: ["供应商", "供货商", "渠道", "vendor"], isRequired: true),
    FieldDeclaration("category", synonyms: ["分类", "商品分类", "所属分类", "品类", "类别", "category_name"]),
    FieldDeclaration(
      "product", synonyms: ["商品名称", "商品", "所属商品", "产品", "goods_name", "gd_name", "sku"]),
    FieldDeclaration(
      "quantity", synonyms: ["到货数量", "实收数量", "收货数量", "入库数量", "数量", "units", "qty"], isRequired: true),
    FieldDeclaration(
      "received",
      synonyms: [
        "到货日期", "到货时间", "收货日期", "收货时间", "入库日期", "入库时间", "received_at", "received_date", "date", "日期",
      ],
      isRequired: true),
    FieldDeclaration(
      "ordered", synonyms: ["下单日期", "下单时间", "采购日期", "订货日期", "ordered_at", "order_date", "ordered_date"]),
    FieldDeclaration("unit_cost", synonyms: ["单价", "进价", "采购价", "成本", "成本价", "price", "cost"]),
    FieldDeclaration("status", synonyms: ["状态", "到货状态", "收货状态", "采购状态"]),
  ]

  package init(columns: HeaderMatch, headers: [String]) throws(TabularError) {
    order = columns.column("plan")
    supplier = columns.column("supplier")
    category = columns.column("category")
    product = columns.column("product")
    quantity = columns.column("quantity")
    received = columns.column("received")
    ordered = columns.column("ordered")
    unitCost = columns.column("unit_cost")
    status = columns.column("status")
    guard category.index != nil || product.index != nil else {
      throw columns.missing([category.field], of: Self.fields)
    }
  }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<Receipt> {
    let state = try arrivalState(record)
    if state == .cancelled { return .skipped("cancelled orders") }
    let day = try record.day(received)
    guard state != .expected, let day else { return .skipped("orders not received yet") }
    let units = try quantity.required(try record.quantity(quantity))
    guard units > .zero else {
      throw quantity.error(
        "a quantity of 0 or less", mend: "expected what was delivered; leave out what was not")
    }
    return .taken(
      Receipt(
        order: try record.name(order), supplier: try record.requiredName(supplier),
        category: try record.requiredName(category, else: try record.name(product), of: product),
        quantity: units, received: day, ordered: try orderDay(record, before: day), unitCost: try cost(record)
      ))
  }

  private func arrivalState(_ record: borrowing Record) throws(RowError) -> ArrivalState? {
    let word = try record.name(status)
    if word.isEmpty { return nil }
    if let state = ArrivalState(word) { return state }
    throw status.error(
      "\(quoted(word)) is not a state of an order", mend: "expected received, ordered or cancelled")
  }

  private func orderDay(_ record: borrowing Record, before day: Day) throws(RowError) -> Day? {
    guard let ordered = try record.day(ordered) else { return nil }
    guard ordered <= day else {
      throw self.ordered.error(
        "ordered \(ordered), received \(day)", mend: "expected an order before its receipt")
    }
    return ordered
  }

  private func cost(_ record: borrowing Record) throws(RowError) -> Money? {
    let cost = try record.money(unitCost)
    if let cost, cost < .zero { throw unitCost.error("a negative unit cost", mend: "expected 0 or more") }
    return cost
  }
}

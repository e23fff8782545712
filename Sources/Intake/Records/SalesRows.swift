import Demand
import Tabular

/// Rows of sales: lines of orders, or totals of days.
///
/// The day is the one the order was paid on, else the one it was placed on. What is taken is demand: orders that
/// were paid. Returns and cancellations come as negative quantities and are taken as such; what was never sold
/// (unpaid orders, write-offs, charges) is skipped and counted by its reason.
package struct SalesRows: RowParser {
  private let paidColumn: Int?
  private let dateColumn: Int?
  private let categoryColumn: Int?
  private let productColumn: Int?
  private let quantityColumn: Int?
  private let amountColumn: Int?
  private let priceColumn: Int?
  private let orderColumn: Int?
  private let statusColumn: Int?

  package static let fields = [
    FieldDeclaration(
      "paid",
      synonyms: [
        "支付时间", "订单付款时间", "买家付款时间", "付款时间", "订单成交时间", "拼单成功时间", "Paid at", "payments-date",
        "pay_time", "paytime", "success_at", "paid_at",
      ]),
    FieldDeclaration(
      "date",
      synonyms: [
        "日期", "timestamp", "datetime", "下单时间", "订单创建时间", "创建时间", "Created at", "purchase-date", "addtime",
        "create_at", "create_time", "InvoiceDate", "order_date", "时间", "time", "day", "ds",
      ]),
    FieldDeclaration(
      "category",
      synonyms: [
        "分类", "商品分类", "品类", "类别", "宝贝种类", "商品目录", "category_name", "group_id", "category_id", "typeid",
        "cate_id",
      ]),
    FieldDeclaration(
      "product",
      synonyms: [
        "商品名称", "商品", "宝贝标题", "标题", "订单名称", "产品", "Lineitem name", "product-name", "product_title",
        "productname", "goods_name", "gd_name", "StockCode", "sku", "title", "商家编码", "item",
      ]),
    FieldDeclaration(
      "quantity",
      synonyms: [
        "数量", "购买数量", "商品数量", "宝贝总数量", "销量", "件数", "Lineitem quantity", "quantity-purchased", "qty",
        "buy_amount", "card_num", "number", "units", "sales", "y",
      ], isRequired: true),
    FieldDeclaration(
      "amount",
      synonyms: [
        "金额", "买家实际支付金额", "实付金额", "用户实付金额", "实际支付价格", "商品实际成交金额", "订单总价", "总金额",
        "商家实收金额", "买家应付货款", "销售额", "actual_price", "total_price", "total_amount", "paymoney", "item-price",
        "Total", "revenue",
      ]),
    FieldDeclaration(
      "price",
      synonyms: [
        "单价", "商品单价", "价格", "Lineitem price", "UnitPrice", "unit_price", "goods_price", "price",
      ]),
    FieldDeclaration(
      "order",
      synonyms: [
        "子订单编号", "订单号", "订单编号", "主订单编号", "商户订单号", "外部订单号", "InvoiceNo", "Invoice",
        "amazon-order-id", "order-id", "order_no", "order_sn", "orderid", "trade_no", "order_number",
      ]),
    FieldDeclaration(
      "status",
      synonyms: ["订单状态", "支付状态", "状态", "Financial Status", "order-status", "order_status"]),
  ]

  package init(columns: HeaderMatch, headers: [String]) throws(TabularError) {
    paidColumn = columns["paid"]
    dateColumn = columns["date"]
    categoryColumn = columns["category"]
    productColumn = columns["product"]
    quantityColumn = columns["quantity"]
    amountColumn = columns["amount"]
    priceColumn = columns["price"]
    orderColumn = columns["order"]
    statusColumn = columns["status"]
    var missing: [String] = []
    if paidColumn == nil && dateColumn == nil { missing.append("date") }
    if categoryColumn == nil && productColumn == nil { missing.append("category") }
    guard missing.isEmpty else { throw TabularError(.missingFields(missing, headers: headers)) }
  }

  package func parse(_ record: borrowing Record) throws(RowError) -> Verdict<SaleLine> {
    if let reason = try unsold(record) { return .skipped(reason) }
    let product = try record.name(productColumn)
    let ownCategory = try record.name(categoryColumn)
    let category = ownCategory.isEmpty ? product : ownCategory
    guard !category.isEmpty else { throw record.missing(categoryColumn ?? productColumn, "category") }
    let quantity = try record.quantity(quantityColumn, "quantity")
    let amount = try amount(record, quantity)
    if let amount, let reason = Self.charge(quantity, amount) { return .skipped(reason) }
    return .taken(
      SaleLine(
        order: try record.name(orderColumn), product: product, category: category, day: try day(record),
        quantity: quantity, amount: amount ?? .zero))
  }

  private func day(_ record: borrowing Record) throws(RowError) -> Day {
    record.isEmpty(paidColumn)
      ? try record.day(dateColumn ?? paidColumn, "date") : try record.day(paidColumn, "paid")
  }

  /// Why the order is no demand, by its status, or by an empty payment time where no status speaks.
  private func unsold(_ record: borrowing Record) throws(RowError) -> String? {
    if let statusColumn, !record.isEmpty(statusColumn) {
      switch OrderStatus(try record.name(statusColumn)) {
      case .notPaid: return "orders not paid"
      case .refunded: return "orders refunded"
      case .paid, .unknown: return nil
      }
    }
    return paidColumn != nil && record.isEmpty(paidColumn) ? "orders not paid" : nil
  }

  /// The line's money: its own amount, else quantity times price; nil where the file has neither.
  private func amount(_ record: borrowing Record, _ quantity: Quantity) throws(RowError) -> Money? {
    if let amountColumn, !record.isEmpty(amountColumn) { return try record.money(amountColumn, "amount") }
    guard let priceColumn, !record.isEmpty(priceColumn) else { return nil }
    let price = try record.money(priceColumn, "price")
    return price.times(quantity)
  }

  /// Why a line that moves stock or money is not a sale.
  private static func charge(_ quantity: Quantity, _ amount: Money) -> String? {
    if quantity < .zero && amount == .zero { return "stock adjustments (negative and without a price)" }
    if quantity > .zero && amount < .zero { return "charges (a negative amount)" }
    return nil
  }
}

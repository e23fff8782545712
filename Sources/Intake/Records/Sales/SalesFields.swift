import Tabular

extension LentSalesRows {
  /// Left out on purpose, though order exports have them: `宝贝种类`, a count of articles that looks like a
  /// category; `Id`, the number of a row; `Description`, free text that changes while its `StockCode` does
  /// not.
  package static let fields = [
    FieldDeclaration(
      "paid",
      synonyms: [
        "支付时间", "订单付款时间", "买家付款时间", "付款时间", "订单成交时间", "拼单成功时间", "Paid at", "payments-date",
        "pay_time", "success_at",
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
        "分类", "商品分类", "所属分类", "品类", "类别", "商品目录", "category_name", "group_id", "category_id", "typeid",
        "cate_id",
      ]),
    // Names before codes: a code stands in where there is no name.
    FieldDeclaration(
      "product",
      synonyms: [
        "商品名称", "商品", "宝贝标题", "标题", "订单名称", "产品", "Lineitem name", "product-name", "product_title",
        "goods_name", "gd_name", "title", "item", "StockCode", "sku", "Lineitem sku", "商家编码",
        "规格编码", "商品编码", "商品id", "product_id", "goods_id", "commodity_id", "pid",
      ]),
    // Without such a column each row of an order export is one unit.
    FieldDeclaration(
      "quantity",
      synonyms: [
        "数量", "购买数量", "商品数量", "宝贝总数量", "销量", "件数", "Lineitem quantity", "quantity-purchased", "qty",
        "buy_amount", "card_num", "number", "units", "sales", "y",
      ]),
    FieldDeclaration(
      "amount",
      synonyms: [
        "金额", "买家实际支付金额", "实付金额", "用户实付金额", "实际支付价格", "商品实际成交金额", "订单总价", total,
        "商家实收金额", "买家应付货款", "销售额", "actual_price", "total_price", "total_amount", "paymoney", "item-price",
        orderTotal, "revenue",
      ]),
    FieldDeclaration("gross"),
    FieldDeclaration(
      "price",
      synonyms: ["单价", "商品单价", "价格", "Lineitem price", "UnitPrice", "goods_price"]),
    FieldDeclaration(
      "order",
      synonyms: [
        "子订单编号", "订单号", "订单编号", "主订单编号", "商户订单号", "外部订单号", "InvoiceNo", "Invoice",
        "amazon-order-id", "order-id", "order_no", "order_sn", "trade_no", "order_number",
      ]),
    FieldDeclaration("status", synonyms: ["订单状态", "订单商品状态", "状态", "order-status"]),
    FieldDeclaration("payment_status", synonyms: ["支付状态", "Financial Status"]),
    FieldDeclaration("refund_status", synonyms: ["退款状态", "商品退款状态", "售后状态"]),
    FieldDeclaration(
      "refund", synonyms: ["退款金额", "商品已退款金额", "已退款金额", "Refunded Amount", "refund_amount"]),
    // A line's own delivery before the order's.
    FieldDeclaration(
      "delivery_status", synonyms: ["发货状态", "Lineitem fulfillment status", "Fulfillment Status"]),
    FieldDeclaration("delivered", synonyms: ["发货时间", "Fulfilled at", "delivered_at"]),
    FieldDeclaration("delivered_quantity", synonyms: ["已发货数量", "sendout"]),
    // What stays the same for a buyer longest comes first. A `user_id` is a merchant's in some systems.
    FieldDeclaration(
      ColumnUse.hashedField,
      synonyms: [
        "customer_id", "buyer_id", "买家会员名", "会员名", "Email", "客户邮箱", "买家邮箱", "邮箱", "buyer-email", "联系方式",
        "contact",
        "客户", "会员", "user_id", "联系手机", "手机号", "联系电话", "phone",
      ]),
    FieldDeclaration(
      "region",
      synonyms: [
        "地区", "省份", "省", "province", "Shipping Province", "ship-state", "Shipping Country", "ship-country",
        "Country", "国家",
      ]),
  ]

  /// What a header means depends, in two exports, on those beside it.
  package static func fields(in headers: [String]) -> [FieldDeclaration] {
    let names = Set(headers.map(HeaderName.init))
    if names.contains(lineName) { return fieldsOfShopify }
    return names.contains(paidByBuyer) ? fieldsOfTaobao : fields
  }

  /// Shopify's header names everything on a line `Lineitem`, and gives the plain names to the order: `Name`
  /// is its number, and `Total`, which stands on its first line alone, is the money of them all.
  private static let fieldsOfShopify = fields.map { field in
    switch field.name {
    case "order": FieldDeclaration(field.name, synonyms: field.synonyms + ["Name"])
    case "amount": FieldDeclaration(field.name, synonyms: field.synonyms.filter { $0 != orderTotal })
    default: field
    }
  }

  /// Taobao and Tmall write what the buyer paid, less refunds in some reports, beside what the order cost.
  private static let fieldsOfTaobao = fields.map { field in
    switch field.name {
    case "amount": FieldDeclaration(field.name, synonyms: field.synonyms.filter { $0 != total })
    case "gross": FieldDeclaration(field.name, synonyms: [total])
    default: field
    }
  }

  /// Shopify gives a refund once for the whole order.
  static func givesRefundsOfOrders(_ columns: HeaderMatch) -> Bool {
    guard let refund = columns["refund"], HeaderName(columns.headers[refund]) == HeaderName("Refunded Amount")
    else { return false }
    return columns.headers.contains { HeaderName($0) == lineName }
  }

  private static let total = "总金额"
  private static let orderTotal = "Total"
  private static let lineName = HeaderName("Lineitem name")
  private static let paidByBuyer = HeaderName("买家实际支付金额")

  /// The columns in which card shops write `原神月卡 x 2` for two of `原神月卡`.
  static let orderTitles = ["title", "订单名称"].map(HeaderName.init)
}

import Tabular

extension SalesRows {
  /// Left out on purpose, though order exports have them: `宝贝种类`, a count of articles that looks like a
  /// category; `Id`, the number of a row; `Description`, free text that changes while its `StockCode` does not.
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
        "规格编码", "商品编码", "商品id", "product_id", "goods_id", "commodity_id",
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
        orderTotal, "revenue",
      ]),
    FieldDeclaration(
      "price",
      synonyms: ["单价", "商品单价", "价格", "Lineitem price", "UnitPrice", "goods_price"]),
    FieldDeclaration(
      "order",
      synonyms: [
        "子订单编号", "订单号", "订单编号", "主订单编号", "商户订单号", "外部订单号", "InvoiceNo", "Invoice",
        "amazon-order-id", "order-id", "order_no", "order_sn", "trade_no", "order_number",
      ]),
    // An order's own state first, then that of its money, of its complaints and of its delivery.
    FieldDeclaration(
      "status",
      synonyms: ["订单状态", "支付状态", "状态", "Financial Status", "order-status", "退款状态", "售后状态", "发货状态"]),
  ]

  /// Shopify's header names everything on a line `Lineitem`, and gives the plain names to the order: `Name` is
  /// its number, and `Total`, which stands on its first line alone, is the money of them all.
  package static func fields(in headers: [String]) -> [FieldDeclaration] {
    let lineName = HeaderName("Lineitem name")
    guard headers.contains(where: { HeaderName($0) == lineName }) else { return fields }
    return fields.map { field in
      switch field.name {
      case "order": FieldDeclaration(field.name, synonyms: field.synonyms + ["Name"])
      case "amount": FieldDeclaration(field.name, synonyms: field.synonyms.filter { $0 != orderTotal })
      default: field
      }
    }
  }

  private static let orderTotal = "Total"

  /// The columns in which card shops write `原神月卡 x 2` for two of `原神月卡`.
  static let orderTitles = ["title", "订单名称"].map(HeaderName.init)
}

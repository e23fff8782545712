import Demand
import Intake
import Tabular
import Testing

/// Headers of the exports of card shops (dujiaoka, acg-faka, ZFAKA, qs-faka, qfk, LinLinQi), Taobao, Tmall,
/// Pinduoduo, Youzan, Shopify and Amazon.
@Suite struct HeaderSynonymTests {
  private static let sales: [(field: String, headers: String)] = [
    (
      "order",
      "订单号,订单编号,主订单编号,子订单编号,外部订单号,商户订单号,amazon-order-id,order-id,order_sn,trade_no,orderid,order_no"
    ),
    (
      "product",
      "商品名称,商品,宝贝标题,标题,订单名称,Lineitem name,product-name,title,productname,goods_name,product_title"
    ),
    ("category", "分类,商品分类,商品目录,group_id,category_id,typeid,cate_id"),
    (
      "quantity",
      "数量,购买数量,商品数量,商品数量(件),宝贝总数量,Lineitem quantity,quantity,quantity-purchased,buy_amount,card_num,number"
    ),
    ("price", "单价,商品单价,价格,Lineitem price,goods_price,price,unit_price"),
    (
      "amount",
      "金额,订单总价,实际支付价格,实付金额,总金额,买家实际支付金额,买家应付货款,商品实际成交金额,用户实付金额(元),商家实收金额(元),Total,item-price,"
        + "actual_price,amount,paymoney,total_price,total_amount"
    ),
    (
      "paid",
      "支付时间,订单付款时间,买家付款时间,订单成交时间,拼单成功时间,Paid at,payments-date,pay_time,paytime,success_at,paid_at"
    ),
    ("date", "下单时间,订单创建时间,Created at,purchase-date,created_at,addtime,create_at,create_time"),
    ("status", "订单状态,状态,order-status,status"), ("payment_status", "支付状态,Financial Status"),
    ("refund_status", "售后状态,退款状态"), ("refund", "退款金额,商品已退款金额,Refunded Amount"),
    ("delivery_status", "发货状态,delivery_status,Fulfillment Status"),
    ("delivered", "发货时间,delivered_at,Fulfilled at"), ("delivered_quantity", "sendout"),
    ("customer", "买家会员名,Email,客户邮箱,买家邮箱,联系方式,客户,会员,联系手机,联系电话,CustomerID,buyer-email,contact"),
    ("region", "地区,省份,省,region,province,Shipping Province,Country,ship-state"),
  ]

  @Test(arguments: sales) func `a header alone is the field it means`(field: String, headers: String) throws {
    let matcher = HeaderMatcher(
      fields: LentSalesRows.fields.map { FieldDeclaration($0.name, synonyms: $0.synonyms) })
    for header in headers.split(separator: ",").map(String.init) {
      #expect(try matcher.match(header: [header])[field] == 0, "\(header) is \(field)")
    }
  }

  @Test(arguments: ["库存", "可用库存", "in_stock", "stock", "qty"])
  func `a header of stock is what is on hand`(header: String) throws {
    let outcome = try intake(StockRows.self, "category,\(header)\na,5\n")
    #expect(outcome.taken.map(\.onHand) == [.counted(units(5))])
  }

  @Test(arguments: ["外部库存", "预警阈值", "库存预警"])
  func `a supplier's stock and a threshold are not what is on hand`(header: String) {
    #expect(throws: TabularError.self) { try intake(StockRows.self, "category,\(header)\na,5\n") }
  }

  @Test(arguments: [
    "宝贝种类", "Id", "Description", "支付方式", "优惠券", "快递公司", "物流单号", "Shipping", "Shipping Method",
  ])
  func `a header that only looks like a field's is left alone`(header: String) throws {
    #expect(try intake(SalesRows.self, "date,category,quantity,\(header)\n").ignoredHeaders == [header])
  }

  @Test(arguments: [
    // What is preferred, then what would be taken without it.
    ("status", "订单状态", "状态"), ("delivery_status", "Lineitem fulfillment status", "Fulfillment Status"),
    ("customer", "买家会员名", "联系手机"), ("customer", "Email", "联系方式"), ("region", "省份", "Country"),
    ("product", "商品名称", "商家编码"), ("product", "product-name", "sku"), ("product", "title", "goods_id"),
    ("order", "子订单编号", "主订单编号"), ("order", "订单号", "外部订单号"), ("amount", "actual_price", "total_price"),
    ("amount", "买家实际支付金额", "买家应付货款"), ("paid", "支付时间", "订单成交时间"), ("price", "单价", "价格"),
  ])
  func `of two columns for a field the surer is taken wherever it stands`(
    field: String, preferred: String, other: String
  ) throws {
    let matcher = HeaderMatcher(
      fields: LentSalesRows.fields.map { FieldDeclaration($0.name, synonyms: $0.synonyms) })
    for header in [[preferred, other], [other, preferred]] {
      let match = try matcher.match(header: header)
      #expect(match[field] == header.firstIndex(of: preferred))
      #expect(match.unmatched == [other])
    }
  }

  @Test func `no two fields of a file claim the same header`() {
    for fields in [
      LentSalesRows.fields, StockRows.fields, EventRows.fields, OfferRows.fields, CatalogRows.fields,
      CatalogRows.fields(in: ["name", "category_id"]), SupplierRows.fields, OverrideRows.fields,
      ReceiptRows.fields,
    ] {
      let names = fields.flatMap { field in
        Set(([field.name] + field.synonyms).map(HeaderName.init))
      }
      #expect(names.count == Set(names).count)
    }
  }

  @Test func `no field repeats one of its names`() {
    let records = CatalogRows.fields + SupplierRows.fields + ReceiptRows.fields
    for field in LentSalesRows.fields + StockRows.fields + EventRows.fields + OfferRows.fields + records {
      let names = ([field.name] + field.synonyms).map(HeaderName.init)
      #expect(names.count == Set(names).count, "\(field.name)")
    }
  }
}

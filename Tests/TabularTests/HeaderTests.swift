import Tabular
import Testing

@Suite struct HeaderNameTests {
  @Test(arguments: [
    ("商品总价(元)", "商品总价"), ("商品数量（件）", "商品数量"), ("金额 [CNY]", "金额"), (" 宝贝标题 ", "宝贝标题"),
    ("\u{FEFF}订单号", "订单号"), ("订单\u{3000}编号\u{A0}", "订单编号"), ("ＳＫＵ", "sku"), ("Order_ID", "order-id"),
    ("Lineitem quantity", "lineitem_quantity"), ("金额(元)(含税)", "金额"),
  ])
  func `names that differ in dress are one name`(first: String, second: String) {
    #expect(HeaderName(first) == HeaderName(second))
  }

  @Test func `names that differ in a word are two`() {
    #expect(HeaderName("订单号") != HeaderName("外部订单号"))
    #expect(HeaderName("(元)") != HeaderName("(件)"))
    #expect(HeaderName("") == HeaderName("_ -"))
  }
}

@Suite struct HeaderMatcherTests {
  private let matcher = HeaderMatcher(fields: [
    FieldDeclaration(
      "date", synonyms: ["支付时间", "付款时间", "订单付款时间", "Paid at", "下单时间", "purchase-date"],
      isRequired: true),
    FieldDeclaration(
      "quantity", synonyms: ["数量", "购买数量", "商品数量", "宝贝总数量", "Lineitem quantity", "buy_amount"],
      isRequired: true),
    FieldDeclaration(
      "product", synonyms: ["商品名称", "商品", "标题", "宝贝标题", "Lineitem name", "product-name", "title"]),
    FieldDeclaration("order", synonyms: ["订单号", "订单编号", "主订单编号", "Name", "amazon-order-id", "order_sn"]),
  ])

  private func header(_ line: String) -> [String] { line.split(separator: ",").map(String.init) }

  private func columns(_ match: HeaderMatch) -> [Int?] {
    ["date", "quantity", "product", "order"].map { match[$0] }
  }

  @Test func `the order exports of several shops are understood`() throws {
    let acgFaka = "订单号,金额,商品名称,数量,支付方式,下单时间,下单IP,下单设备,支付时间,订单状态"
    #expect(columns(try matcher.match(header: header(acgFaka))) == [8, 3, 2, 0])
    let tmall = "子订单编号,主订单编号,标题,价格,购买数量,外部系统编号,订单付款时间 "
    #expect(columns(try matcher.match(header: header(tmall))) == [6, 4, 2, 1])
    let pinduoduo = "商品,订单号,订单状态,商品总价(元),商品数量(件),发货时间,付款时间"
    #expect(columns(try matcher.match(header: header(pinduoduo))) == [6, 4, 0, 1])
    let shopify = "Name,Email,Paid at,Lineitem quantity,Lineitem name,Lineitem sku"
    #expect(columns(try matcher.match(header: header(shopify))) == [2, 3, 4, 0])
    let amazon = "amazon-order-id,purchase-date,order-status,product-name,sku,quantity"
    #expect(columns(try matcher.match(header: header(amazon))) == [1, 5, 3, 0])
  }

  @Test func `the earlier synonym wins and the loser is left over`() throws {
    let match = try matcher.match(header: ["下单时间", "支付时间", "数量", "备注"])
    #expect(match["date"] == 1)
    #expect(match["order"] == nil)
    #expect(match.unmatched == ["下单时间", "备注"])
  }

  @Test func `two columns of one name are an error that says how to choose`() {
    let error = #expect(throws: TabularError.self) {
      try matcher.match(header: ["支付时间", "数量(件)", "数量(盒)"])
    }
    #expect(
      error?.description
        == "several columns could be quantity: \"数量(件)\" (column 2), \"数量(盒)\" (column 3); "
        + "choose one with --map 'quantity=数量(件)'")
  }

  @Test func `two columns with the same header are told apart by number`() throws {
    let header = ["支付时间", "数量", "数量"]
    let error = #expect(throws: TabularError.self) { try matcher.match(header: header) }
    #expect(error?.mend == "choose one with --map 'quantity=#2'")
    let match = try matcher.match(
      header: header, overrides: [HeaderOverride(field: "quantity", header: "#3")])
    #expect(match["quantity"] == 2)
  }

  @Test func `a missing required field lists what is there and what to type`() {
    let error = #expect(throws: TabularError.self) { try matcher.match(header: ["支付时间", "件数"]) }
    #expect(
      error?.description == "no column for quantity; the header has \"支付时间\", \"件数\"; "
        + "name the column with --map quantity=HEADER")
  }

  @Test func `what the user says comes before every synonym`() throws {
    let overrides = [
      HeaderOverride(field: "quantity", header: "数量"), HeaderOverride(field: "quantity", header: "件数（盒）"),
      HeaderOverride(field: "product", header: "数量"),
    ]
    let match = try matcher.match(header: ["支付时间", "数量", "件数"], overrides: overrides)
    #expect(columns(match) == [0, 2, 1, nil])
  }

  @Test func `a user's mapping that fits nothing is refused`() {
    func problem(_ field: String, _ name: String) -> TabularError.Problem? {
      let overrides = [HeaderOverride(field: field, header: name)]
      do {
        _ = try matcher.match(header: ["支付时间", "数量"], overrides: overrides)
        return nil
      } catch {
        return error.problem
      }
    }
    let fields = ["date", "quantity", "product", "order"]
    #expect(problem("colour", "数量") == .unknownField("colour", fields: fields))
    for name in ["件数", "#0", "#3", "#-9223372036854775808"] {
      let headers = ["支付时间", "数量"]
      #expect(problem("quantity", name) == .unknownHeader(name, field: "quantity", headers: headers))
    }
  }

  @Test func `one column cannot be mapped to two fields`() {
    let overrides = [
      HeaderOverride(field: "quantity", header: "数量"), HeaderOverride(field: "product", header: "数量"),
    ]
    #expect(throws: TabularError(.columnTwice(header: "数量", fields: ["quantity", "product"]))) {
      try matcher.match(header: ["支付时间", "数量"], overrides: overrides)
    }
  }
}

import Demand
import Intake
import Testing

@Suite struct RefundTests {
  private func sold(_ text: String, _ refunds: RefundPolicy = .subtract) throws -> Outcome<SaleLine> {
    try intake(SalesRows.self, text, settings: SalesSettings(refunds: refunds))
  }

  /// The columns of Tmall's report of order lines that matter here.
  private static let lines = """
    子订单编号,标题,购买数量,买家实际支付金额,订单状态,退款状态,退款金额,订单创建时间,订单付款时间
    1,月卡,2,60.00,交易成功,没有申请退款,0,2026-02-16 10:00:00,2026-02-16 10:01:00
    2,月卡,2,60.00,交易成功,退款成功,15.50,2026-02-16 10:00:00,2026-02-16 10:01:00
    3,月卡,2,60.00,卖家已发货,退款成功,60.00,2026-02-16 10:00:00,2026-02-16 10:01:00
    4,月卡,2,60.00,卖家已发货,退款成功,,2026-02-16 10:00:00,2026-02-16 10:01:00
    5,月卡,2,60.00,卖家已发货,退款关闭,60.00,2026-02-16 10:00:00,2026-02-16 10:01:00
    6,月卡,2,60.00,交易关闭,,60.00,2026-02-16 10:00:00,2026-02-16 10:01:00
    7,月卡,2,60.00,交易关闭,,,2026-02-16 10:00:00,

    """

  @Test func `a part refunded takes money and no units, the whole takes the order`() throws {
    let outcome = try sold(Self.lines)
    #expect(outcome.taken.map(\.order) == ["1", "2", "5"])
    #expect(outcome.taken.map(\.quantity) == [units(2), units(2), units(2)])
    #expect(outcome.taken.map(\.amount) == [fen(6000), fen(4450), fen(6000)])
    #expect(outcome.counts.skipped == ["orders refunded": 3, "orders not paid": 1])
    #expect(outcome.remarks == ["1 row with a part refunded: units kept, money less"])
  }

  @Test func `refunds that are ignored leave what was wanted`() throws {
    let outcome = try sold(Self.lines, .ignore)
    #expect(outcome.taken.map(\.order) == ["1", "2", "3", "4", "5", "6"])
    #expect(outcome.taken.allSatisfy { $0.amount == fen(6000) })
    #expect(outcome.counts.skipped == ["orders not paid": 1])
  }

  /// Rows of Tmall's report of orders, in which what the buyer paid is less what came back: the two make the total.
  private static let net = """
    订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额
    1,178.8,0.0,上海,2020-02-21 00:00:00,,0.0
    2,21.0,21.0,内蒙古自治区,2020-02-20 23:59:54,2020-02-21 00:00:02,0.0
    5,64.8,0.0,江苏省,2020-02-20 23:57:04,2020-02-20 23:57:11,64.8
    6,327.7,148.9,浙江省,2020-02-20 23:56:39,2020-02-20 23:56:53,178.8

    """

  @Test func `an amount that is already less the refund is not lessened again`() throws {
    let settings = SalesSettings(category: "all")
    let outcome = try intake(SalesRows.self, Self.net, settings: settings)
    #expect(outcome.taken.map(\.order) == ["2", "6"])
    #expect(outcome.taken.map(\.amount) == [fen(2100), fen(14_890)])
    #expect(outcome.taken.map(\.category) == ["all", "all"])
    #expect(outcome.taken.map(\.day) == [day("2020-02-21"), day("2020-02-20")])
    let all = try intake(SalesRows.self, Self.net, settings: SalesSettings(refunds: .ignore, category: "all"))
    #expect(all.taken.map(\.amount) == [fen(2100), fen(6480), fen(32_770)])
  }

  @Test func `a refunded order counts where refunds are ignored`() throws {
    let rows = "order,date,category,quantity,status\n1,2026-02-16,a,1,已退款\n2,2026-02-16,a,1,已支付\n"
    #expect(try sold(rows).taken.map(\.order) == ["2"])
    #expect(try sold(rows, .ignore).taken.map(\.order) == ["1", "2"])
  }

  @Test func `a cancellation's own line takes units off its day, or is passed over`() throws {
    let rows = "order,date,category,quantity,amount\n1,2026-02-16,a,2,20\nC1,2026-02-17,a,-2,-20\n"
    #expect(try sold(rows).taken.map(\.quantity) == [units(2), units(-2)])
    let ignored = try sold(rows, .ignore)
    #expect(ignored.taken.map(\.quantity) == [units(2)])
    #expect(ignored.counts.skipped == ["cancellations (negative, and refunds are ignored)": 1])
  }

  @Test func `a refund of a whole order comes off its lines one after another`() throws {
    let rows = """
      Name,Financial Status,Paid at,Created at,Lineitem quantity,Lineitem name,Lineitem price,Refunded Amount
      #1,partially_refunded,2025-10-02,2025-10-02,2,Card 10,10.00,35.00
      #1,,,2025-10-02,3,Card 25,25.00,
      #2,paid,2025-10-02,2025-10-02,1,Card 10,10.00,0.00

      """
    let outcome = try sold(rows)
    #expect(outcome.taken.map(\.amount) == [fen(0), fen(6000), fen(1000)])
    #expect(outcome.taken.map(\.quantity) == [units(2), units(3), units(1)])
    #expect(try sold(rows, .ignore).taken.map(\.amount) == [fen(2000), fen(7500), fen(1000)])
  }

  @Test(arguments: ["15", "-15", "¥15.00"]) func `the sign of a refund does not matter`(refund: String) throws
  {
    let rows = "order,date,category,quantity,amount,退款金额\n1,2026-02-16,a,1,20,\(refund)\n"
    #expect(try sold(rows).taken.map(\.amount) == [fen(500)])
  }
}

@Suite struct UnknownStatusTests {
  @Test func `words that are not known are counted and named`() throws {
    let rows = """
      订单号,商品,数量,下单时间,支付时间,订单状态
      1,a,1,2026-02-16,2026-02-16,已上链
      2,a,1,2026-02-16,2026-02-16,已上链
      3,a,1,2026-02-16,,已上链
      4,a,1,2026-02-16,2026-02-16,foo
      5,a,1,2026-02-16,2026-02-16,

      """
    #expect(
      try intake(SalesRows.self, rows).remarks == [
        "2 rows with the status \"已上链\", which is not known, counted as sales",
        "1 row with the status \"foo\", which is not known, counted as sales",
        "1 row with the status \"已上链\", which is not known, left out for want of a time of payment",
      ])
  }

  @Test func `only the five most frequent are named, and the rest counted`() throws {
    let rows = (0..<2000).map { "\($0),2026-02-16,a,1,word\($0)\n" }.joined()
    let remarks = try intake(SalesRows.self, "order,date,category,quantity,status\n" + rows).remarks
    #expect(remarks.count == 6)
    #expect(remarks.last == "1995 rows with other states that are not known")
  }

  @Test func `the state of the money speaks where the order's own is not known`() throws {
    let rows = """
      订单号,客户邮箱,订单状态,支付状态,实付金额,币种,支付方式,下单时间
      1,a@b.cn,done-ish,已支付,10,CNY,x,2026-02-16T20:00:00Z
      2,a@b.cn,done-ish,未支付,10,CNY,x,2026-02-16T20:00:00Z
      3,a@b.cn,已完成,已退款,10,CNY,x,2026-02-16T20:00:00Z

      """
    let outcome = try intake(SalesRows.self, rows, settings: SalesSettings(category: "all"))
    #expect(outcome.taken.map(\.order) == ["1"])
    #expect(outcome.taken.map(\.day) == [day("2026-02-17")])
    #expect(outcome.counts.skipped == ["orders not paid": 1, "orders refunded": 1])
    #expect(outcome.remarks == ["no column of quantities: each row counts as 1 unit"])
  }
}

@Suite struct UndeliveredTests {
  private func undelivered(_ text: String) throws -> [Bool] {
    try intake(SalesRows.self, text, settings: SalesSettings(category: "all")).taken.map(\.isUndelivered)
  }

  @Test func `acg-faka's table and its export have a column of deliveries`() throws {
    let table = "trade_no,commodity_id,card_num,amount,create_time,pay_time,status,delivery_status\n"
    let times = "2026-02-16 10:00:00,2026-02-16 10:01:00"
    #expect(try undelivered(table + "A,1,1,10,\(times),1,0\nB,1,1,10,\(times),1,1\n") == [true, false])
    #expect(
      try undelivered("订单号,数量,下单时间,支付时间,订单状态,发货状态\nA,1,\(times),已支付,未发货\nB,1,\(times),已支付,已发货\n")
        == [true, false])
  }

  @Test func `dujiaoka's and ZFAKA's failed orders are paid and undelivered`() throws {
    let dujiaoka = "order_sn,title,buy_amount,actual_price,status,created_at\n"
    let rows = (1...6).map { "S\($0),月卡 x 1,1,10,\($0),2026-02-16 10:00:00\n" }.joined()
    #expect(try undelivered(dujiaoka + rows) == [true, false, false, true, true])
    let zfaka = "orderid,productname,number,paymoney,paymethod,status,addtime,paytime\n"
    let times = "1771257600,1771257600"
    #expect(try undelivered(zfaka + "1,a,1,10,x,2,\(times)\n2,a,1,10,x,3,\(times)\n") == [false, true])
  }

  @Test func `qs-faka counts the cards it sent out`() throws {
    let table = "trade_no,goods_name,quantity,total_price,status,create_at,success_at,sendout\n"
    let times = "1771257600,1771257600"
    #expect(
      try undelivered(table + "1,a,2,10,1,\(times),2\n2,a,2,10,1,\(times),1\n3,a,2,10,3,\(times),2\n") == [
        false, true,
      ])
  }

  @Test func `qfk-faka's export has a time of delivery`() throws {
    let export = "订单号,状态,商品,买家邮箱,数量,金额,下单时间,发货时间\n"
    let rows = """
      1,已支付,a,x@y.cn,1,10,2026-02-16 10:00:00,
      2,已发货,a,x@y.cn,1,10,2026-02-16 10:00:00,2026-02-16 10:00:09
      3,已支付,a,x@y.cn,1,10,2026-02-16 10:00:00,2026-02-16 10:00:09
      4,异常待人工,a,x@y.cn,1,10,2026-02-16 10:00:00,

      """
    #expect(try undelivered(export + rows) == [true, false, false, true])
  }

  @Test func `Taobao's buyer has paid and waits`() throws {
    let rows = """
      订单编号,宝贝标题,宝贝总数量,订单状态,订单付款时间
      1,a,1,买家已付款，等待卖家发货,2026-02-16
      2,a,1,等待卖家发货,2026-02-16
      3,a,1,卖家已发货，等待买家确认,2026-02-16
      4,a,1,交易成功,2026-02-16

      """
    #expect(try undelivered(rows) == [true, true, false, false])
  }

  @Test func `Shopify says it of a line or of the order's first`() throws {
    let rows = """
      Name,Financial Status,Paid at,Fulfillment Status,Created at,Lineitem quantity,Lineitem name
      #1,paid,2025-10-02,unfulfilled,2025-10-02,1,a
      #1,,,,2025-10-02,1,b
      #2,paid,2025-10-02,fulfilled,2025-10-02,1,a
      #2,,,,2025-10-02,1,b

      """
    #expect(try undelivered(rows) == [true, true, false, false])
    let lines = """
      Name,Financial Status,Paid at,Fulfillment Status,Created at,Lineitem quantity,Lineitem name,Lineitem fulfillment status
      #1,paid,2025-10-02,partial,2025-10-02,1,a,fulfilled
      #1,,,,2025-10-02,1,b,pending

      """
    #expect(try undelivered(lines) == [false, true])
  }

  @Test func `a return and a file that does not say are no sign of empty shelves`() throws {
    #expect(try undelivered("order,date,quantity,amount,发货状态\n1,2026-02-16,-1,-5,未发货\n") == [false])
    #expect(try undelivered("order,date,quantity,status\n1,2026-02-16,1,已支付\n") == [false])
  }
}

@Suite struct MissingColumnTests {
  @Test func `without a column of quantities each row of an order export is one unit`() throws {
    let outcome = try intake(SalesRows.self, "订单号,商品,下单时间\n1,月卡 x 2,2026-02-16\n")
    #expect(outcome.taken.map(\.quantity) == [units(1)])
    #expect(outcome.taken.map(\.product) == ["月卡 x 2"])
    #expect(outcome.remarks == ["no column of quantities: each row counts as 1 unit"])
    #expect(throws: (any Error).self) { try intake(SalesRows.self, "商品,下单时间\n") }
  }

  @Test(arguments: [
    ("月卡 x 12", "月卡", 12), ("月卡", "月卡", 1), ("月卡 x 0", "月卡 x 0", 1), ("x 3", "x 3", 1), ("a b", "a b", 1),
  ])
  func `an order's title has the quantity where no column has`(title: String, product: String, count: Int)
    throws
  {
    let outcome = try intake(SalesRows.self, "order_sn,title,created_at\n1,\(title),2026-02-16\n")
    #expect(outcome.taken.map(\.product) == [product])
    #expect(outcome.taken.map(\.quantity) == [units(count)])
  }

  @Test func `an order of Pinduoduo's without a time has its day in its number`() throws {
    let rows = """
      商品,订单号,订单状态,用户实付金额(元),商品数量(件),订单成交时间
      a,260216-123456789012345,已发货，待签收,10,1,
      a,260216-123456789012346,已发货，待签收,10,1,2026-02-17 00:00:01
      a,269916-123456789012347,已发货，待签收,10,1,
      a,260216X,已发货，待签收,10,1,

      """
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.map(\.day) == [day("2026-02-16"), day("2026-02-17")])
    #expect(outcome.complaints == ["4:6: no paid; fill the cell in", "5:6: no paid; fill the cell in"])
    #expect(outcome.remarks == ["1 row without a time dated by the order number, which begins with a day"])
  }

  @Test func `one category for all goes before the file's own`() throws {
    let rows = "date,category,quantity\n2026-02-16,a,1\n2026-02-16,,1\n"
    let outcome = try intake(SalesRows.self, rows, settings: SalesSettings(category: "all"))
    #expect(outcome.taken.map(\.category) == ["all", "all"])
  }

  @Test func `a moment falls on the day of the shop's own clock`() throws {
    let rows = "order,date,category,quantity\n1,2026-02-16T20:00:00Z,a,1\n2,1771257599,a,1\n"
    #expect(try intake(SalesRows.self, rows).taken.map(\.day) == [day("2026-02-17"), day("2026-02-16")])
    let utc = SalesSettings(zone: ZoneOffsets(fixed: 0))
    #expect(
      try intake(SalesRows.self, rows, settings: utc).taken.map(\.day) == [
        day("2026-02-16"), day("2026-02-16"),
      ])
  }
}

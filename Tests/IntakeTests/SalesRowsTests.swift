import Demand
import Intake
import Testing

@Suite struct DailyTotalTests {
  @Test func `date, category and quantity are enough`() throws {
    let outcome = try intake(
      SalesRows.self, "date,category,quantity\n2026-02-16,原神月卡,12\n2026-02-17,原神月卡,0\n")
    #expect(
      outcome.taken == [
        SaleLine(category: "原神月卡", day: day("2026-02-16"), quantity: units(12)),
        SaleLine(category: "原神月卡", day: day("2026-02-17"), quantity: .zero),
      ])
  }

  @Test func `a row may name a product, a category or both`() throws {
    let rows = "date,product,category,quantity\n2026-02-16,月卡,原神,1\n2026-02-16,月卡,,1\n2026-02-16,,原神,1\n"
    let taken = try intake(SalesRows.self, rows).taken
    #expect(taken.map(\.category) == ["原神", "", "原神"])
    #expect(taken.map(\.product) == ["月卡", "月卡", ""])
    #expect(try intake(SalesRows.self, "date,商品,数量\n2026-02-16,月卡,1\n").taken.map(\.product) == ["月卡"])
  }

  @Test func `a row with neither is rejected at the column that should have it`() throws {
    #expect(
      try intake(SalesRows.self, "date,product,category,quantity\n2026-02-16, ,,1\n").complaints
        == ["2:3: no category; fill the cell in"])
    #expect(
      try intake(SalesRows.self, "date,product,quantity\n2026-02-16,,1\n").complaints
        == ["2:2: no product; fill the cell in"])
  }

  @Test(arguments: [
    ("12", 12_000), ("１２", 12_000), ("1,234.5", 1_234_500), ("-0", 0), ("0.0004", 0), ("-3", -3000),
    ("(3)", -3000),
    ("=\"12\"", 12_000), ("'12", 12_000), (" 12\u{3000}", 12_000), ("1e3", 1_000_000),
  ])
  func `a quantity is read as people write it`(text: String, thousandths: Int64) throws {
    let rows = "date,category,quantity\n2026-02-16,a,\"\(text.replacing("\"", with: "\"\""))\"\n"
    #expect(try intake(SalesRows.self, rows).taken.map(\.quantity.thousandths) == [thousandths])
  }

  @Test(arguments: [
    ("¥19.90", 1990), ("￥1,234.5", 123_450), ("19.9元", 1990), ("１９．９", 1990), ("19.995", 2000), ("-5", -500),
  ])
  func `an amount is money in minor units`(text: String, minorUnits: Int64) throws {
    let quantity = minorUnits < 0 ? -1 : 1
    let rows = "date,category,quantity,金额(元)\n2026-02-16,a,\(quantity),\"\(text)\"\n"
    #expect(try intake(SalesRows.self, rows).taken.map(\.amount) == [fen(minorUnits)])
  }
}

@Suite struct OrderExportTests {
  @Test func `an order line has its number, freed of what keeps a spreadsheet off it`() throws {
    let rows = #"""
      订单编号,宝贝标题,宝贝总数量,买家实际支付金额,订单状态,订单创建时间,订单付款时间
      "=""123456789012345678""",月卡,2,60.00,交易成功,2016/5/23 22:02,2016/5/24 0:10
      '0012,月卡,1,30,卖家已发货,2016/5/23 22:02,
      ,月卡,1,30,买家已付款,2016/5/23 22:02,2016/5/23 22:03

      """#
    let taken = try intake(SalesRows.self, rows).taken
    #expect(taken.map(\.order) == ["123456789012345678", "0012", ""])
    #expect(taken.map(\.day) == [day("2016-05-24"), day("2016-05-23"), day("2016-05-23")])
    #expect(taken.map(\.amount) == [fen(6000), fen(3000), fen(3000)])
  }

  @Test(arguments: ["4.5E+17", "4E+17", "4.50000000000000e+17", "'4.5E+17", "=\"4.5E+17\""])
  func `an order number that a spreadsheet has damaged is rejected`(text: String) throws {
    let rows = "order,date,category,quantity\n\"\(text.replacing("\"", with: "\"\""))\",2026-02-16,a,1\n"
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.isEmpty)
    #expect(outcome.complaints.first?.contains("a spreadsheet has thrown away") == true)
    #expect(outcome.rejects.first?.error.column == 1)
  }

  @Test(arguments: [
    "E17", "4.5E17", "4.E+17", ".5E+17", "4.5E+", "A4E+17", "4.5.1E+17", "ABCE+DEF", "4E+1E+2",
  ])
  func `an order number of letters and digits is none of a spreadsheet's`(text: String) throws {
    let rows = "order,date,category,quantity\n\(text),2026-02-16,a,1\n"
    #expect(try intake(SalesRows.self, rows).taken.map(\.order) == [text])
  }

  /// The header of lizhipay/acg-faka's order export.
  private static let acgFaka =
    "订单号,金额,商品名称,数量,支付方式,下单时间,下单IP,下单设备,支付时间,订单状态,联系方式,发货状态,优惠券,客户,推广人,分站,分站手续费,接口手续费,推广分成,返利\n"

  private func acgFaka(_ order: String, _ status: String, paid: String, _ delivery: String) -> String {
    "\(order),19.90,原神月卡,2,支付宝,2026-02-16 23:58:01,,,\(paid),\(status),,\(delivery),,,,,0,0,0,0\n"
  }

  @Test func `a card shop's export counts what was paid, delivered or not`() throws {
    let rows =
      Self.acgFaka + acgFaka("A1", "已支付", paid: "2026-02-17 00:00:10", "已发货")
      + acgFaka("A2", "未支付", paid: "", "未发货")
      + acgFaka("A3", "已支付", paid: "2026-02-16 23:59:00", "未发货")
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.map(\.order) == ["A1", "A3"])
    #expect(outcome.taken.map(\.day) == [day("2026-02-17"), day("2026-02-16")])
    #expect(outcome.taken.map(\.product) == ["原神月卡", "原神月卡"])
    #expect(outcome.counts.skipped == ["orders not paid": 1])
    #expect(outcome.taken.map(\.isUndelivered) == [false, true])
  }

  @Test func `without a status an empty time of payment means unpaid`() throws {
    let rows = "订单号,商品,数量,下单时间,支付时间\n1,a,1,2026-02-16,\n2,a,1,2026-02-16,2026-02-17\n"
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.map(\.day) == [day("2026-02-17")])
    #expect(outcome.counts.skipped == ["orders not paid": 1])
  }

  @Test func `an unknown status leaves it to the time of payment and a known one does not`() throws {
    let rows = """
      订单号,商品,数量,下单时间,支付时间,订单状态
      1,a,1,2026-02-16,,处理完毕
      2,a,1,2026-02-16,2026-02-17,处理完毕
      3,a,1,2026-02-16,,已支付

      """
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.map(\.order) == ["2", "3"])
    #expect(outcome.taken.map(\.day) == [day("2026-02-17"), day("2026-02-16")])
  }

  /// Columns of qs-faka's and ZFAKA's order tables; 1771257600 is 2026-02-17 00:00 in Shanghai.
  @Test(arguments: ["0", "NULL", "\\N", "0000-00-00 00:00:00"])
  func `a database's word for never is no time of payment`(never: String) throws {
    let rows =
      "trade_no,goods_name,quantity,create_at,success_at\nA,a,1,1771257600,\(never)\nB,a,1,1,1771257600\n"
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.map(\.day) == [day("2026-02-17")])
    #expect(outcome.counts.skipped == ["orders not paid": 1])
  }

  @Test func `each reason for skipping is counted by itself`() throws {
    let rows = """
      order,date,category,quantity,amount,status
      1,2026-02-16,a,1,1,未支付
      2,2026-02-16,a,1,1,已退款
      3,2026-02-16,a,1,1,pending
      4,2026-02-16,a,-5,0,
      5,2026-02-16,a,1,-11.5,
      6,2026-02-16,a,1,1,

      """
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.map(\.order) == ["6"])
    #expect(
      outcome.counts.skipped == [
        "orders not paid": 2, "orders refunded": 1, "charges (a negative amount)": 1,
        "stock adjustments (negative and without a price)": 1,
      ])
    #expect(outcome.counts.read == 6)
    #expect(outcome.counts.rejected == 0)
  }

  /// The columns of assimon/dujiaoka's order table.
  @Test func `an order's title gives up the quantity it repeats`() throws {
    let rows = """
      order_sn,title,goods_price,buy_amount,total_price,actual_price,status,created_at
      AB1,原神月卡 x 2,30,2,60,55.5,4,2026-02-16 10:00:00
      AB2,原神月卡 x 1,30,1,30,30,4,2026-02-16 10:00:00
      AB3,Xbox x 3 月卡,30,3,90,90,4,2026-02-16 10:00:00
      AB4,原神月卡 x 12,30,2,60,60,4,2026-02-16 10:00:00
      AB5,原神月卡 x 1,30,1,30,30,-1,2026-02-16 10:00:00

      """
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.map(\.product) == ["原神月卡", "原神月卡", "Xbox x 3 月卡", "原神月卡 x 12"])
    #expect(outcome.taken.first?.amount == fen(5550))
    #expect(outcome.counts.skipped == ["orders not paid": 1])
  }

  @Test func `a product that is no order's title keeps its name`() throws {
    let rows = "date,商品名称,quantity\n2026-02-16,电池 x 2,2\n"
    #expect(try intake(SalesRows.self, rows).taken.map(\.product) == ["电池 x 2"])
  }
}

@Suite struct OnlineRetailTests {
  /// The header of the UCI Machine Learning Repository's Online Retail data.
  private static let header =
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"

  @Test func `an invoice line is worth its quantity times its price`() throws {
    let rows =
      Self.header + "536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n"
    #expect(
      try intake(SalesRows.self, rows).taken == [
        SaleLine(
          order: "536365", product: "85123A", day: day("2010-12-01"), quantity: units(6),
          amount: fen(1530), region: "United Kingdom", customer: hashed("17850"))
      ])
  }

  @Test func `a cancellation comes back negative, an adjustment and a charge are skipped`() throws {
    let rows =
      Self.header + "C536379,22423,x,-2,2010-12-01 09:41:00,27.5,14527,United Kingdom\n"
      + "536589,21777,x,-10,2010-12-01 16:50:00,0,,United Kingdom\n"
      + "A563186,B,Adjust bad debt,1,2011-08-12 14:51:00,-11062.06,,United Kingdom\n"
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.map(\.quantity) == [units(-2)])
    #expect(outcome.taken.map(\.amount) == [fen(-5500)])
    #expect(
      outcome.counts.skipped == [
        "stock adjustments (negative and without a price)": 1, "charges (a negative amount)": 1,
      ])
  }

  @Test func `a month before its day is not guessed at`() throws {
    let outcome = try intake(SalesRows.self, Self.header + "536365,85123A,x,6,12/1/2010 8:26,2.55,17850,UK\n")
    #expect(outcome.rejects.map(\.error.column) == [5])
  }
}

@Suite struct ShopifyTests {
  private static let file = """
    Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Id
    #1001,a@b.c,paid,2025-10-02 17:09:33 -0300,CNY,95.00,2025-10-02 17:09:30 -0300,2,Card 10,10.00,5001
    #1001,a@b.c,,,,,2025-10-02 17:09:30 -0300,3,Card 25,25.00,
    #1002,a@b.c,pending,,CNY,10.00,2025-10-02 17:10:00 -0300,1,Card 10,10.00,5002
    #1002,a@b.c,,,,,2025-10-02 17:10:00 -0300,1,Card 25,25.00,
    #1003,a@b.c,refunded,2025-10-02 17:12:00 -0300,CNY,10.00,2025-10-02 17:10:00 -0300,1,Card 10,10.00,5003

    """

  @Test func `the first line of an order speaks for the others`() throws {
    let outcome = try intake(SalesRows.self, Self.file)
    #expect(outcome.taken.map(\.order) == ["#1001", "#1001"])
    #expect(outcome.taken.map(\.day) == [day("2025-10-03"), day("2025-10-03")])
    #expect(outcome.taken.map(\.product) == ["Card 10", "Card 25"])
    #expect(outcome.counts.skipped == ["orders not paid": 2, "orders refunded": 1])
  }

  @Test func `a line is worth its own price, not the order's total`() throws {
    let outcome = try intake(SalesRows.self, Self.file)
    #expect(outcome.taken.map(\.amount) == [fen(2000), fen(7500)])
    #expect(outcome.ignoredHeaders == ["Currency", "Total", "Id"])
    #expect(outcome.columns?.hashed == "Email")
  }

  @Test func `a cut between two lines of an order is no cut`() throws {
    let whole = try intake(SalesRows.self, Self.file)
    let pieces = try intake(SalesRows.self, Self.file, chunk: 5)
    #expect(pieces.taken == whole.taken)
    #expect(pieces.counts == whole.counts)
  }

  @Test func `a name is an order's number in no other file`() throws {
    let outcome = try intake(SalesRows.self, "date,category,name,quantity,total\n2026-02-16,a,b,1,5\n")
    #expect(outcome.taken.map(\.order) == [""])
    #expect(outcome.taken.map(\.amount) == [fen(500)])
    #expect(outcome.ignoredHeaders == ["name"])
  }
}

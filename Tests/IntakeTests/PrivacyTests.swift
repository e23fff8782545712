import Intake
import Tabular
import Testing

@Suite struct SipHashTests {
  private static let key = SipHash(key: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908))

  /// Key and message 00 01 02 …; the message of 15 bytes is worked through in Appendix A of Aumasson and Bernstein
  /// 2012, the others are from `vectors.h` of their reference code (github.com/veorq/SipHash).
  @Test(
    arguments: [
      (0, 0x726f_db47_dd0e_0e31), (1, 0x74f8_39c5_93dc_67fd), (2, 0x0d6c_8009_d9a9_4f5a),
      (3, 0x8567_6696_d7fb_7e2d),
      (7, 0xab02_00f5_8b01_d137), (8, 0x93f5_f579_9a93_2462), (15, 0xa129_ca61_49be_45e5),
      (63, 0x958a_324c_eb06_4572),
    ] as [(Int, UInt64)])
  func `it agrees with the reference`(count: Int, hash: UInt64) {
    let message = (0..<count).map { UInt8($0) }
    #expect(message.withUnsafeBytes(Self.key.hash) == hash)
  }
}

@Suite struct CustomerTests {
  @Test func `a buyer is the same in capitals and small letters and another under another key`() throws {
    #expect(hashed("A@B.cn") == hashed("a@b.CN"))
    #expect(hashed("É") == hashed("é"))
    #expect(hashed("a@b.cn") != hashed("a@b.com"))
    let key = try #require(CustomerKey(bytes: Array(0..<16)))
    #expect(Array("a@b.cn".utf8).withUnsafeBytes(key.customer) != hashed("a@b.cn"))
    #expect(CustomerKey(bytes: [1, 2, 3]) == nil)
  }

  @Test func `the key's bytes are two little-endian numbers`() throws {
    let key = try #require(CustomerKey(bytes: Array(0..<16)))
    // printf a | openssl mac -macopt hexkey:000102030405060708090a0b0c0d0e0f -macopt size:8 -in - SipHash
    // (OpenSSL 3.0), which prints the number's bytes from the lowest up: CA4811A7E9E8A32B.
    #expect(Array("a".utf8).withUnsafeBytes(key.customer) == 0x2ba3_e8e9_a711_48ca)
  }

  @Test(arguments: ["-", "0", "NULL", "\\N", "游客", "Guest"])
  func `what stands for nobody is nobody`(text: String) {
    #expect(hashed(text) == nil)
  }

  @Test func `a customer is told apart and nothing of the text is kept`() throws {
    let rows =
      "订单号,商品,数量,下单时间,买家邮箱,地区\n1,a,1,2026-02-16,A@b.cn ,上海\n2,a,1,2026-02-16,a@b.cn,\n3,a,1,2026-02-16,,\n"
    let outcome = try intake(SalesRows.self, rows)
    #expect(outcome.taken.map(\.customer) == [hashed("a@b.cn"), hashed("a@b.cn"), nil])
    #expect(outcome.taken.map(\.region) == ["上海", "", ""])
    #expect(outcome.columns?.hashed == "买家邮箱")
    #expect(!outcome.taken.map { "\($0)" }.joined().contains("b.cn"))
  }

  @Test func `the key is asked for only where there is a customer`() throws {
    struct Asked: Error {}
    let settings = SalesSettings { throw Asked() }
    _ = try intake(SalesRows.self, "date,category,quantity\n2026-02-16,a,1\n", settings: settings)
    #expect(throws: Asked.self) {
      try intake(SalesRows.self, "date,category,quantity,email\n", settings: settings)
    }
  }
}

@Suite struct PersonalDataTests {
  /// The headers of Taobao's, acg-faka's and Shopify's exports that say who the buyer is.
  @Test(arguments: [
    "收货地址 ", "收货人姓名", "联系电话", "联系手机", "买家会员名", "买家支付宝账号", "买家留言", "下单IP", "联系方式", "客户邮箱",
    "买家邮箱", "Email", "Billing Name", "Billing Street", "Shipping Zip", "Shipping Phone", "buyer-name",
    "buyer-phone-number", "recipient-name", "ship-address-1", "ip", "Customer Name", "充值账号",
  ])
  func `a column of personal data is known`(header: String) {
    #expect(SensitiveColumn(header: header) == .personal)
  }

  @Test(arguments: [
    "name", "Name", "Shipping", "Shipping Method", "Shipping Province", "商品名称", "订单号", "卡密数量", "card_num",
  ])
  func `a column of something else is not taken for one`(header: String) {
    #expect(SensitiveColumn(header: header) == nil)
  }

  @Test func `personal columns are named apart from those not used`() throws {
    let columns = try intake(
      SalesRows.self, "日期,商品,数量,收货地址 ,备注,联系手机,买家会员名,kami\n"
    ).columns
    #expect(columns?.personal == ["收货地址", "联系手机"])
    #expect(columns?.hashed == "买家会员名")
    #expect(columns?.secret == ["kami"])
    #expect(columns?.unused == ["备注"])
  }

  @Test func `a personal column is the customer or nothing`() throws {
    let header = "date,category,quantity,收货地址\n"
    #expect(try intake(SalesRows.self, header, map: ["customer": "收货地址"]).columns?.hashed == "收货地址")
    let error = #expect(throws: TabularError.self) {
      try intake(SalesRows.self, header, map: ["region": "收货地址"])
    }
    #expect(error?.what == "column \"收货地址\" holds personal data, which is not stored, and cannot be region")
  }
}

@Suite struct CardSecretsTests {
  @Test(arguments: ["卡密", "卡密内容", "secret", "kami", "carmi", "密码"])
  func `a file of cards is no file of stock`(header: String) {
    #expect(throws: CardSecretsFound.self) {
      try intake(StockRows.self, "所属商品,\(header),库存\n月卡,AAAA-BBBB,1\n")
    }
    #expect(throws: CardSecretsFound.self) {
      try intake(OfferRows.self, "supplier,category,unit_cost,\(header)\n")
    }
  }

  /// The headers of dujiaoka's export of cards.
  @Test func `it says what to give instead`() {
    let error = #expect(throws: CardSecretsFound.self) {
      try intake(StockRows.self, "所属商品,卡密内容,创建时间\n月卡,AAAA,2026-02-16\n")
    }
    #expect(
      error?.description == """
        1: column "卡密内容" holds card secrets, which are never stored; give a count of the unsold cards for each \
        product (product,on_hand), such as: sqlite3 -csv -header :memory: '.import --csv cards.csv cards' \
        'SELECT 所属商品 AS product, count(*) AS on_hand FROM cards GROUP BY 1' >stock.csv
        """)
  }

  @Test func `in a file of sales they are passed over, and cannot be asked for`() throws {
    let header = "date,category,quantity,kami\n"
    #expect(try intake(SalesRows.self, header).columns?.secret == ["kami"])
    #expect(throws: TabularError.self) { try intake(SalesRows.self, header, map: ["order": "kami"]) }
  }
}

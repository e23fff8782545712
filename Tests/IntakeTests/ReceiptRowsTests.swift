import Demand
import Intake
import Replenishment
import Tabular
import Testing

@Suite struct ReceiptRowsTests {
  private func receipts(_ text: String) throws -> Outcome<Receipt> { try intake(ReceiptRows.self, text) }

  @Test func `a receipt has what the row gives`() throws {
    let rows = """
      plan,supplier,category,quantity,received,ordered,unit_cost
      2026-09-20-1,Brand,Steam 100,120.5,2026-09-23,2026-09-21,95
      ,Trader,b,1,2026-09-24,,

      """
    #expect(
      try receipts(rows).taken == [
        Receipt(
          order: "2026-09-20-1", supplier: "Brand", category: "Steam 100",
          quantity: Quantity(thousandths: 120_500),
          received: day("2026-09-23"), ordered: day("2026-09-21"), unitCost: fen(9500)),
        Receipt(supplier: "Trader", category: "b", quantity: units(1), received: day("2026-09-24")),
      ])
  }

  @Test func `the columns are known in Chinese`() throws {
    let expected = Receipt(
      order: "2026-09-20-1", supplier: "品牌方", category: "原神", quantity: units(20),
      received: day("2026-09-23"),
      ordered: day("2026-09-21"), unitCost: fen(950))
    #expect(
      try receipts("采购单号,供应商,分类,数量,单价,下单日期,到货日期\n2026-09-20-1,品牌方,原神,20,9.5,2026/9/21,2026/9/23\n").taken
        == [expected])
    // The number that came goes before the number ordered, and the day it came before the day it was due.
    let list =
      "采购单号,供应商,商品名称,数量,到货数量,单价,下单日期,预计到货日期,到货日期\n2026-09-20-1,品牌方,原神,50,20,9.5,2026/9/21,2026/9/22,2026/9/23\n"
    #expect(try receipts(list).taken == [expected])
    #expect(throws: TabularError.self) { try receipts("供应商,数量,到货日期\n品牌方,20,2026/9/23\n") }
    #expect(throws: TabularError.self) { try receipts("供应商,分类,数量,预计到货日期\n品牌方,原神,20,2026/9/23\n") }
  }

  @Test func `orders that have not come are left out`() throws {
    let rows = """
      supplier,category,quantity,received,status
      A,a,1,,
      A,b,1,2026-09-23,In Transit
      A,c,1,2026-09-23,已到货
      A,d,1,,已取消
      A,e,1,2026-09-23,Partially received

      """
    let outcome = try receipts(rows)
    #expect(outcome.taken.map(\.category) == ["c", "e"])
    #expect(outcome.counts.skipped == ["orders not received yet": 2, "cancelled orders": 1])
  }

  @Test(arguments: [
    (
      "A,a,0,2026-09-23,,",
      "2:3: a quantity of 0 or less; expected what was delivered; leave out what was not"
    ),
    (
      "A,a,-5,2026-09-23,,",
      "2:3: a quantity of 0 or less; expected what was delivered; leave out what was not"
    ),
    ("A,a,,2026-09-23,,", "2:3: no quantity; fill the cell in"),
    (",a,1,2026-09-23,,", "2:1: no supplier; fill the cell in"),
    ("A,,1,2026-09-23,,", "2:2: no category; fill the cell in"),
    (
      "A,a,1,2026-09-23,2026-09-24,",
      "2:5: ordered 2026-09-24, received 2026-09-23; expected an order before its receipt"
    ),
    (
      "A,a,1,2026-09-23,,lost",
      "2:6: \"lost\" is not a state of an order; expected received, ordered or cancelled"
    ),
  ])
  func `a row that cannot be a receipt is rejected`(row: String, complaint: String) throws {
    let outcome = try receipts("supplier,category,quantity,received,ordered,status\n\(row)\n")
    #expect(outcome.complaints == [complaint])
  }

  @Test(arguments: [
    ("status", "received", true), ("status", "Received", true), ("到货状态", "已到货", true), ("收货状态", "已入库", true),
    ("status", "在途", false), ("status", "partially received", false), ("status", "", false),
    ("status", "on sale", false), ("状态", "已到货", false),
  ])
  func `a stock count may say that what was ordered has come`(header: String, word: String, isReceived: Bool)
    throws
  {
    let rows = try intake(StockRows.self, "category,on_hand,\(header)\nQB,5,\(word)\n")
    #expect(rows.taken.map(\.isReceived) == [isReceived])
  }
}

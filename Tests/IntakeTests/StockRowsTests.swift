import Demand
import Intake
import Replenishment
import Tabular
import Testing

@Suite struct StockRowsTests {
  private func stock(_ text: String) throws -> Outcome<StockLevel> { try intake(StockRows.self, text) }

  @Test func `a level has what the row gives`() throws {
    let rows = """
      category,on_hand,inbound,inbound_date,as_of,unit_cost
      原神月卡,120.5,30,2026-02-20,2026-02-16,¥28.50
      b,0,,,,

      """
    #expect(
      try stock(rows).taken == [
        StockLevel(
          category: "原神月卡", onHand: .counted(Quantity(thousandths: 120_500)), inbound: units(30),
          inboundDay: day("2026-02-20"), asOf: day("2026-02-16"), unitCost: fen(2850)),
        StockLevel(category: "b", onHand: .counted(.zero)),
      ])
  }

  @Test func `a negative stock is located and explained`() throws {
    #expect(
      try stock("category,on_hand,inbound\na,-3,\nb,1,-2\n").complaints == [
        "2:2: a negative stock in on_hand; "
          + "expected 0 or more; count again, or write what is owed to buyers as 0",
        "3:3: a negative stock in inbound; "
          + "expected 0 or more; count again, or write what is owed to buyers as 0",
      ])
  }

  @Test(arguments: [
    ("999999", true), ("9999999", true), ("999999999", true), ("99999", false), ("999998", false),
    ("1000000", false), ("9999990", false),
  ])
  func `nines without end are a stock without end`(text: String, isUnlimited: Bool) throws {
    #expect(try stock("category,stock\na,\(text)\n").taken.map { $0.onHand == .unlimited } == [isUnlimited])
  }

  @Test func `the product is the category where the file has no other`() throws {
    #expect(try stock("所属商品,库存\n月卡,3\n").taken.map(\.category) == ["月卡"])
    #expect(try stock("分类,商品,库存\n原神,月卡,3\n").taken.map(\.category) == ["原神"])
    #expect(throws: TabularError.self) { try stock("库存\n3\n") }
  }

  @Test func `an empty stock and a negative cost are rejected`() throws {
    #expect(
      try stock("category,stock,cost\na,,\nb,1,-1\n").complaints
        == ["2:2: no on_hand; fill the cell in", "3:3: a negative unit cost; expected 0 or more"])
  }
}

@Suite struct StockTotalsTests {
  private func total(_ levels: StockLevel...) -> [StockLevel] {
    var totals = StockTotals()
    for level in levels { totals.add(level) }
    return totals.levels
  }

  private func level(
    _ category: String, _ count: Int, inbound: Int = 0, due: String? = nil, asOf: String? = nil,
    cost: Int64? = nil
  ) -> StockLevel {
    StockLevel(
      category: category, onHand: .counted(units(count)), inbound: units(inbound), inboundDay: due.map(day),
      asOf: asOf.map(day), unitCost: cost.map(fen))
  }

  @Test func `products of one category and day add up`() {
    #expect(
      total(level("原神", 2), level("b", 7), level("原神", 3, inbound: 4))
        == [level("原神", 5, inbound: 4), level("b", 7)])
  }

  @Test func `levels of different days stay apart`() {
    let days = [level("a", 2, asOf: "2026-02-15"), level("a", 3, asOf: "2026-02-16"), level("a", 4)]
    #expect(total(days[0], days[1], days[2]) == days)
  }

  @Test func `the first delivery's day counts`() {
    #expect(
      total(
        level("a", 0, inbound: 1, due: "2026-02-20"), level("a", 0),
        level("a", 0, inbound: 1, due: "2026-02-18")
      ) == [level("a", 0, inbound: 2, due: "2026-02-18")])
  }

  @Test func `what has no end stays without one`() {
    let endless = StockLevel(category: "a", onHand: .unlimited)
    #expect(total(level("a", 2), endless, level("a", 3)) == [endless])
    #expect(total(endless, endless) == [endless])
  }

  @Test func `the unit cost is the mean over the units on hand`() {
    #expect(total(level("a", 1, cost: 100), level("a", 3, cost: 200)) == [level("a", 4, cost: 175)])
    #expect(total(level("a", 1, cost: 100), level("a", 3)) == [level("a", 4, cost: 100)])
    #expect(total(level("a", 0, cost: 100), level("a", 0, cost: 201)) == [level("a", 0, cost: 151)])
    #expect(total(level("a", 0, cost: 90_000), level("a", 100, cost: 200)) == [level("a", 100, cost: 200)])
  }

  @Test func `a level alone is as it was`() {
    let alone = level("a", 2, inbound: 1, due: "2026-02-20", asOf: "2026-02-16", cost: 1999)
    #expect(total(alone) == [alone])
    #expect(total() == [])
  }

  @Test func `the order of the rows does not matter`() {
    let rows = [
      level("a", 1, cost: 100), level("a", 5, inbound: 2, due: "2026-02-20", cost: 333), level("a", 9),
    ]
    let expected = total(rows[0], rows[1], rows[2])
    for (first, second, third) in [(0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)] {
      #expect(total(rows[first], rows[second], rows[third]) == expected)
    }
  }

  @Test func `the largest stocks and costs add up without a crash`() {
    let largest = StockLevel(
      category: "a", onHand: .counted(Quantity(thousandths: .max)), inbound: Quantity(thousandths: .max),
      unitCost: fen(.max))
    #expect(total(largest, largest, largest) == [largest])
  }
}

import Demand
import Ledger
import Testing

struct SalesListingTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  private let always = day(-10_000)...day(10_000)

  private func list(_ kind: Ledger.SalesKind, of ledger: Ledger, in days: ClosedRange<Day>) throws
    -> [SaleLine]
  {
    var lines: [SaleLine] = []
    try ledger.forEachSale(kind, in: days) { lines.append($0) }
    return lines
  }

  @Test func `an order line comes back as it was`() throws {
    let full = SaleLine(
      order: "7", product: "月卡", category: "原神", day: day(3), quantity: Quantity(thousandths: 1500),
      amount: Money(minorUnits: -3000), region: "广东", customer: .max, isUndelivered: true)
    let bare = line("7", "A", "", 4, 1)
    try ledger.sell([full, bare])
    #expect(try list(.orders, of: ledger, in: always) == [bare, full])
    #expect(try list(.orders, of: ledger, in: day(4)...day(9)) == [bare])
    #expect(try ledger.kindsOfSales(in: always) == [.orders])
    #expect(try ledger.kindsOfSales(in: day(5)...day(9)) == [])
  }

  @Test func `lines come by order and product, however they were imported`() throws {
    let lines = [
      line("2", "B", "x", 0, 1), line("1", "C", "x", 0, 2), line("2", "A", "x", 0, 3),
      line("10", "A", "", 0, 4),
    ]
    let other = try Ledger.inMemory()
    try ledger.sell(lines)
    for line in lines.reversed() { try other.sell([line]) }
    let expected = [lines[1], lines[3], lines[2], lines[0]]
    #expect(try list(.orders, of: ledger, in: always) == expected)
    #expect(try list(.orders, of: other, in: always) == expected)
  }

  @Test func `lines without an order are the sums of all files`() throws {
    try ledger.sell([line("", "A", "", 0, 2), line("", "A", "", 0, 2), line("", "B", "x", 0, 1)], file: "a")
    try ledger.sell([line("", "A", "", 0, 5), line("", "A", "", 0, 5)], file: "b")
    #expect(
      try list(.unnumbered, of: ledger, in: always) == [line("", "A", "", 0, 14), line("", "B", "x", 0, 1)])
    try ledger.sell([line("", "A", "", 9, 7)])
    #expect(try list(.totals, of: ledger, in: always) == [line("", "A", "", 9, 7)])
    #expect(try ledger.kindsOfSales(in: always) == [.totals, .unnumbered])
  }

  @Test func `what the receiver throws ends the listing`() throws {
    try ledger.sell([line("1", "A", "", 0, 1), line("2", "A", "", 0, 1)])
    var count = 0
    #expect(throws: Interruption.self) {
      try ledger.forEachSale(.orders, in: always) { _ in
        count += 1
        throw Interruption()
      }
    }
    #expect(count == 1)
    #expect(try list(.orders, of: ledger, in: always).count == 2)
  }
}

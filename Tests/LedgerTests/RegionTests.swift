import Demand
import Ledger
import Testing

struct RegionTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  private func line(_ order: String, _ category: String, _ number: Int, _ units: Int, _ region: String)
    -> SaleLine
  {
    var line = LedgerTests.line(order, "P", category, number, units)
    line.region = region
    return line
  }

  private var regions: [String] {
    get throws {
      try ledger.regionTotals(through: day(9)).map { total in
        "\(total.category)/\(newYear.distance(to: total.day))=\(Int(total.units))"
      }
    }
  }

  @Test func `lines add up by region and day, over all categories`() throws {
    try ledger.sell([
      line("1", "A", 0, 2, "浙江"), line("2", "B", 0, 3, "浙江"), line("3", "A", 1, 4, "广东"),
      line("4", "A", 1, 5, ""), line("5", "A", 10, 6, "广东"),
    ])
    #expect(try regions == ["/1=5", "广东/1=4", "浙江/0=5"])
  }

  @Test func `lines without an order have no region`() throws {
    try ledger.sell([line("1", "A", 0, 2, "浙江"), line("2", "B", 1, 3, "北京"), line("3", "B", 0, 1, "北京")])
    try ledger.sell([LedgerTests.line("B", 1, 4), LedgerTests.line("B", 1, 5)])
    #expect(try regions == ["/1=9", "北京/0=1", "北京/1=3", "浙江/0=2"])
  }

  @Test func `daily totals and lines without an order have no region, and a daily total is the last word`()
    throws
  {
    try ledger.sell([line("1", "A", 0, 2, "浙江"), line("2", "A", 1, 2, "浙江"), line("3", "B", 0, 1, "浙江")])
    try ledger.sell([LedgerTests.line("A", 0, 7), LedgerTests.line("A", 2, 9)])
    try ledger.sell([LedgerTests.line("B", 1, 4), LedgerTests.line("B", 1, 5)])
    #expect(try regions == ["/0=7", "/1=9", "/2=9", "浙江/0=1", "浙江/1=2"])
    let parts = try ledger.regionTotals(through: day(9)).reduce(0) { $0 + $1.units }
    #expect(try parts == ledger.demandTotals(through: day(9)).reduce(0) { $0 + $1.units })
  }
}

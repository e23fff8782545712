import Demand
import Ledger
import Testing

/// Lines without an order, of which a file may have millions.
@Suite struct OrderlessLinesTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  @Test func `lines by the hundred thousand add up by category and day, whatever their order`() throws {
    let lines = (0..<150_000).map { line(["QB", "A"][$0 % 2], $0 * 7 % 10, 1 + $0 % 3) }
    var expected = [String: Int]()
    for line in lines {
      expected["\(line.category)/\(newYear.distance(to: line.day))", default: 0] += Int(line.quantity.units)
    }
    let tally = try ledger.sell(lines)
    #expect(tally.imported == 150_000 && tally.read == 150_000)
    #expect(try Set(ledger.demand) == Set(expected.map { "\($0.key)=\($0.value)" }))
  }

  @Test func `totals by the hundred thousand are totals, and may be corrected`() throws {
    let totals = (0..<100_000).map { line("QB", ($0 * 77_777) % 100_000, 1 + $0 % 3) }
    #expect(try ledger.sell(totals).imported == 100_000)
    #expect(try ledger.sell(totals).unchanged == 100_000)
    let tally = try ledger.sell([line("QB", 0, 9), line("QB", 100_000, 1)])
    #expect(tally.replaced == 1 && tally.imported == 1)
  }

  @Test func `sums beyond 64 bits are exact on the way`() throws {
    func huge(_ thousandths: Int64) -> SaleLine {
      SaleLine(
        order: "", product: "", category: "QB", day: day(0), quantity: Quantity(thousandths: thousandths),
        amount: .zero)
    }
    try ledger.sell([huge(.max), huge(.max), huge(-.max), huge(5000), huge(-.max)])
    #expect(try ledger.demand == ["QB/0=5"])
    let refusal = LedgerError(path: "", problem: .tooLarge(category: "QB", day: day(0)))
    #expect(throws: refusal) { try ledger.sell([huge(.max), huge(.max)]) }
  }
}

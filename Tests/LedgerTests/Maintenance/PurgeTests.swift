import Ledger
import Testing

struct PurgeTests {
  private let shop: SmallShop
  private var ledger: Ledger { shop.ledger }

  init() throws { shop = try SmallShop() }

  @Test func `a purge deletes the days before one and keeps the sums`() throws {
    let expected = ["order lines 2", "daily totals 1", "sums of lines without a number 0", "stock counts 1"]
    #expect(try ledger.purgeable(before: day(5)).map { "\($0.kind) \($0.rows)" } == expected)
    #expect(try ledger.demand.count == 5)
    #expect(try ledger.purge(before: day(5)).map { "\($0.kind) \($0.rows)" } == expected)
    #expect(try ledger.demand == ["Netflix/6=9", "QB/5=4"])
    #expect(try ledger.stock().map(\.asOf) == [day(5)])
    #expect(try ledger.check().flatMap(\.faults) == [])
  }

  @Test func `what was purged comes back when it is imported again`() throws {
    try ledger.purge(before: day(5))
    try ledger.sell([line("1", "P", "QB", 0, 1)])
    #expect(try ledger.demand == ["Netflix/6=9", "QB/0=1", "QB/5=4"])
  }
}

import Ledger
import Testing

struct SummaryTests {
  private let shop: SmallShop
  private var ledger: Ledger { shop.ledger }

  init() throws { shop = try SmallShop() }

  @Test func `a summary tells what there is and how recent it is`() throws {
    let summary = try ledger.summary()
    #expect(summary.days == day(0)...day(6))
    #expect(summary.lastSale == day(6))
    #expect(summary.lastStockCount == day(5))
    #expect(summary.lastEvent == nil)
    #expect(summary.tables.first { $0.name == "order_line" }?.rows == 3)
    #expect(summary.migrations.last == "nights")
    #expect(summary.pages.bytes > 0)
    #expect(try ledger.latestSources(2).map(\.kind) == ["stock", "sales"])
    #expect(try Ledger.inMemory().summary().days == nil)
  }
}

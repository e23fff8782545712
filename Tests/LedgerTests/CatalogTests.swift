import Demand
import Foundation
import Ledger
import Replenishment
import Testing

struct CatalogTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  private func entry(_ product: String, _ category: String) -> CatalogEntry {
    CatalogEntry(product: product, category: category)
  }

  @Test func `a product that comes again replaces its entry`() throws {
    let full = CatalogEntry(
      product: "YS-60", category: "原神", game: "原神", name: "结晶60", faceValue: "60 原石", shelfLifeDays: 365)
    #expect(try ledger.importCatalog([full, entry("QB", "Q币")], source: someFile).imported == 2)
    var moved = full
    moved.category = "创世结晶"
    #expect(
      try ledger.importCatalog([moved, entry("QB", "Q币")], source: someFile)
        == ImportTally(read: 2, unchanged: 1, replaced: 1))
    #expect(try ledger.catalog() == [entry("QB", "Q币"), moved])
    #expect(try ledger.sources(.catalog) == [someFile, someFile])
  }

  /// Lines of orders, with and without a category, and lines without an order.
  private static let orders = [
    line("1", "A", "", 0, 2), line("1", "B", "", 0, 3), line("2", "A", "", 1, 5), line("3", "C", "", 1, 7),
    line("4", "A", "named", 1, 11), line("5", "", "y", 0, 13),
  ]
  private static let totals = [line("", "A", "", 5, 17), line("", "B", "named", 5, 19)]
  private static let unnumbered = [line("", "A", "", 6, 2), line("", "A", "", 6, 2), line("", "C", "", 6, 1)]

  @Test(arguments: [orders, totals, unnumbered])
  func `sales before and after the catalog give the same demand`(lines: [SaleLine]) throws {
    let catalog = [entry("A", "x"), entry("B", "x"), entry("D", "z")]
    try ledger.sell(lines)
    try ledger.importCatalog(catalog, source: someFile)
    let other = try Ledger.inMemory()
    try other.importCatalog(catalog, source: someFile)
    try other.sell(lines)
    let demand = try other.demand
    #expect(try ledger.demand == demand)
    #expect(try ledger.check().allSatisfy { $0.faults.isEmpty })
  }

  @Test func `what names no category is sold in the catalog's, else in one of the product's own name`() throws
  {
    try ledger.sell(Self.orders)
    #expect(
      try ledger.demand == ["A/0=2", "A/1=5", "B/0=3", "C/1=7", "named/1=11", "y/0=13"])
    try ledger.importCatalog([entry("A", "x"), entry("B", "x")], source: someFile)
    #expect(try ledger.demand == ["C/1=7", "named/1=11", "x/0=5", "x/1=5", "y/0=13"])
    // Into a category that has sales of its own, and back out of it.
    try ledger.importCatalog([entry("A", "y")], source: someFile)
    #expect(try ledger.demand == ["C/1=7", "named/1=11", "x/0=3", "y/0=15", "y/1=5"])
    try ledger.importCatalog([entry("A", "x")], source: someFile)
    #expect(try ledger.demand == ["C/1=7", "named/1=11", "x/0=5", "x/1=5", "y/0=13"])
  }

  @Test func `products that exchange categories take their sales along`() throws {
    try ledger.importCatalog([entry("A", "x"), entry("B", "y")], source: someFile)
    try ledger.sell([line("1", "A", "", 0, 1), line("1", "B", "", 0, 10)])
    try ledger.importCatalog([entry("A", "y"), entry("B", "x")], source: someFile)
    #expect(try ledger.demand == ["x/0=10", "y/0=1"])
    #expect(try ledger.check().allSatisfy { $0.faults.isEmpty })
  }

  @Test func `a line that changes after its product moved is taken from where it is`() throws {
    try ledger.sell([line("1", "A", "", 0, 2)])
    try ledger.importCatalog([entry("A", "x")], source: someFile)
    try ledger.sell([line("1", "A", "", 0, 1)])
    #expect(try ledger.demand == ["x/0=1"])
  }

  @Test func `stock counted by product is in the product's category`() throws {
    func level(_ name: String, _ number: Int, _ units: Int) -> StockLevel {
      StockLevel(category: name, onHand: .counted(Quantity(units: units)), asOf: day(number))
    }
    let levels = [
      level("A", 0, 3), level("A", 1, 0), level("B", 1, 5), level("A", 2, 0), level("B", 3, 0),
      level("C", 2, 0),
    ]
    try ledger.importStock(levels, defaultDay: nil, source: someFile)
    try ledger.importCatalog([entry("A", "x"), entry("B", "x"), entry("C", "C")], source: someFile)
    #expect(try ledger.stock(asOf: day(0)) == [level("x", 0, 3)])
    #expect(try ledger.stock(asOf: day(2)) == [level("C", 2, 0), level("x", 1, 5)])
    // On day 3 A was last counted on day 2, and had nothing then.
    let empty = [("C", 2), ("x", 3)].map { DemandHistory.CategoryDay(category: $0, day: day($1)) }
    #expect(try ledger.soldOutDays() == Set(empty))
    // As counted, for whoever exports it.
    #expect(try ledger.stock().map(\.category) == ["A", "A", "A", "B", "B", "C"])
  }

  @Test func `categories too large together leave everything as it was`() throws {
    let half = 600_000_000_000
    try ledger.sell([line("1", "A", "", 0, half), line("1", "B", "", 0, half)])
    let before = try ledger.demand
    #expect(throws: LedgerError(path: "", problem: .tooLarge(category: "x", day: day(0)))) {
      try ledger.importCatalog([entry("A", "x"), entry("B", "x")], source: someFile)
    }
    #expect(try ledger.demand == before)
    #expect(try ledger.catalog() == [])
  }

  /// Whatever comes in whatever order, the kept sums are those of the lines.
  @Test(arguments: 0..<40) func `random imports keep the sums`(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    func pick(_ words: String) -> String {
      words.split(separator: ",", omittingEmptySubsequences: false).randomElement(using: &generator)
        .map(String.init) ?? ""
    }
    for _ in 0..<12 {
      if Bool.random(using: &generator) {
        let lines = (0..<6).map { _ in
          line(
            pick("1,2,3"), pick("A,B,C"), pick(",,x,y"), .random(in: 0...2, using: &generator),
            .random(in: -3...9, using: &generator))
        }
        try ledger.sell(lines)
      } else {
        let entries = (0..<2).map { _ in entry(pick("A,B,C,D"), pick("x,y,A,B")) }
        try ledger.importCatalog(entries, source: someFile)
      }
      #expect(try ledger.check().flatMap(\.faults) == [])
    }
  }
}

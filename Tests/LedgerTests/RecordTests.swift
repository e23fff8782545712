import Demand
import Ledger
import Replenishment
import Testing

struct RecordTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  @Test func `an event that comes again replaces its last day`() throws {
    let update = Event(name: "5.0", kind: .gameUpdate, days: day(3)...day(3), game: "原神")
    let sale = Event(name: "11.11", kind: .promo, days: day(1)...day(2), category: "CA_*")
    #expect(
      try ledger.importEvents([update, sale, sale], source: someFile)
        == ImportTally(read: 3, imported: 2, duplicates: 1))
    var longer = update
    longer.days = day(3)...day(9)
    #expect(
      try ledger.importEvents([longer, sale], source: someFile)
        == ImportTally(read: 2, unchanged: 1, replaced: 1))
    #expect(try ledger.events() == [sale, longer])
  }

  @Test func `events that differ in scope alone are two`() throws {
    let scopes = ["", "QB", "CA_*"].map {
      Event(name: "x", kind: .promo, days: day(0)...day(0), category: $0)
    }
    #expect(try ledger.importEvents(scopes, source: someFile).imported == 3)
    #expect(try ledger.events().count == 3)
  }

  @Test func `the stock of a day is the latest level of each category until then`() throws {
    let first = StockLevel(
      category: "QB", onHand: .counted(Quantity(units: 9)), inbound: Quantity(units: 4), inboundDay: day(5),
      asOf: day(1), unitCost: Money(minorUnits: 950), expires: day(90))
    let empty = StockLevel(category: "QB", onHand: .counted(.zero), asOf: day(3))
    let loop = StockLevel(category: "CA_1", onHand: .unlimited)
    let tally = try ledger.importStock([first, empty, loop], defaultDay: day(2), source: someFile)
    #expect(tally == ImportTally(read: 3, imported: 3))
    var dated = loop
    dated.asOf = day(2)
    #expect(try ledger.stock(asOf: day(0)) == [])
    #expect(try ledger.stock(asOf: day(2)) == [dated, first])
    #expect(try ledger.stock(asOf: day(9)) == [dated, empty])
    #expect(try ledger.stock() == [dated, first, empty])
    #expect(try ledger.soldOutDays() == [DemandHistory.CategoryDay(category: "QB", day: day(3))])
  }

  @Test func `a stock level replaces the one of its category and day`() throws {
    func level(_ units: Int) -> StockLevel {
      StockLevel(category: "QB", onHand: .counted(Quantity(units: units)), asOf: day(0))
    }
    try #expect(ledger.importStock([level(1)], defaultDay: nil, source: someFile).imported == 1)
    try #expect(ledger.importStock([level(1)], defaultDay: nil, source: someFile).unchanged == 1)
    try #expect(ledger.importStock([level(2)], defaultDay: nil, source: someFile).replaced == 1)
    #expect(try ledger.stock(asOf: day(0)) == [level(2)])
  }

  @Test func `a stock level without any day is refused with all its file`() throws {
    let levels = [
      StockLevel(category: "QB", onHand: .unlimited, asOf: day(0)),
      StockLevel(category: "CA_1", onHand: .unlimited),
    ]
    #expect(throws: LedgerError(path: "", problem: .undated(category: "CA_1"))) {
      try ledger.importStock(levels, defaultDay: nil, source: someFile)
    }
    #expect(try ledger.stock(asOf: day(0)) == [])
  }

  @Test func `an offer is known by supplier, category, price break and first day`() throws {
    let plain = Offer(supplier: "官方", category: "QB", unitCost: Money(minorUnits: 960))
    let full = Offer(
      supplier: "docked", category: "QB", unitCost: Money(minorUnits: 940), tier: 2, leadTime: 1.5,
      leadTimeDeviation: 0.25, minimum: 10, multiple: 5, maximum: 900, priceBreak: 100, successRate: 0.98,
      status: .blacklisted, validFrom: day(0), validTo: day(30))
    var later = full
    later.validFrom = day(10)
    #expect(try ledger.importOffers([plain, full, later], source: someFile).imported == 3)
    #expect(try ledger.offers() == [full, later, plain])
    var dearer = plain
    dearer.unitCost = Money(minorUnits: 970)
    #expect(
      try ledger.importOffers([dearer, full], source: someFile)
        == ImportTally(read: 2, unchanged: 1, replaced: 1))
    #expect(try ledger.offers() == [full, later, dearer])
  }

  @Test func `a supplier that comes again replaces what was known`() throws {
    let brand = Supplier(
      name: "官方", tier: 1, status: .approved, authorization: "2026-17", authorizedUntil: day(30))
    let trader = Supplier(name: "docked", status: .pending)
    #expect(try ledger.importSuppliers([brand, trader], source: someFile).imported == 2)
    var barred = trader
    barred.status = .blacklisted
    #expect(
      try ledger.importSuppliers([brand, barred], source: someFile)
        == ImportTally(read: 2, unchanged: 1, replaced: 1))
    #expect(try ledger.suppliers() == [barred, brand])
    #expect(try ledger.sources(.suppliers).count == 2)
  }

  @Test func `every import leaves its source`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 1)], file: "a")
    try ledger.importEvents([], source: someFile)
    #expect(try ledger.sources(.sales) == [ImportSource(name: "a.csv", fingerprint: "a")])
    #expect(try ledger.sources(.events) == [someFile])
    #expect(try ledger.sources(.offers) == [])
  }
}

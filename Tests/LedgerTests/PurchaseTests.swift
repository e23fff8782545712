import Demand
import Ledger
import Replenishment
import Testing

struct PurchaseTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  private func planned(
    _ number: Int, _ category: String, _ quantity: Int?, _ action: PurchaseLine.Action = .buy
  )
    -> PlannedLine
  {
    PlannedLine(
      number: number, category: category, action: action, supplier: action == .buy ? "Brand" : nil,
      quantity: quantity, unitCost: action == .buy ? Money(minorUnits: 950) : nil,
      amount: Money(minorUnits: Int64((quantity ?? 0) * 950)), orderDay: action == .buy ? day(1) : nil,
      arrival: action == .buy ? day(3) : nil, reason: "why, \"\(category)\"")
  }

  @discardableResult
  private func commit(
    _ lines: [PlannedLine], on number: Int = 0, inputs: String = "sales=1", known: Int? = nil
  ) throws -> (id: PlanID, isNew: Bool) {
    let draft = PlanRecord.Draft(
      day: day(number), inputs: PlanInputs(text: inputs) ?? PlanInputs([:]), terms: "cycle 7",
      currency: "CNY",
      lines: lines)
    return try ledger.commit(draft, known: known ?? ledger.planCount())
  }

  private func receipt(_ quantity: Int, on number: Int, category: String = "QB", ordinal: Int = 1) -> Receipt
  {
    Receipt(
      supplier: "Brand", category: category, quantity: Quantity(units: quantity), received: day(number),
      ordinal: ordinal)
  }

  private func open(asOf number: Int = 99) throws -> [Int] {
    try ledger.orderBook(asOf: day(number)).orders.map { Int($0.open.units) }
  }

  @Test func `a plan is kept as it was, under the next number of its day`() throws {
    let lines = [planned(1, "QB", 50), planned(2, "原神", 0, .hold), planned(3, "c", nil, .hold)]
    let id = PlanID(day: day(0), number: 1)
    #expect(try commit(lines) == (id, true))
    #expect(try commit([], inputs: "sales=2") == (PlanID(day: day(0), number: 2), true))
    #expect(try commit([], on: 1) == (PlanID(day: day(1), number: 1), true))
    let plan = try #require(try ledger.plan(id))
    #expect(plan.lines == lines && plan.terms == "cycle 7" && plan.inputs.text == "sales=1")
    #expect(try ledger.plans().map(\.id.number) == [1, 2, 1])
    #expect(try ledger.plan(PlanID(day: day(0), number: 3)) == nil)
  }

  @Test func `a plan of the same data is kept once`() throws {
    let first = try commit([planned(1, "QB", 50)])
    #expect(try commit([planned(1, "QB", 0, .hold)]) == (first.id, false))
    #expect(try ledger.plan(first.id)?.lines == [planned(1, "QB", 50)])
    #expect(try ledger.planCount() == 1)
  }

  @Test func `a plan that does not know of the last one is not committed`() throws {
    try commit([planned(1, "QB", 50)])
    do {
      try commit([planned(1, "QB", 50)], inputs: "sales=2", known: 0)
      Issue.record("it was")
    } catch let error as LedgerError {
      #expect(error.problem == .plannedMeanwhile)
    }
    #expect(try ledger.planCount() == 1)
    // The very same plan is no conflict.
    #expect(try !commit([planned(1, "QB", 50)], known: 0).isNew)
  }

  @Test func `lines that buy are open until they are received`() throws {
    try commit([planned(1, "QB", 50), planned(2, "a", 0, .justInTime), planned(3, "b", nil, .hold)])
    #expect(try open() == [50])
    let tally = try ledger.importReceipts([receipt(20, on: 2)], source: someFile)
    #expect(tally == ImportTally(read: 1, imported: 1))
    #expect(try open() == [30])
    #expect(
      try ledger.importReceipts([receipt(20, on: 2)], source: someFile) == ImportTally(read: 1, unchanged: 1))
    #expect(try open() == [30])
    #expect(
      try ledger.importReceipts([receipt(20, on: 2), receipt(20, on: 2, ordinal: 2)], source: someFile)
        == ImportTally(read: 2, imported: 1, unchanged: 1))
    #expect(try open() == [10])
    #expect(try ledger.sources(.receipts).count == 3)
  }

  @Test func `nothing after a day is known on it`() throws {
    try commit([planned(1, "QB", 50)], on: 3)
    try ledger.importReceipts([receipt(20, on: 5)], source: someFile)
    #expect(try open(asOf: 2) == [])
    #expect(try open(asOf: 4) == [50])
    #expect(try open(asOf: 5) == [30])
    #expect(try ledger.purchaseHistory(asOf: day(4)).isEmpty)
    #expect(try ledger.purchaseHistory().map(\.received) == [day(5)])
  }

  @Test
  func `a stock count that says received closes orders of earlier days, in the order of imports or not`()
    throws
  {
    try commit([planned(1, "QB", 50)])
    func count(_ number: Int) -> StockLevel {
      StockLevel(category: "QB", onHand: .counted(Quantity(units: 9)), asOf: day(number), isReceived: true)
    }
    try ledger.importStock([count(0)], defaultDay: nil, source: someFile)
    #expect(try open() == [50])
    try ledger.importStock([count(2)], defaultDay: nil, source: someFile)
    #expect(try open() == [0])
    #expect(try open(asOf: 1) == [50])
    #expect(try ledger.stock(asOf: day(9)).map(\.isReceived) == [true])
    // A purge of old days does not open them again.
    try ledger.purge(before: day(9))
    #expect(try open() == [0])
  }

  @Test func `what is received or counted by product is in its category of the catalog`() throws {
    try commit([planned(1, "QB", 50), planned(2, "b", 9)])
    let entries = [
      CatalogEntry(product: "QB card", category: "QB"), CatalogEntry(product: "b card", category: "b"),
    ]
    try ledger.importReceipts([receipt(20, on: 2, category: "QB card")], source: someFile)
    #expect(try open() == [50, 9])
    try ledger.importCatalog(entries, source: someFile)
    #expect(try open() == [30, 9])
    let count = StockLevel(category: "b card", onHand: .counted(.zero), asOf: day(2), isReceived: true)
    try ledger.importStock([count], defaultDay: nil, source: someFile)
    #expect(try open() == [30, 0])
    #expect(try ledger.receipts().map(\.category) == ["QB card"])
  }

  @Test func `a cancelled order is on its way no longer`() throws {
    let plan = try commit([planned(1, "QB", 50), planned(2, "b", 9)]).id
    #expect(try ledger.cancel([2], of: plan).map(\.line) == [2])
    #expect(try ledger.cancel([2], of: plan).isEmpty)
    #expect(try open() == [50, 0])
    try ledger.importReceipts([receipt(20, on: 2)], source: someFile)
    #expect(try ledger.cancel(of: plan).map(\.open) == [Quantity(units: 30)])
    #expect(try ledger.cancel(of: plan).isEmpty)
    #expect(try ledger.orderBook(asOf: day(9)).orders.map(\.received) == [Quantity(units: 20), .zero])
    #expect(try ledger.plan(plan)?.lines == [planned(1, "QB", 50), planned(2, "b", 9)])
  }

  @Test func `an interrupted commit leaves nothing`() throws {
    #expect(throws: Interruption.self) {
      try ledger.write {
        try commit([planned(1, "QB", 50)])
        throw Interruption()
      }
    }
    #expect(try ledger.planCount() == 0)
    #expect(try open() == [])
  }

  @Test func `what plans and receipts refer to is there`() throws {
    try commit([planned(1, "QB", 50)])
    #expect(try ledger.check().allSatisfy(\.faults.isEmpty))
  }
}

import Demand
import Ledger
import Testing

struct SalesImportTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  @Test func `the ledger's example holds`() throws {
    try ledger.importSales(source: ImportSource(name: "sales.csv", fingerprint: "5f1d")) { sales in
      try sales.add(SaleLine(order: "1", category: "QB", day: day(0), quantity: Quantity(units: 2)))
    }
    #expect(try ledger.lastDayWithSale() == day(0))
  }

  @Test func `the same file again changes nothing`() throws {
    let lines = [
      line("1", "P", "QB", 0, 2, fen: 990), line("1", "R", "CA_1", 0, 1), line("2", "P", "QB", 1, 3),
    ]
    #expect(try ledger.sell(lines, file: "a") == ImportTally(read: 3, imported: 3))
    let before = try ledger.demand
    #expect(try ledger.sell(lines, file: "a") == ImportTally(read: 3, unchanged: 3))
    #expect(try ledger.demand == before)
    #expect(before == ["CA_1/0=1", "QB/0=2", "QB/1=3"])
  }

  @Test func `exports that overlap count the overlap once`() throws {
    let lines = (0..<10).map { line("\($0)", "P", "QB", $0, 1) }
    try ledger.sell(Array(lines[..<7]))
    #expect(try ledger.sell(Array(lines[4...])) == ImportTally(read: 6, imported: 3, unchanged: 3))
    #expect(try ledger.demand == (0..<10).map { "QB/\($0)=1" })
  }

  @Test func `a line that changed replaces what it was`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 2), line("2", "P", "QB", 0, 5)])
    #expect(try ledger.sell([line("1", "P", "QB", 0, 1)]) == ImportTally(read: 1, replaced: 1))
    #expect(try ledger.demand == ["QB/0=6"])
  }

  @Test func `a line that was refunded since is taken back, and one never known is nothing`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 2), line("2", "P", "QB", 0, 3)])
    var refunded = line("1", "P", "QB", 0, 2)
    refunded.isWithdrawn = true
    var unknown = line("3", "P", "QB", 0, 9)
    unknown.isWithdrawn = true
    let tally = try ledger.sell([refunded, line("2", "P", "QB", 0, 3), unknown])
    #expect(tally == ImportTally(read: 1, unchanged: 1, withdrawn: 1))
    #expect(try ledger.demand == ["QB/0=3"])
  }

  @Test func `a line that changed its category takes its demand along and leaves no zero behind`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 2, fen: 700)])
    try ledger.sell([line("1", "P", "CA_1", 1, 2, fen: 700)])
    #expect(try ledger.demand == ["CA_1/1=2"])
    #expect(try ledger.demandTotals(through: day(1)).first?.amount == Money(minorUnits: 700))
  }

  @Test func `lines of an order and product that differ are two, the same line again is a duplicate`() throws
  {
    let lines = [
      line("1", "P", "QB", 0, 2), line("1", "P", "QB", 0, 3), line("1", "P", "QB", 0, 2),
      line("1", "R", "QB", 0, 2), line("1", "P", "QB", 0, 3), line("1", "P", "QB", 0, 4),
    ]
    #expect(try ledger.sell(lines) == ImportTally(read: 6, imported: 4, duplicates: 2))
    #expect(try ledger.sell(lines) == ImportTally(read: 6, unchanged: 4, duplicates: 2))
    #expect(try ledger.demand == ["QB/0=11"])
  }

  @Test func `lines of an order and product are known in any order, and by a part of them`() throws {
    let lines = [5, 3, 4].map { line("1", "P", "QB", 0, $0) }
    try ledger.sell(lines)
    #expect(try ledger.sell(lines.reversed()) == ImportTally(read: 3, unchanged: 3))
    #expect(try ledger.sell([lines[1]]) == ImportTally(read: 1, unchanged: 1))
    #expect(try ledger.sell([lines[1], line("1", "P", "QB", 0, 9)]).replaced == 1)
    #expect(try ledger.demand == ["QB/0=16"])
    let all = [3, 9, 4, 1].map { line("1", "P", "QB", 0, $0) }
    #expect(try ledger.sell(all) == ImportTally(read: 4, imported: 1, unchanged: 3))
    #expect(try ledger.demand == ["QB/0=17"])
  }

  @Test func `a great many lines of one order and product are known again`() throws {
    let lines = (0..<30_000).map { line("1", "P", "QB", 0, $0 + 1) }
    try ledger.sell(lines)
    #expect(try ledger.sell(lines.reversed()) == ImportTally(read: 30_000, unchanged: 30_000))
  }

  @Test func `many orders are told apart, and each of their duplicates found`() throws {
    let lines = (0..<20_000).map { line("\($0)", "P", "QB", $0 % 9, 1) }
    #expect(try ledger.sell(lines + lines) == ImportTally(read: 40_000, imported: 20_000, duplicates: 20_000))
    #expect(try ledger.sell(lines.reversed()) == ImportTally(read: 20_000, unchanged: 20_000))
  }

  @Test func `an export part known and part new, in any order, is sorted out line by line`() throws {
    let lines = (0..<100).map { line("\($0)", "P", "QB", 0, 1) }
    try ledger.sell(lines.filter { $0.order.hasSuffix("3") || $0.order.hasPrefix("5") })
    #expect(try ledger.sell(lines) == ImportTally(read: 100, imported: 80, unchanged: 20))
    #expect(try ledger.demand == ["QB/0=100"])
  }

  @Test func `a sale and its full refund leave a day of zero`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 2), line("1", "P", "QB", 0, -2)])
    #expect(try ledger.demand == ["QB/0=0"])
    #expect(try ledger.lastDayWithSale() == nil)
  }

  @Test func `without products the categories of an order are told apart`() throws {
    try ledger.sell([line("1", "", "QB", 0, 2), line("1", "", "CA_1", 0, 3)])
    #expect(try ledger.sell([line("1", "", "CA_1", 0, 3)]) == ImportTally(read: 1, unchanged: 1))
    #expect(try ledger.demand == ["CA_1/0=3", "QB/0=2"])
  }

  @Test func `daily totals are corrected by a later file`() throws {
    #expect(
      try ledger.sell([line("QB", 0, 5), line("QB", 1, 0), line("CA_1", 0, 1)])
        == ImportTally(read: 3, imported: 3))
    #expect(
      try ledger.sell([line("QB", 0, 5), line("QB", 1, 4), line("QB", 2, 6)])
        == ImportTally(read: 3, imported: 1, unchanged: 1, replaced: 1))
    #expect(try ledger.demand == ["CA_1/0=1", "QB/0=5", "QB/1=4", "QB/2=6"])
  }

  @Test func `a total of zero is a day observed, though not a day with a sale`() throws {
    try ledger.sell([line("QB", 0, 5), line("QB", 1, 0)])
    #expect(try ledger.demand == ["QB/0=5", "QB/1=0"])
    #expect(try ledger.lastDayWithSale() == day(0))
  }

  @Test func `lines known by nothing add up, once a file`() throws {
    let lines = [line("QB", 0, 2), line("QB", 0, 2), line("QB", 1, 1)]
    #expect(try ledger.sell(lines, file: "a") == ImportTally(read: 3, imported: 3))
    try ledger.sell([line("QB", 1, 1), line("QB", 1, 1)], file: "b")
    #expect(try ledger.demand == ["QB/0=4", "QB/1=3"])
    let refusal = LedgerError(path: "", problem: .importedBefore(file: "a.csv", earlier: "a.csv"))
    #expect(throws: refusal) { try ledger.sell(lines, file: "a") }
    #expect("\(refusal)".contains("--again"))
    #expect(try ledger.demand == ["QB/0=4", "QB/1=3"])
    try ledger.sell(lines, file: "a", again: true)
    #expect(try ledger.demand == ["QB/0=8", "QB/1=4"])
  }

  @Test func `a daily total wins over order lines, to which lines known by nothing add`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 2), line("2", "P", "QB", 1, 3)])
    try ledger.sell([line("QB", 0, 10), line("QB", 0, 10), line("QB", 1, 10)])
    #expect(try ledger.demand == ["QB/0=22", "QB/1=13"])
    try ledger.sell([line("QB", 0, 7)])
    #expect(try ledger.demand == ["QB/0=7", "QB/1=13"])
  }

  @Test func `a feed that throws leaves the ledger as before`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 2)])
    #expect(throws: Interruption.self) {
      try ledger.importSales(source: someFile) { sales in
        try sales.add(line("1", "P", "new", 5, 9))
        try sales.add(line("2", "Q", "QB", 0, 2))
        throw Interruption()
      }
    }
    #expect(try ledger.demand == ["QB/0=2"])
    #expect(try ledger.sources(.sales).count == 1)
    #expect(try ledger.sell([line("2", "Q", "QB", 0, 2)]) == ImportTally(read: 1, imported: 1))
  }

  @Test func `imports in one transaction happen together or not at all`() throws {
    #expect(throws: Interruption.self) {
      try ledger.write {
        try ledger.setCurrency("USD")
        try ledger.sell([line("1", "P", "QB", 0, 2)])
        throw Interruption()
      }
    }
    #expect(try ledger.demand == [] && ledger.currency == nil)
    try ledger.write {
      try ledger.sell([line("1", "P", "QB", 0, 2)])
      #expect(throws: Interruption.self) {
        try ledger.importSales(source: someFile) { sales in
          try sales.add(line("2", "P", "QB", 0, 2))
          throw Interruption()
        }
      }
    }
    #expect(try ledger.demand == ["QB/0=2"])
  }

  @Test func `totals beyond any shop's are refused, not rounded`() throws {
    let huge = SaleLine(
      order: "1", product: "P", category: "QB", day: day(0), quantity: Quantity(thousandths: .max),
      amount: Money(minorUnits: .min))
    var other = huge
    other.order = "2"
    let refusal = LedgerError(path: "", problem: .tooLarge(category: "QB", day: day(0)))
    #expect(throws: refusal) { try ledger.sell([huge, other]) }
    other.order = ""
    #expect(throws: refusal) { try ledger.sell([other]) }
    #expect(try ledger.demand == [])
  }

  @Test(arguments: [
    "'; DROP TABLE order_line; --", "a\"b", "nul\u{0}inside", "nul\u{0}", "🀄️👨‍👩‍👧", "点券 ", "", "%_*?",
    "\u{FFFD}\u{10FFFF}",
  ])
  func `a hostile name comes back as it was`(_ name: String) throws {
    try ledger.sell([line("order " + name, name, name, 0, 2), line("order " + name + "x", name, name, 0, 1)])
    try ledger.sell([line("order " + name, name, name, 0, 2)])
    let totals = try ledger.demandTotals(through: day(0))
    #expect(totals.map { Array($0.category.utf8) } == [Array(name.utf8)])
    #expect(totals.map(\.units) == [3])
    let event = Event(name: name, kind: Event.Kind(name), days: day(0)...day(1), category: name, game: name)
    try ledger.importEvents([event], source: someFile)
    #expect(try ledger.events() == [event])
  }

  @Test func `two spellings that Swift holds equal are one category`() throws {
    try ledger.sell([line("1", "", "caf\u{e9}", 0, 2)])
    try ledger.sell([line("2", "", "cafe\u{301}", 0, 3)])
    #expect(try ledger.demand == ["caf\u{e9}/0=5"])
  }

  @Test func `categories come in the order of their bytes`() throws {
    let names = ["é", "b", "王者荣耀", "B", "10", "9", "🀄️", "ab", "a"]
    try ledger.sell(names.map { line("1", "", $0, 0, 1) })
    let read = try ledger.demandTotals(through: day(0)).map(\.category)
    #expect(read == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func `nothing after the day asked for is read`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 2), line("2", "P", "QB", 5, 2)])
    #expect(try ledger.demandTotals(through: day(4)).map(\.day) == [day(0)])
  }

  @Test func `money of two currencies is not mixed`() throws {
    try ledger.setCurrency("CNY")
    try ledger.setCurrency("CNY")
    #expect(try ledger.currency == "CNY")
    let refusal = LedgerError(path: "", problem: .otherCurrency(recorded: "CNY", given: "USD"))
    #expect(throws: refusal) { try ledger.setCurrency("USD") }
  }
}

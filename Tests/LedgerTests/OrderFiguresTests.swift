import Demand
import Ledger
import Testing

struct OrderFiguresTests {
  private let ledger: Ledger
  /// The last day known; the window begins 90 days before.
  private let last = 200

  init() throws { ledger = try Ledger.inMemory() }

  private func line(
    _ order: String, on number: Int, _ buyer: UInt64?, units: Int = 1, fen: Int64 = 100, product: String = "P"
  ) -> SaleLine {
    SaleLine(
      order: order, product: product, category: "A", day: day(number), quantity: Quantity(units: units),
      amount: Money(minorUnits: fen), region: "", customer: buyer, isUndelivered: false)
  }

  private func figures(_ lines: [SaleLine]) throws -> OrderFigures? {
    try ledger.sell(lines)
    return try ledger.orderFigures(through: day(last))
  }

  @Test func `without an order in the window there are no figures`() throws {
    #expect(try ledger.orderFigures(through: day(last)) == nil)
    #expect(try figures([line("1", on: 100, 1), line("2", on: 300, 1)]) == nil)
  }

  @Test func `an order of several lines is one, and its money is theirs`() throws {
    let whole = try #require(
      try figures([
        line("1", on: 200, 1, fen: 300), line("1", on: 200, 1, fen: 500, product: "Q"),
        line("2", on: 200, 2, fen: 400),
      ])?.whole)
    #expect(whole.orders == 2)
    #expect(whole.averageValue == 6)
    #expect(whole.buyers == 2)
  }

  @Test func `a buyer returns who bought on an earlier day, be it before the window`() throws {
    let figures = try #require(
      try figures([
        line("1", on: 3, 1), line("2", on: 195, 1),
        line("3", on: 195, 2), line("4", on: 195, 2),
        line("5", on: 120, 3), line("6", on: 199, 3),
        line("7", on: 200, nil),
      ]))
    #expect(figures.whole.buyers == 3)
    #expect(figures.whole.returning == 2)
    let week = figures.weeks[12]
    #expect(week.firstDay == day(194))
    #expect(week.buyers == 3 && week.returning == 2 && week.orders == 5)
    #expect(figures.weeks[1].buyers == 1 && figures.weeks[1].returning == 0)
  }

  @Test func `what was cancelled takes money off, and makes nobody a buyer`() throws {
    let whole = try #require(
      try figures([
        line("1", on: 190, 1, fen: 900), line("1", on: 191, 1, units: -1, fen: -300, product: "Q"),
        line("2", on: 192, 2, units: -1, fen: -100),
      ])?.whole)
    #expect(whole.orders == 1)
    #expect(whole.amount == Money(minorUnits: 500))
    #expect(whole.buyers == 1 && whole.returning == 0)
  }

  @Test func `the figures are those of a count by hand, for any orders`() throws {
    var random = SeededGenerator(state: 11)
    let lines = (0..<3000).map { number in
      // Buyers that collide in a table: alike in their low bits.
      let buyer = UInt64.random(in: 0..<400, using: &random) << 12
      return line(
        String(Int.random(in: 0..<2500, using: &random)), on: Int.random(in: 0...210, using: &random),
        number % 7 == 0 ? nil : buyer, fen: Int64.random(in: 1...999, using: &random), product: "P\(number)")
    }
    let figures = try #require(try figures(lines))
    let known = lines.filter { $0.day <= day(last) }
    let window = known.filter { $0.day >= day(last - 90) }
    #expect(figures.whole.orders == Set(window.map(\.order)).count)
    #expect(figures.whole.amount == window.reduce(.zero) { $0 + $1.amount })
    let buyers = Set(window.compactMap(\.customer))
    #expect(figures.whole.buyers == buyers.count)
    #expect(
      figures.whole.returning
        == buyers.count { buyer in Set(known.filter { $0.customer == buyer }.map(\.day)).count > 1 })
    #expect(figures.weeks.reduce(0) { $0 + $1.orders } == figures.whole.orders)
    for week in figures.weeks {
      let days = week.firstDay...week.firstDay.advanced(by: 6)
      let own = window.filter { days.contains($0.day) }
      #expect(week.buyers == Set(own.compactMap(\.customer)).count)
      let returning = Set(
        own.filter { sale in
          sale.customer != nil && known.contains { $0.customer == sale.customer && $0.day < sale.day }
        }.compactMap(\.customer))
      #expect(week.returning == returning.count)
    }
  }
}

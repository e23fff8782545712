import Demand
import Ledger
import Testing

/// What the ledger should hold, worked out from scratch in the plainest way.
private struct NaiveLedger {
  struct LineName: Hashable {
    var order: String
    var product: String
    var ordinal: Int
  }

  struct Cell: Hashable {
    var category: String
    var day: Day
  }

  struct Sold: Hashable {
    var product: String
    var category: String
    var day: Day

    init(_ line: SaleLine) { (product, category, day) = (line.product, line.category, line.day) }
  }

  var orderLines: [LineName: SaleLine] = [:]
  var dailyTotals: [Sold: SaleLine] = [:]
  var unnumbered: [SaleLine] = []
  var files: Set<String> = []

  /// False when the file is refused.
  mutating func add(_ lines: [SaleLine], file: String) -> Bool {
    let orderless = lines.filter { $0.order.isEmpty }
    let areDailyTotals = Set(orderless.map(Sold.init)).count == orderless.count
    guard areDailyTotals || files.insert(file).inserted else { return false }
    if areDailyTotals {
      for line in orderless { dailyTotals[Sold(line)] = line }
    } else {
      unnumbered += orderless
    }
    let before = orderLines
    var distinct: [SaleLine] = []
    var taken: Set<LineName> = []
    for line in lines where !line.order.isEmpty && !distinct.contains(line) {
      let position = distinct.count { $0.order == line.order && $0.product == line.product }
      distinct.append(line)
      let name = place(of: line, position, among: before, taken)
      taken.insert(name)
      orderLines[name] = line.isWithdrawn ? nil : line.filled(from: before[name])
    }
    return true
  }

  /// The place of the same line, else the line's own, else the first that is left, else a new one.
  private func place(
    of line: SaleLine, _ position: Int, among before: [LineName: SaleLine], _ taken: Set<LineName>
  ) -> LineName {
    let own = LineName(order: line.order, product: line.product, ordinal: position)
    let known = before.keys.filter { $0.order == line.order && $0.product == line.product }
      .sorted { $0.ordinal < $1.ordinal }
    let left = known.filter { !taken.contains($0) }
    let same = left.filter { !line.isWithdrawn && line.filled(from: before[$0]) == before[$0] }
    if let same = same.contains(own) ? own : same.first { return same }
    if left.contains(own) { return own }
    if known.contains(own), !line.isWithdrawn, let first = left.first { return first }
    var new = own
    while known.contains(new) || taken.contains(new) { new.ordinal += 1 }
    return new
  }

  /// Where a line counts: a product without a category is its own.
  private func cell(_ line: SaleLine) -> Cell {
    Cell(category: line.category.isEmpty ? line.product : line.category, day: line.day)
  }

  var demand: [String] {
    var units: [Cell: Int64] = [:]
    for line in Array(orderLines.values) + unnumbered { units[cell(line), default: 0] += line.units }
    for line in dailyTotals.values { units[cell(line)] = 0 }
    for line in dailyTotals.values { units[cell(line), default: 0] += line.units }
    return
      units.sorted { ($0.key.category, $0.key.day) < ($1.key.category, $1.key.day) }
      .map { "\($0.key.category)/\(newYear.distance(to: $0.key.day))=\($0.value)" }
  }
}

extension SaleLine {
  fileprivate var units: Int64 { quantity.thousandths / 1000 }

  fileprivate func filled(from known: SaleLine?) -> SaleLine {
    var filled = self
    if category.isEmpty { filled.category = known?.category ?? "" }
    return filled
  }
}

struct SalesModelTests {
  /// Few orders, products, categories and days, so that all of them meet.
  private func randomLine(hasOrder: Bool, _ generator: inout SeededGenerator) -> SaleLine {
    var line = line(
      hasOrder ? ["1", "2"].randomElement(using: &generator) ?? "" : "",
      ["P", "R"].randomElement(using: &generator) ?? "",
      ["A", "B", "P", ""].randomElement(using: &generator) ?? "",
      Int.random(in: 0...3, using: &generator), Int.random(in: -1...2, using: &generator))
    line.isWithdrawn = hasOrder && Int.random(in: 0...5, using: &generator) == 0
    return line
  }

  private func randomFile(_ generator: inout SeededGenerator) -> [SaleLine] {
    let share = Double.random(in: -0.5...1.5, using: &generator)
    var lines: [SaleLine] = []
    for _ in 0..<Int.random(in: 0...7, using: &generator) {
      let hasOrder = Double.random(in: 0..<1, using: &generator) < share
      let fresh = randomLine(hasOrder: hasOrder, &generator)
      let repeats = Int.random(in: 0...7, using: &generator) == 0
      lines.append(repeats ? lines.randomElement(using: &generator) ?? fresh : fresh)
    }
    return lines
  }

  @Test func `any sequence of files leaves the demand that a plain model works out`() throws {
    var generator = SeededGenerator(state: 2026)
    var outcomes = ImportTally()
    for _ in 0..<300 {
      let ledger = try Ledger.inMemory()
      var model = NaiveLedger()
      var files: [[SaleLine]] = []
      for _ in 0..<8 {
        let repeats = Int.random(in: 0...3, using: &generator) == 0
        if !repeats || files.isEmpty { files.append(randomFile(&generator)) }
        let number = repeats ? Int.random(in: 0..<files.count, using: &generator) : files.count - 1
        let isTaken = model.add(files[number], file: "\(number)")
        let tally = try? ledger.sell(
          files[number], batch: Int.random(in: 1...8, using: &generator),
          canFeedAgain: Bool.random(using: &generator), file: "\(number)")
        #expect((tally != nil) == isTaken)
        #expect(try ledger.demand == model.demand)
        if let tally {
          #expect(tally.read == tally.imported + tally.unchanged + tally.replaced + tally.duplicates)
          outcomes.imported += tally.imported
          outcomes.unchanged += tally.unchanged
          outcomes.replaced += tally.replaced
          outcomes.duplicates += tally.duplicates
          outcomes.withdrawn += tally.withdrawn
        }
      }
    }
    // Every outcome was met often, or the sequences prove little.
    let counts = [outcomes.imported, outcomes.unchanged, outcomes.replaced, outcomes.duplicates]
    #expect((counts + [outcomes.withdrawn]).allSatisfy { $0 > 100 })
  }
}

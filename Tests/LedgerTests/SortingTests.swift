import Demand
import Ledger
import Testing

struct SortingTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Numbers that begin alike, that are beginnings of one another, that hold NUL bytes, and that are long.
  private func randomOrder(_ generator: inout SeededGenerator) -> String {
    let alphabet: [Character] = ["0", "1", "9", "A", "é", "单", "\0"]
    let beginning = ["", "2026021600000000", "TB"].randomElement(using: &generator) ?? ""
    let length = Int.random(
      in: 1...(Int.random(in: 0...9, using: &generator) == 0 ? 300 : 20), using: &generator)
    return beginning + String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "0" })
  }

  /// Lines of which those of the same order and product are the same.
  private func randomLines(_ count: Int, _ generator: inout SeededGenerator) -> [SaleLine] {
    (0..<count).map { _ in
      let order = randomOrder(&generator)
      return line(order, ["P", "R"].randomElement(using: &generator) ?? "", "A", order.utf8.count % 50, 1)
    }
  }

  /// The order in which SQLite compares text: by its bytes.
  private func isBefore(_ left: SaleLine, _ right: SaleLine) -> Bool {
    left.order.utf8.lexicographicallyPrecedes(right.order.utf8)
  }

  @Test(arguments: [0, 10_000, 1 << 20])
  func `runs in memory, on the disk and on both merge into ascending lines`(_ memory: Int) throws {
    var generator = SeededGenerator(state: 7)
    let lines = randomLines(20_000, &generator)
    var runs = SortedRuns(spillPath: folder.path("spill"), mostMemory: memory)
    for start in stride(from: 0, to: lines.count, by: 777) {
      var packer = SalePacker()
      for line in lines[start..<min(start + 777, lines.count)] { _ = packer.add(line) }
      try runs.add(packer.takeBatch())
    }
    var orders: [String] = []
    try runs.forEachBatch { batch in
      for line in batch.lines {
        orders.append(String(decoding: batch.orders[line.orderRange], as: UTF8.self))
      }
    }
    #expect(orders == lines.sorted(by: isBefore).map(\.order))
  }

  /// What a file says does not depend on the order of its lines, on how they are cut, or on what was there before.
  @Test func `a file in any order gives the same ledger`() throws {
    var generator = SeededGenerator(state: 11)
    let lines = randomLines(3_000, &generator)
    let before = Array(lines.shuffled(using: &generator).prefix(1_000))
    var ledgers: [[String]] = []
    for (order, canFeedAgain) in [
      (lines.sorted(by: isBefore), true), (lines, true), (lines.reversed(), false),
    ] {
      let ledger = try Ledger.inMemory()
      try ledger.sell(before)
      let tally = try ledger.sell(order, batch: 100, canFeedAgain: canFeedAgain)
      #expect(tally.imported == Set(lines).count - Set(before).count)
      #expect(tally.unchanged == Set(before).count)
      #expect(try ledger.sell(order, batch: 77, canFeedAgain: canFeedAgain).unchanged == Set(lines).count)
      ledgers.append(try ledger.demand)
    }
    #expect(Set(ledgers).count == 1)
  }
}

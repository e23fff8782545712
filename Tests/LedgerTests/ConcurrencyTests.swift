import Demand
import Foundation
import Ledger
import Testing

struct ConcurrencyTests {
  private let folder: ScratchFolder
  private let writer: Ledger

  init() throws {
    folder = try ScratchFolder()
    writer = try Ledger.open(path: folder.database, creating: true)
    try writer.sell([line("1", "P", "QB", 0, 1)])
  }

  @Test func `a reader neither waits for a writer nor sees what is not committed`() throws {
    try writer.write {
      try writer.sell([line("2", "P", "QB", 0, 5)])
      let reader = try Ledger.open(path: folder.database, creating: false, patience: 0)
      #expect(try reader.demand == ["QB/0=1"])
    }
    let reader = try Ledger.open(path: folder.database, creating: false)
    #expect(try reader.demand == ["QB/0=6"])
  }

  @Test func `a read keeps to one snapshot while others write`() throws {
    let reader = try Ledger.open(path: folder.database, creating: false)
    try reader.read {
      #expect(try reader.demand == ["QB/0=1"])
      try writer.sell([line("2", "P", "QB", 0, 5)])
      #expect(try reader.demand == ["QB/0=1"])
    }
    #expect(try reader.demand == ["QB/0=6"])
  }

  @Test func `a second writer that runs out of patience is told to try again`() throws {
    let second = try Ledger.open(path: folder.database, creating: true, patience: 20)
    _ = try writer.write {
      #expect(throws: LedgerError(path: folder.database, problem: .busy)) {
        try second.sell([line("2", "P", "QB", 0, 5)])
      }
    }
    #expect(try second.sell([line("2", "P", "QB", 0, 5)]).imported == 1)
    let error = LedgerError(path: "shop.db", problem: .busy)
    #expect("\(error)" == "another process is writing shop.db; try again")
  }

  @Test func `a second writer waits for the first`() throws {
    let path = folder.database
    let results = Collected<Int>()
    let thread = Thread {
      let tally = try? Ledger.open(path: path, creating: true).sell([line("2", "P", "QB", 0, 5)])
      results.append(tally?.imported ?? -1)
    }
    try writer.write {
      thread.start()
      Thread.sleep(forTimeInterval: 0.2)
      #expect(results.values == [])
    }
    for _ in 0..<500 where results.values.isEmpty { Thread.sleep(forTimeInterval: 0.01) }
    #expect(results.values == [1])
    #expect(try writer.demand == ["QB/0=6"])
  }

  /// What a killed process leaves is what is in its files at that moment. The import is larger than the
  /// page cache, so that part of it has been written.
  @Test func `the files of an import killed half-way open as before the import`() throws {
    let copy = folder.path("killed.db")
    let padding = String(repeating: "x", count: 900)
    try writer.importSales(source: someFile) { sales in
      for number in 0..<200_000 {
        try sales.add(line("order \(100_000 + number) \(padding)", "P", "QB", number % 99, 1))
      }
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: folder.database + suffix, toPath: copy + suffix)
      }
    }
    let log = try FileManager.default.attributesOfItem(atPath: copy + "-wal")
    #expect((log[.size] as? Int ?? 0) > 1_000_000)
    let survivor = try Ledger.open(path: copy, creating: true)
    #expect(try survivor.demand == ["QB/0=1"])
    #expect(sqlite(copy, "PRAGMA integrity_check") == [["ok"]])
    #expect(sqlite(copy, "SELECT count(*) FROM order_line") == [["1"]])
    #expect(try survivor.sell([line("2", "P", "QB", 0, 5)]).imported == 1)
  }
}

import Foundation
import Ledger
import Testing

struct VacuumTests {
  private let shop: SmallShop
  private var folder: ScratchFolder { shop.folder }
  private var ledger: Ledger { shop.ledger }

  init() throws { shop = try SmallShop() }

  /// A copy of the shop with pages of 1 KiB.
  private func oldDatabase() throws -> String {
    let path = folder.path("old.db")
    try ledger.backUp(to: path)
    let script = folder.path("old.sql")
    let sql = "PRAGMA journal_mode = DELETE; PRAGMA page_size = 1024; VACUUM; PRAGMA journal_mode = WAL;"
    try sql.write(toFile: script, atomically: true, encoding: .utf8)
    try runScript(script, on: path)
    #expect(sqlite(path, "PRAGMA page_size") == [["1024"]])
    return path
  }

  @Test func `a vacuum gives free pages back, though others have the database open`() throws {
    try ledger.sell((0..<3000).map { line("order \($0)", "P", "QB", $0 % 50, 1) })
    let demand = try ledger.demand
    sqlite(folder.database, "CREATE TABLE big AS SELECT * FROM order_line")
    sqlite(folder.database, "DROP TABLE big")
    let (before, after) = try Ledger.openForMaintenance(path: folder.database).vacuum()
    #expect(before.free > 0)
    #expect(after.free == 0 && after.bytes < before.bytes)
    #expect(try ledger.demand == demand)
  }

  @Test func `a vacuum gives an old database pages of the present size`() throws {
    let path = try oldDatabase()
    let old = try Ledger.openForMaintenance(path: path)
    #expect(try old.vacuum().after.size == 16_384)
    #expect(sqlite(path, "PRAGMA page_size") == [["16384"]])
    #expect(sqlite(path, "PRAGMA journal_mode") == [["wal"]])
    let demand = try ledger.demand
    #expect(try old.demand == demand)
  }

  @Test func `pages keep their size while another has the database open`() throws {
    let path = try oldDatabase()
    let reader = try Ledger.open(path: path, creating: false)
    let demand = try ledger.demand
    let size = try Ledger.openForMaintenance(path: path).vacuum().after.size
    #expect(size == 1024)
    #expect(try reader.demand == demand)
    #expect(sqlite(path, "PRAGMA journal_mode") == [["wal"]])
  }

  @Test func `maintenance makes no database`() {
    #expect(throws: LedgerError(path: folder.path("none.db"), problem: .missing)) {
      try Ledger.openForMaintenance(path: folder.path("none.db"))
    }
  }
}

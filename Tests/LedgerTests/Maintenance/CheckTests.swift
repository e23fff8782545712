import Foundation
import Ledger
import Testing

struct CheckTests {
  private let shop: SmallShop
  private var folder: ScratchFolder { shop.folder }
  private var ledger: Ledger { shop.ledger }

  init() throws { shop = try SmallShop() }

  @Test func `a sound database has no faults`() throws {
    #expect(try ledger.check().flatMap(\.faults) == [])
    #expect(try ledger.check(quick: true).flatMap(\.faults) == [])
    #expect(try Ledger.inMemory().check().flatMap(\.faults) == [])
  }

  @Test(arguments: [
    ("UPDATE order_demand SET quantity = quantity + 1 WHERE day = 20454", "is wrong"),
    ("UPDATE order_demand SET lines = 7", "is wrong"),
    ("DELETE FROM order_demand", "is wrong"),
    ("DELETE FROM order_line WHERE order_id = '2'", "is wrong"),
    ("UPDATE order_line SET product_id = 99 WHERE order_id = '2'", "order lines of a missing product"),
    ("UPDATE order_line SET category_id = 99 WHERE category_id > 0", "order lines of a missing category"),
    ("UPDATE order_line SET region_id = 99", "order lines of a missing region"),
    ("DELETE FROM category WHERE name = 'QB'", "refers to a missing category"),
    ("INSERT INTO catalog SELECT id, 1, '', '', '', NULL FROM product", "is not in the catalog's category"),
  ])
  func `what a stray hand changes is found`(sql: String, fault: String) throws {
    sqlite(folder.database, sql)
    let faults = try ledger.check().flatMap(\.faults)
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }

  @Test func `a page that was overwritten is found`() throws {
    for number in 0..<200 { try ledger.sell([line("order-\(number)", "P", "QB", 0, 1)]) }
    sqlite(folder.database, "PRAGMA wal_checkpoint(TRUNCATE)")
    let path = folder.path("broken.db")
    try ledger.backUp(to: path)
    let size = try #require(Int(sqlite(path, "PRAGMA page_size")[0][0]))
    let root = try #require(
      Int(sqlite(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'order_line'")[0][0]))
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.seek(toOffset: UInt64(root * size - 400))
    try file.write(contentsOf: Data(repeating: 0xff, count: 400))
    try file.close()
    let faults = (try? Ledger.open(path: path, creating: false).check().flatMap(\.faults)) ?? ["unreadable"]
    #expect(!faults.isEmpty)
  }
}

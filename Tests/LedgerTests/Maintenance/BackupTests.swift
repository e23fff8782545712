import Foundation
import Ledger
import Testing

struct BackupTests {
  private let shop: SmallShop
  private var folder: ScratchFolder { shop.folder }
  private var ledger: Ledger { shop.ledger }

  init() throws { shop = try SmallShop() }

  private func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return attributes[.posixPermissions] as? Int ?? 0
  }

  @Test func `a backup is a database with the same content, for its owner only`() throws {
    let copy = folder.path("copy.db")
    try ledger.backUp(to: copy)
    try ledger.sell([line("3", "P", "QB", 0, 100)])
    #expect(try mode(of: copy) == 0o600)
    let restored = try Ledger.open(path: copy, creating: false)
    #expect(try restored.demand == ["Netflix/1=8", "Netflix/6=9", "QB/0=1", "QB/5=4", "R/0=2"])
    #expect(try restored.check().allSatisfy { $0.faults.isEmpty })
  }

  @Test func `a backup is of what was committed, while another writes`() throws {
    let copy = folder.path("copy.db")
    let reader = try Ledger.open(path: folder.database, creating: false)
    try ledger.write {
      try ledger.sell([line("3", "P", "QB", 0, 100)])
      try reader.backUp(to: copy)
    }
    #expect(try Ledger.open(path: copy, creating: false).demand.contains("QB/0=1"))
  }

  @Test func `a backup replaces an older one and leaves nothing beside it`() throws {
    let copy = folder.path("copy.db")
    try ledger.backUp(to: copy)
    try ledger.sell([line("3", "P", "QB", 0, 100)])
    try ledger.backUp(to: copy)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.filter { $0.hasPrefix("copy") } == ["copy.db"])
    #expect(try Ledger.open(path: copy, creating: false).demand.contains("QB/0=101"))
  }

  @Test func `a backup onto the database, or onto one in use, is refused`() throws {
    #expect(
      throws: LedgerError(path: folder.database, problem: .notBackedUp("it is the database itself"))
    ) {
      try ledger.backUp(to: folder.database)
    }
    let other = try Ledger.open(path: folder.path("other.db"), creating: true)
    try other.sell([line("1", "P", "QB", 0, 1)])
    #expect(throws: LedgerError.self) { try ledger.backUp(to: folder.path("other.db")) }
    #expect(try other.demand == ["QB/0=1"])
    #expect(throws: LedgerError.self) { try ledger.backUp(to: folder.url.path) }
    #expect(throws: LedgerError.self) { try ledger.backUp(to: folder.path("none/copy.db")) }
  }
}

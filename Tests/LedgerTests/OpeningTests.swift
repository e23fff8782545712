import Foundation
import Ledger
import Testing

struct OpeningTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func problem(opening path: String, creating: Bool = true) -> LedgerError.Problem? {
    do {
      _ = try Ledger.open(path: path, creating: creating)
      return nil
    } catch {
      return (error as? LedgerError)?.problem
    }
  }

  @Test func `reading where there is no database says how to make one, and makes none`() throws {
    let path = folder.database
    #expect(problem(opening: path, creating: false) == .missing)
    #expect(!FileManager.default.fileExists(atPath: path))
    let message = LedgerError(path: "shop.db", problem: .missing)
    #expect("\(message)" == "no database at shop.db; create one by `cardstock import sales FILE`")
  }

  @Test func `reading an empty file leaves it empty`() throws {
    #expect(FileManager.default.createFile(atPath: folder.database, contents: nil))
    #expect(problem(opening: folder.database, creating: false) == .missing)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)).isEmpty)
  }

  @Test func `a directory is refused`() {
    #expect(problem(opening: folder.url.path) == .directory)
  }

  @Test func `a folder that does not exist is named with the system's reason`() {
    #expect(problem(opening: folder.path("none/shop.db")) == .notCreated("No such file or directory"))
  }

  @Test(arguments: [
    "date,category,quantity\n2026-01-01,QB,3\n", String(repeating: "\u{1}garbage ", count: 999),
  ])
  func `a file that is no database is refused and left alone`(_ content: String) throws {
    let url = URL(fileURLWithPath: folder.database)
    try Data(content.utf8).write(to: url)
    #expect(problem(opening: folder.database) == .notADatabase)
    #expect(try Data(contentsOf: url) == Data(content.utf8))
  }

  @Test func `a database cut short is reported, not believed`() throws {
    let path = folder.database
    do { try Ledger.open(path: path, creating: true).sell([line("1", "P", "QB", 0, 1)]) }
    let url = URL(fileURLWithPath: path)
    try Data(contentsOf: url).prefix(5000).write(to: url)
    #expect(throws: LedgerError.self) {
      try Ledger.open(path: path, creating: false).demandTotals(through: day(9))
    }
  }

  @Test(arguments: [
    "CREATE TABLE note (text)", "PRAGMA user_version = 3",
    "PRAGMA application_id = 252006673; ",
  ])
  func `another program's database is refused and left alone`(_ sql: String) throws {
    sqlite(folder.database, sql)
    let url = URL(fileURLWithPath: folder.database)
    let before = try Data(contentsOf: url)
    #expect(!before.isEmpty)
    #expect(problem(opening: folder.database) == .foreign)
    #expect(try Data(contentsOf: url) == before)
  }

  @Test func `a database of a newer program is refused`() throws {
    _ = try Ledger.open(path: folder.database, creating: true)
    sqlite(folder.database, "PRAGMA user_version = 15")
    #expect(problem(opening: folder.database) == .newer(schema: 15, known: 14))
    #expect(problem(opening: folder.database, creating: false) == .newer(schema: 15, known: 14))
    let error = LedgerError(path: "shop.db", problem: .newer(schema: 15, known: 14))
    #expect(
      "\(error)"
        == "shop.db was written by a newer cardstock (schema 15; this program knows 14): upgrade the program")
  }

  @Test func `migrations are recorded once, by name`() throws {
    for _ in 1...3 { _ = try Ledger.open(path: folder.database, creating: true) }
    let recorded = sqlite(folder.database, "SELECT version, name FROM migration ORDER BY version")
    let names = [
      "sales", "events", "stock and offers", "what files name", "catalog and suppliers", "struck updates",
      "overrides", "trained model", "largest orders", "undelivered lines", "standing alerts", "purchases",
      "wordings", "nights",
    ]
    #expect(recorded == zip(1..., names).map { ["\($0)", $1] })
    #expect(sqlite(folder.database, "PRAGMA user_version") == [["14"]])
    #expect(sqlite(folder.database, "PRAGMA journal_mode") == [["wal"]])
    #expect(sqlite(folder.database, "PRAGMA foreign_key_check").isEmpty)
  }

  /// A database as the first three steps left it.
  @Test func `an older database takes the steps it lacks, and keeps what it has`() throws {
    let path = folder.database
    try runScript("Fixtures/ledger/schema-3.sql", on: path)
    let ledger = try Ledger.open(path: path, creating: false)
    let before = ["A/0=2", "A/1=5", "P/0=3", "Q/3=4"]
    #expect(try ledger.demand == before)
    #expect(try ledger.stock(asOf: day(9)).map(\.category) == ["A"])
    #expect(sqlite(path, "PRAGMA foreign_key_check").isEmpty)
    let writer = try Ledger.open(path: path, creating: true)
    let again = try writer.sell([line("1", "X", "A", 0, 2), line("2", "P", "", 0, 3)])
    #expect(again.unchanged == 2)
    #expect(try writer.demand == before)
  }

  @Test func `the database and its companions are for their owner only`() throws {
    let ledger = try Ledger.open(path: folder.database, creating: true)
    try ledger.sell([line("1", "P", "QB", 0, 1)])
    for suffix in ["", "-wal", "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.database + suffix)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(suffix)")
    }
  }

  @Test func `a ledger opened to read does not write`() throws {
    _ = try Ledger.open(path: folder.database, creating: true)
    let reader = try Ledger.open(path: folder.database, creating: false)
    #expect(throws: LedgerError(path: folder.database, problem: .readOnly)) {
      try reader.sell([line("1", "P", "QB", 0, 1)])
    }
  }

  @Test func `a name that means something to SQLite is only a name`() throws {
    let before = FileManager.default.currentDirectoryPath
    #expect(FileManager.default.changeCurrentDirectoryPath(folder.url.path))
    defer { _ = FileManager.default.changeCurrentDirectoryPath(before) }
    for name in [":memory:", "file:shop.db?mode=memory"] {
      _ = try Ledger.open(path: name, creating: true)
      #expect(FileManager.default.fileExists(atPath: folder.path(name)))
    }
  }

  @Test func `eight openers of a new database all succeed`() throws {
    for round in 0..<10 {
      let path = folder.path("race-\(round).db")
      let failures = Collected<String>()
      DispatchQueue.concurrentPerform(iterations: 8) { number in
        do {
          try Ledger.open(path: path, creating: true).sell([line("\(number)", "P", "QB", 0, 1)])
        } catch {
          failures.append("\(error)")
        }
      }
      #expect(failures.values == [])
      #expect(try Ledger.open(path: path, creating: false).demand == ["QB/0=8"])
    }
  }
}

/// Values collected by several threads.
final class Collected<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var collected: [Value] = []

  var values: [Value] { lock.withLock { collected } }

  func append(_ value: Value) { lock.withLock { collected.append(value) } }
}

import CSQLite
import Demand
import Foundation
import Ledger
import Testing

/// A folder that lasts as long as a test.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a database in the folder, which need not exist.
  var database: String { path("shop.db") }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

struct Interruption: Error {}

/// Runs SQL on a database file with SQLite itself, past the ledger, and gives the result's cells.
@discardableResult
func sqlite(_ path: String, _ sql: String) -> [[String]] {
  var connection: OpaquePointer?
  guard sqlite3_open(path, &connection) == SQLITE_OK else { return [["cannot open"]] }
  defer { sqlite3_close_v2(connection) }
  sqlite3_busy_timeout(connection, 5000)
  var rows: [[String]] = []
  var statement: OpaquePointer?
  guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else {
    return sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK ? [] : [["failed"]]
  }
  defer { sqlite3_finalize(statement) }
  while sqlite3_step(statement) == SQLITE_ROW {
    rows.append(
      (0..<sqlite3_column_count(statement)).map { column in
        sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "NULL"
      })
  }
  return rows
}

/// Runs the statements of a file of this repository on a database, past the ledger.
func runScript(_ script: String, on path: String) throws {
  let sql = try String(contentsOfFile: script, encoding: .utf8)
  var connection: OpaquePointer?
  defer { sqlite3_close_v2(connection) }
  #expect(sqlite3_open(path, &connection) == SQLITE_OK)
  #expect(sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK)
}

let newYear = Day(number: 20_454)

/// A day counted from 2026-01-01.
func day(_ number: Int) -> Day { newYear.advanced(by: number) }

/// A line of an order, in whole units.
func line(
  _ order: String, _ product: String, _ category: String, _ number: Int, _ units: Int, fen: Int64 = 0
) -> SaleLine {
  SaleLine(
    order: order, product: product, category: category, day: day(number), quantity: Quantity(units: units),
    amount: Money(minorUnits: fen))
}

/// A line without an order.
func line(_ category: String, _ number: Int, _ units: Int) -> SaleLine {
  line("", "", category, number, units)
}

let someFile = ImportSource(name: "file.csv", fingerprint: "f")

extension Ledger {
  /// Imports lines as a file whose bytes are no other's.
  @discardableResult
  func sell(_ lines: [SaleLine], file: String = UUID().uuidString, again: Bool = false) throws -> ImportTally
  {
    let source = ImportSource(name: file + ".csv", fingerprint: file)
    return try importSales(source: source, allowAgain: again) { sales in
      for line in lines { try sales.add(line) }
    }
  }

  /// Imports lines in batches of a few, as a file of millions comes; those without a second go are sorted.
  @discardableResult
  func sell(
    _ lines: [SaleLine], batch size: Int, canFeedAgain: Bool, file: String = UUID().uuidString
  ) throws -> ImportTally {
    try importSales(canFeedAgain: canFeedAgain) { sales in
      var packer = SalePacker()
      for (index, line) in lines.enumerated() {
        if let batch = packer.add(line) { try sales.add(batch) }
        if index % size == size - 1 { try sales.add(packer.takeBatch()) }
      }
      try sales.add(packer.takeBatch())
      return ImportSource(name: file + ".csv", fingerprint: file)
    }
  }

  /// The demand as text, one word a category and day: `QB/0=2`.
  var demand: [String] {
    get throws {
      try demandTotals(through: day(100_000)).map { total in
        "\(total.category)/\(newYear.distance(to: total.day))=\(Int(total.units))"
      }
    }
  }
}

/// A repeatable sequence (SplitMix64: Steele, Lea and Flood, 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

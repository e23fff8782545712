import Demand

extension Ledger {
  /// Keeps what was learned through a day, in the place of what was kept before.
  package func keepModel(_ bytes: [UInt8], through day: Day) throws {
    try write {
      _ = try connection.prepare("REPLACE INTO trained_model (id, day, bytes) VALUES (1, ?, ?)").run(
        day, bytes)
    }
  }

  /// What was learned last, if it was through a day.
  package func model(through day: Day) throws -> [UInt8]? {
    try connection.prepare("SELECT bytes FROM trained_model WHERE day = ?").first(day) { row in
      row[0] as [UInt8]
    }
  }
}

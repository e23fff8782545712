import Demand

extension Ledger {
  /// The projected updates that the planner struck, by subject, then by day.
  package func struckUpdates() throws -> [StruckUpdate] {
    try connection.prepare("SELECT subject, day FROM struck_update ORDER BY subject, day")
      .map { StruckUpdate(subject: $0[0], day: $0[1]) }
  }

  /// - Returns: false where it was struck before.
  @discardableResult
  package func strike(_ update: StruckUpdate) throws -> Bool {
    try write {
      try connection.prepare("INSERT OR IGNORE INTO struck_update (subject, day) VALUES (?, ?)")
        .run(update.subject, update.day) > 0
    }
  }

  /// Takes the planner's word back.
  ///
  /// - Returns: false where it was not struck.
  @discardableResult
  package func restore(_ update: StruckUpdate) throws -> Bool {
    try write {
      try connection.prepare("DELETE FROM struck_update WHERE subject = ? AND day = ?")
        .run(update.subject, update.day) > 0
    }
  }
}

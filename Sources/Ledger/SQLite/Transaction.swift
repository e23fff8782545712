extension Connection {
  /// Runs the body in a transaction that writes: all of it happens, or nothing.
  ///
  /// `BEGIN IMMEDIATE` takes the write lock at once, so that waiting for another writer happens here and
  /// never in the middle. Inside another transaction a savepoint takes its place.
  func write<Result>(_ body: () throws -> Result) throws -> Result {
    isInTransaction
      ? try transaction("SAVEPOINT part", "RELEASE part", "ROLLBACK TO part; RELEASE part", body)
      : try transaction("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", body)
  }

  /// Runs the body on one snapshot of the database, whatever others write meanwhile (`BEGIN DEFERRED`).
  func read<Result>(_ body: () throws -> Result) throws -> Result {
    isInTransaction ? try body() : try transaction("BEGIN DEFERRED", "COMMIT", "ROLLBACK", body)
  }

  private func transaction<Result>(
    _ begin: String, _ commit: String, _ rollback: String, _ body: () throws -> Result
  ) throws -> Result {
    try execute(begin)
    do {
      let result = try body()
      try execute(commit)
      return result
    } catch {
      // SQLite has already rolled back on its own after a full disk; the error that matters is the first.
      try? execute(rollback)
      throw error
    }
  }
}

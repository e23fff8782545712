/// A step from one schema to the next. Steps are only ever added at the end of `Migration.all`: the version
/// of a database is the number of steps it has taken.
struct Migration: Sendable {
  let name: String
  let sql: String
}

extension Connection {
  /// Takes the steps the database has not taken, all or none.
  ///
  /// Whoever opens the database at the same time waits for the write lock, then finds nothing left to do.
  func migrate(_ migrations: [Migration] = Migration.all) throws {
    try write {
      let taken = Int(try integer("PRAGMA user_version"))
      guard taken <= migrations.count else {
        throw LedgerError(path: path, problem: .newer(schema: taken, known: migrations.count))
      }
      for version in taken..<migrations.count {
        try apply(migrations[version], version: version + 1)
      }
      try execute("PRAGMA application_id = \(Ledger.applicationID)")
    }
  }

  private func apply(_ migration: Migration, version: Int) throws {
    try execute(migration.sql)
    try prepare("INSERT INTO migration (version, name) VALUES (?, ?)").run(version, migration.name)
    try execute("PRAGMA user_version = \(version)")
  }
}

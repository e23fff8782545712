import Terminal

/// Where the database is.
enum DatabaseOption {
  static let defaultPath = "cardstock.db"

  static let key = Key<String>.option(
    "db", "PATH", default: defaultPath, environment: "CARDSTOCK_DB", completing: .files, "The database."
  ).common
}

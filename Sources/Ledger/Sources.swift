extension Ledger {
  /// What kind of data an import brought.
  package enum SourceKind: String, Sendable {
    case sales, events, stock, offers, catalog, suppliers, overrides, receipts
  }

  /// The sources of all imports of a kind, in the order they were imported.
  package func sources(_ kind: SourceKind) throws -> [ImportSource] {
    try connection.prepare("SELECT name, fingerprint FROM source WHERE kind = ? ORDER BY id")
      .map(kind.rawValue) { ImportSource(name: $0[0], fingerprint: $0[1]) }
  }
}

extension Connection {
  /// Records a source and gives its number.
  func record(_ source: ImportSource, _ kind: Ledger.SourceKind) throws(LedgerError) -> Int64 {
    let next = try integer("SELECT ifnull(max(id), 0) + 1 FROM source")
    try prepare("INSERT INTO source (id, kind, name, fingerprint) VALUES (?, ?, ?, ?)")
      .run(next, kind.rawValue, source.name, source.fingerprint)
    return next
  }
}

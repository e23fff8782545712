/// Where imported data came from.
package struct ImportSource: Hashable, Sendable {
  /// The file as the user named it.
  package var name: String
  /// The same for the same bytes only: a digest of the file.
  package var fingerprint: String

  package init(name: String, fingerprint: String) {
    self.name = name
    self.fingerprint = fingerprint
  }
}

/// What became of the lines of an import: `read` is the sum of the others, but for what was withdrawn.
package struct ImportTally: Hashable, Sendable {
  package var read = 0
  /// New to the ledger.
  package var imported = 0
  /// Known to the ledger, with the same content.
  package var unchanged = 0
  /// Known to the ledger, with another content, which gave way.
  package var replaced = 0
  /// The same in everything as an earlier line of the file, and counted once.
  package var duplicates = 0
  /// Known to the ledger, and taken out of it: refunded or closed since.
  package var withdrawn = 0

  package init(
    read: Int = 0, imported: Int = 0, unchanged: Int = 0, replaced: Int = 0, duplicates: Int = 0,
    withdrawn: Int = 0
  ) {
    self.read = read
    self.imported = imported
    self.unchanged = unchanged
    self.replaced = replaced
    self.duplicates = duplicates
    self.withdrawn = withdrawn
  }

  /// Counts a record by what the ledger held in its place before.
  mutating func count<Record: Equatable>(_ record: Record, before: Record?) {
    switch before {
    case nil: imported += 1
    case record: unchanged += 1
    default: replaced += 1
    }
  }
}

import Demand

/// A file that a night took from the inbox.
package struct NightFile: Hashable, Sendable {
  /// The run that took it.
  package let run: Int
  /// From the inbox.
  package let path: String
  package let kind: Ledger.SourceKind?
  /// The same for the same bytes only.
  package let fingerprint: String
  /// Where it goes, from the inbox.
  package let target: String
  package let outcome: Outcome
  package var tally = ImportTally()
  /// Rows after the header.
  package var rows = 0
  package var skipped = 0
  package var rejected = 0
  /// Why it failed; empty where it did not.
  package var reason = ""
  /// Texts for people, as the caller keeps them.
  package var warnings = ""

  package enum Outcome: String, Sendable {
    case imported
    /// Nothing of it was taken in.
    case failed
    /// Taken in by an earlier night, and refused to be counted twice.
    case known
  }

  package init(
    run: Int, path: String, kind: Ledger.SourceKind?, fingerprint: String, target: String, outcome: Outcome
  ) {
    self.run = run
    self.path = path
    self.kind = kind
    self.fingerprint = fingerprint
    self.target = target
    self.outcome = outcome
  }
}

extension NightFile {
  init(_ row: borrowing Row) {
    self.init(
      run: row[0], path: row[1], kind: Ledger.SourceKind(rawValue: row[2]), fingerprint: row[3],
      target: row[4],
      outcome: Outcome(rawValue: row[5]) ?? .failed)
    rows = row[6]
    tally = ImportTally(
      read: rows, imported: row[7], unchanged: row[8], replaced: row[9], duplicates: row[11],
      withdrawn: row[10])
    skipped = row[12]
    rejected = row[13]
    reason = row[14]
    warnings = row[15]
  }

  /// In the order in which `init` reads them.
  static let columns = """
    run_id, path, kind, fingerprint, target, outcome, rows_read, imported, unchanged, replaced, withdrawn, repeated,
    skipped, rejected, reason, warnings
    """
}

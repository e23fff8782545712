import Demand

extension Ledger {
  /// Keeps what became of a file. Within the transaction of its import, it is kept if and only if the import is.
  package func keep(_ file: NightFile) throws {
    try connection.prepare(
      """
      INSERT INTO night_file (\(NightFile.columns))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(
      file.run, file.path, file.kind?.rawValue ?? "", file.fingerprint, file.target, file.outcome.rawValue,
      file.rows, file.tally.imported, file.tally.unchanged, file.tally.replaced, file.tally.withdrawn,
      file.tally.duplicates, file.skipped, file.rejected, file.reason, file.warnings)
  }

  /// What became of a file in a night that did not come to its end; nil where it was not taken yet.
  package func unfinishedFile(path: String, fingerprint: String) throws -> NightFile? {
    try connection.prepare(
      """
      SELECT \(NightFile.columns) FROM night_file
      WHERE day IS NULL AND path = ? AND fingerprint = ? ORDER BY id DESC
      """
    ).first(path, fingerprint) { NightFile($0) }
  }

  /// The files of the night of a day, those that no night has come to its end with included, as they were taken. One
  /// that failed is left out if it came again.
  package func nightFiles(of day: Day) throws -> [NightFile] {
    try connection.prepare(
      """
      WITH file AS (SELECT * FROM night_file WHERE day = ? OR day IS NULL)
      SELECT \(NightFile.columns) FROM file
      WHERE outcome <> 'failed'
        OR NOT EXISTS (SELECT 1 FROM file AS later WHERE later.path = file.path AND later.id > file.id)
      ORDER BY id
      """
    ).map(day) { NightFile($0) }
  }

  /// The files that a run took.
  package func files(ofRun id: Int) throws -> [NightFile] {
    try connection.prepare("SELECT \(NightFile.columns) FROM night_file WHERE run_id = ? ORDER BY id")
      .map(id) { NightFile($0) }
  }

  /// Counts the files that belong to no night yet to that of a day.
  package func closeNightFiles(of day: Day) throws {
    try connection.prepare("UPDATE night_file SET day = ? WHERE day IS NULL").run(day)
  }

  /// The files that were taken since a run last came to its end, as they were taken: nobody was told of them.
  package func untoldFiles() throws -> [NightFile] {
    try connection.prepare(
      """
      SELECT \(NightFile.columns) FROM night_file WHERE run_id > ifnull(
        (SELECT max(id) FROM night_run WHERE status IN ('done', 'partial')), 0) ORDER BY id
      """
    ).map { NightFile($0) }
  }
}

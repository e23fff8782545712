import Demand

extension Ledger {
  /// The runs that are kept, the latest first.
  package func runs() throws -> [NightRun] {
    try connection.prepare("SELECT \(NightRun.columns) FROM night_run ORDER BY id DESC")
      .map { NightRun($0) }
  }

  /// What a run said, in order.
  package func messages(ofRun id: Int) throws -> [NightMessage] {
    try connection.prepare(
      "SELECT seconds, level, step, message FROM night_message WHERE run_id = ? ORDER BY ordinal"
    ).map(id) { NightMessage(seconds: $0[0], level: $0[1], step: $0[2], message: $0[3]) }
  }

  /// Forgets what nights before a day did, told and forecast.
  package func forgetNights(before day: Day) throws {
    try write {
      try connection.prepare("DELETE FROM forecast_record WHERE origin < ?").run(day)
      try connection.prepare("DELETE FROM night_alert WHERE day < ?").run(day)
      try connection.prepare("DELETE FROM night_alert_day WHERE day < ?").run(day)
      try connection.prepare("DELETE FROM night_file WHERE day < ?").run(day)
      // Runs that came to no end are as old as those around them, unless a later night has taken up their files.
      let old = """
        SELECT id FROM night_run WHERE as_of < ?1 OR as_of IS NULL
          AND id < (SELECT min(id) FROM night_run WHERE as_of >= ?1) AND id NOT IN (SELECT run_id FROM night_file)
        """
      try connection.prepare("DELETE FROM night_file WHERE run_id IN (\(old))").run(day)
      try connection.prepare("DELETE FROM night_message WHERE run_id IN (\(old))").run(day)
      try connection.prepare("DELETE FROM night_run WHERE id IN (\(old))").run(day)
    }
  }
}

extension NightRun {
  /// In the order in which `init` reads them.
  fileprivate static let columns =
    "id, started, status, as_of, seconds, files, imported, rejected, buy_lines, spend, alerts, wape"

  fileprivate init(_ row: borrowing Row) {
    self.init(id: row[0], started: row[1], status: Status(rawValue: row[2]) ?? .failed)
    asOf = row[3]
    seconds = row[4]
    files = row[5]
    imported = row[6]
    rejected = row[7]
    buyLines = row[8]
    spend = row[9]
    alerts = row[10]
    wape = row[11]
  }
}

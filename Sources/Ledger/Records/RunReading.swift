import Demand

extension Ledger {
  /// The runs that are kept, the latest first.
  package func runs() throws -> [NightRun] {
    try connection.prepare("SELECT \(NightRun.columns) FROM night_run ORDER BY id DESC")
      .map { NightRun($0) }
  }

  /// - Returns: nil where there is none of the number.
  package func run(_ id: Int) throws -> NightRun? {
    try connection.prepare("SELECT \(NightRun.columns) FROM night_run WHERE id = ?")
      .first(id) { NightRun($0) }
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
      // Runs that came to no end are as old as those around them.
      let kept = "SELECT ifnull(min(id), 0) FROM night_run WHERE as_of >= ?"
      for (table, number) in [("night_message", "run_id"), ("night_file", "run_id"), ("night_run", "id")] {
        try connection.prepare("DELETE FROM \(table) WHERE \(number) < (\(kept))").run(day)
      }
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

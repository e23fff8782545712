import Demand

/// A run of `cardstock nightly`, as the record has it.
package struct NightRun: Hashable, Sendable {
  package let id: Int
  /// The last day whose sales were known; nil where the run did not come so far.
  package var asOf: Day?
  /// Seconds from 1970-01-01 00:00 UTC.
  package let started: Int
  /// Nil for a run that did not come to its end.
  package var seconds: Double?
  package var status: Status
  package var files: Int?
  /// Rows that were new or replaced others.
  package var imported: Int?
  package var rejected: Int?
  package var buyLines: Int?
  package var spend: Money?
  package var alerts: Int?
  /// Of the last night's forecast, by what sold since.
  package var wape: Double?

  package enum Status: String, Sendable {
    case running
    case done
    /// Everything was written, and something failed: a file, or the command for alerts.
    case partial
    /// Nothing was written.
    case failed
    /// Killed, or the machine stopped.
    case interrupted
  }

  package init(id: Int, started: Int, status: Status = .running) {
    self.id = id
    self.started = started
    self.status = status
  }
}

/// What a run said.
package struct NightMessage: Hashable, Sendable {
  /// Since the run began.
  package let seconds: Double
  /// `info`, `warning` or `error`.
  package let level: String
  package let step: String
  /// A text for people, as the caller keeps it.
  package let message: String

  package init(seconds: Double, level: String, step: String, message: String) {
    self.seconds = seconds
    self.level = level
    self.step = step
    self.message = message
  }
}

extension Ledger {
  /// Begins a run. Whatever has begun and not ended was interrupted, for only one runs at a time.
  package func beginRun(started: Int) throws -> NightRun {
    try write {
      try connection.execute("UPDATE night_run SET status = 'interrupted' WHERE status = 'running'")
      let id = Int(try connection.integer("SELECT ifnull(max(id), 0) + 1 FROM night_run"))
      try connection.prepare("INSERT INTO night_run (id, started, status) VALUES (?, ?, 'running')")
        .run(id, started)
      return NightRun(id: id, started: started)
    }
  }

  /// Keeps how a run stands, and what it said, in the place of what was kept of it before.
  package func keep(_ run: NightRun, _ messages: [NightMessage]) throws {
    try write {
      try connection.prepare(
        """
        UPDATE night_run SET as_of = ?, seconds = ?, status = ?, files = ?, imported = ?, rejected = ?, buy_lines = ?,
          spend = ?, alerts = ?, wape = ? WHERE id = ?
        """
      ).run(
        run.asOf, run.seconds, run.status.rawValue, run.files, run.imported, run.rejected, run.buyLines,
        run.spend, run.alerts, run.wape, run.id)
      try connection.prepare("DELETE FROM night_message WHERE run_id = ?").run(run.id)
      let insert = try connection.prepare(
        "INSERT INTO night_message (run_id, ordinal, seconds, level, step, message) VALUES (?, ?, ?, ?, ?, ?)"
      )
      for (ordinal, message) in messages.enumerated() {
        try insert.run(run.id, ordinal, message.seconds, message.level, message.step, message.message)
      }
    }
  }
}

import Demand
import Replenishment

/// An alert that stands, and whether the planner's command for alerts was given it.
package struct NightAlert: Hashable, Sendable {
  package let alert: StockAlert
  package var isTold: Bool

  package init(_ alert: StockAlert, isTold: Bool) {
    self.alert = alert
    self.isTold = isTold
  }
}

extension Ledger {
  /// What was below its line at the end of the last night before a day.
  package func nightAlerts(before day: Day) throws -> [NightAlert] {
    let last = try connection.prepare("SELECT max(day) FROM night_alert_day WHERE day < ?")
      .first(day) { $0[0] as Day? }
    guard let last = last.flatMap(\.self) else { return [] }
    return try nightAlerts(of: last)
  }

  /// What was below its line at the end of the night of a day; nothing where there was none.
  package func nightAlerts(of day: Day) throws -> [NightAlert] {
    try connection.prepare(
      "SELECT category, line, since, is_told FROM night_alert WHERE day = ? ORDER BY category"
    ).map(day) { row in
      NightAlert(
        StockAlert(category: row[0], line: StockAlert.Line(rawValue: row[1]) ?? .reorder, day: row[2]),
        isTold: row[3])
    }
  }

  /// Keeps what is below its line at the end of the night of a day, in the place of what was kept of it before.
  package func keepNightAlerts(_ alerts: [NightAlert], of day: Day) throws {
    try write {
      try connection.prepare("REPLACE INTO night_alert_day (day) VALUES (?)").run(day)
      try connection.prepare("DELETE FROM night_alert WHERE day = ?").run(day)
      let insert = try connection.prepare(
        "INSERT INTO night_alert (day, category, line, since, is_told) VALUES (?, ?, ?, ?, ?)")
      for alert in alerts {
        try insert.run(day, alert.alert.category, alert.alert.line.rawValue, alert.alert.day, alert.isTold)
      }
    }
  }

  /// Remembers that the planner was told of all that stands at the end of the night of a day.
  package func markAlertsTold(of day: Day) throws {
    try connection.prepare("UPDATE night_alert SET is_told = 1 WHERE day = ?").run(day)
  }
}

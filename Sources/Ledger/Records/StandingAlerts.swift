import Demand
import Replenishment

extension Ledger {
  /// The alerts that were given and whose line is still crossed, by the byte order of their categories.
  package func standingAlerts() throws -> [StockAlert] {
    try connection.prepare("SELECT category, line, day FROM standing_alert ORDER BY category").map { row in
      StockAlert(category: row[0], line: StockAlert.Line(rawValue: row[1]) ?? .reorder, day: row[2])
    }
  }

  /// Replaces the standing alerts in one transaction.
  package func keepAlerts(_ alerts: [StockAlert]) throws {
    try write {
      try connection.execute("DELETE FROM standing_alert")
      let insert = try connection.prepare("INSERT INTO standing_alert (category, line, day) VALUES (?, ?, ?)")
      for alert in alerts { try insert.run(alert.category, alert.line.rawValue, alert.day) }
    }
  }
}

import Demand

extension Ledger {
  /// Keeps the forecasts of an origin in the place of those it had, in one transaction. Those of categories that have
  /// no sales are left out.
  package func keepForecasts(_ forecasts: [RecordedForecast], of origin: Day) throws {
    try write {
      try connection.prepare("DELETE FROM forecast_record WHERE origin = ?").run(origin)
      let find = try connection.prepare("SELECT id FROM category WHERE name = ?")
      let insert = try connection.prepare(
        """
        INSERT INTO forecast_record (origin, category_id, day, forecast, q10, q50, q90)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
      var (category, number): (String?, Int64?) = (nil, nil)
      for forecast in forecasts {
        if forecast.category != category {
          category = forecast.category
          number = try find.first(forecast.category) { $0[0] }
        }
        guard let number else { continue }
        try insert.run(
          origin, number, forecast.day, forecast.forecast, forecast.q10, forecast.q50, forecast.q90)
      }
    }
  }

  /// The forecasts made at origins before a day, for days from one on up to it: by origin, category and day.
  package func forecasts(before day: Day, from first: Day) throws -> [RecordedForecast] {
    try connection.prepare(
      """
      SELECT name, origin, day, forecast, q10, q50, q90
      FROM forecast_record JOIN category ON category.id = category_id
      WHERE origin < ? AND origin >= ? AND day BETWEEN ? AND ?
      ORDER BY origin, name, day
      """
    ).map(day, first.advanced(by: -Self.longestRecordedLead), first, day) { row in
      RecordedForecast(
        category: row[0], origin: row[1], day: row[2], forecast: row[3], q10: row[4], q50: row[5], q90: row[6]
      )
    }
  }

  /// No forecast is recorded for a day further ahead.
  package static var longestRecordedLead: Int { 28 }
}

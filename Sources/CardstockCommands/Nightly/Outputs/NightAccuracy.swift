import Demand
import Forecasting
import Tabular

/// What earlier nights' forecasts were worth, as `summary.json` has it.
struct NightAccuracy {
  let record: ForecastRecord

  /// Days that count as recent.
  static let days = 28
  private static let weeks = 4

  var json: JSONValue {
    .object([
      "last_forecast": record.latest.map { latest in
        Self.json(latest.accuracy, [("origin", .cell(.day(latest.origin)))])
      } ?? .null,
      "by_lead_day": .list(
        record.byLead(days: Self.days).map { Self.json($1, [("lead", .count($0))]) }),
      "by_week": .list(
        record.byWeek(Self.weeks).map { days, accuracy in
          Self.json(
            accuracy, [("first", .cell(.day(days.lowerBound))), ("last", .cell(.day(days.upperBound)))])
        }),
    ])
  }

  private static func json(
    _ accuracy: ForecastAccuracy, _ place: [(String, JSONValue)]
  ) -> JSONValue {
    func share(_ value: Double?) -> JSONValue { .cell(.optional(value) { .double($0, digits: 4) }) }
    return .pairs(
      place + [
        ("points", .count(accuracy.points)), ("wape", share(accuracy.wape)), ("bias", share(accuracy.bias)),
        ("coverage80", share(accuracy.coverage)),
      ])
  }
}

import Demand
import Forecasting
import Testing

/// Histories for the tests. Day 0 is Monday, 2024-01-01, unless a test says otherwise.
enum Shop {
  static let firstDay = Day(number: 19_723)

  static func day(_ index: Int) -> Day { firstDay.advanced(by: index) }

  /// A history of categories that all sell to the last day; shorter ones begin later.
  ///
  /// - Parameter soldOut: categories with the indices of the days on which they had no stock.
  static func history(
    _ sales: [(category: String, units: [Double])], soldOut: [String: Range<Int>] = [:],
    from first: Day = firstDay
  ) -> DemandHistory {
    let days = sales.map(\.units.count).max() ?? 1
    let totals = sales.flatMap { category, units in
      units.enumerated().map { index, units in
        DemandHistory.DayTotal(
          category: category, day: first.advanced(by: days - sales.length(of: category) + index),
          units: units,
          amount: .zero)
      }
    }
    let empty = soldOut.flatMap { category, days in
      days.map { DemandHistory.CategoryDay(category: category, day: first.advanced(by: $0)) }
    }
    return DemandHistory(totals: totals, soldOut: Set(empty), asOf: first.advanced(by: days - 1))
  }

  static func event(
    _ kind: Event.Kind, _ days: ClosedRange<Int>, name: String = "event", category: String = "",
    game: String = ""
  ) -> Event {
    Event(
      name: name, kind: kind, days: day(days.lowerBound)...day(days.upperBound), category: category,
      game: game)
  }

  static let noEvents = EventCalendar([], official: .none)

  /// The forecasts of one model at one origin, by series.
  static func forecasts(
    _ model: any ForecastModel, of history: DemandHistory, calendar: EventCalendar = noEvents,
    origin: Int? = nil, horizon: Int = 7
  ) -> [[Double]] {
    let panel = Panel(history)
    let grid = model.forecasts(
      of: panel, calendar: calendar, origins: [origin ?? panel.dayCount - 1], horizon: horizon)
    return panel.series.indices.map { series in (0..<horizon).map { grid[0, series, $0] } }
  }
}

extension [(category: String, units: [Double])] {
  fileprivate func length(of category: String) -> Int {
    first { $0.category == category }?.units.count ?? 0
  }
}

/// Holds a number against one recorded with fewer digits.
func expect(
  _ number: Double?, near expected: Double, within tolerance: Double = 5e-7,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let isNear = number.map { abs($0 - expected) <= tolerance } ?? false
  #expect(isNear, "\(number.map(\.description) ?? "nil") is not \(expected)", sourceLocation: sourceLocation)
}

import Demand
import Forecasting
import Tabular

/// The last 28 days of each category and the next seven, as bars.
struct DemandSparklines {
  private static let daysBack = 28
  private static let daysAhead = 7
  private let series: [String: DailySeries]

  init(_ history: DemandHistory) {
    series = history.seriesByCategory
  }

  func cell(for forecast: CategoryForecast) -> Cell {
    cell(for: forecast.category, ahead: forecast.expected.prefix(Self.daysAhead))
  }

  func cell(for category: String, ahead: some Sequence<Double>) -> Cell {
    .sparkline(Sparkline(past: last(Self.daysBack, of: category), ahead: Array(ahead)))
  }

  /// What was sold on the last days. A day is unknown without records, and where nothing could be sold for want of
  /// stock.
  private func last(_ days: Int, of category: String) -> [Double?] {
    guard let series = series[category] else { return [] }
    return series.last(days).map { series.isDemand($0) || series.units[$0] > 0 ? series.units[$0] : nil }
  }

  /// Units sold a day in the last week, over the days that are known; nil where none is.
  func lastWeek(of category: String) -> Double? {
    let known = last(7, of: category).compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
}

let sparklineColumn = Column("28 days ┊ next 7", .sparkline).forScreen

/// How the states of stock look.
let stockStatusStyles: [String: TextStyle] = [
  "stockout": .alarm, "reorder": .warning, "ok": .good, "excess": .surplus, "not-stocked": .faint,
]

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

  /// A day is unknown without records, and where nothing could be sold for want of stock.
  func cell(for forecast: CategoryForecast, ahead: Int = Self.daysAhead) -> Cell {
    let past = series[forecast.category].map { series in
      series.last(Self.daysBack).map { series.isDemand($0) || series.units[$0] > 0 ? series.units[$0] : nil }
    }
    return .sparkline(Sparkline(past: past ?? [], ahead: Array(forecast.expected.prefix(ahead))))
  }
}

let sparklineColumn = Column("28 days ┊ next 7", .sparkline).forScreen

/// How the states of stock look.
let stockStatusStyles: [String: TextStyle] = [
  "stockout": .alarm, "reorder": .warning, "ok": .good, "excess": .surplus, "not-stocked": .faint,
]

import Demand

/// Days ahead on which nothing can be sold, whatever a model says: announced closures, and weekdays on which
/// a category never sells.
struct ClosedDays {
  private let panel: Panel
  private let scopeOfCategory: [Int]
  /// By scope and day of the panel and the horizon after it; empty for a scope that never closes.
  private let closures: [[Bool]]

  /// A weekday without any sale for this many weeks is closed, if the category sold on other weekdays
  /// meanwhile as often as not.
  private static let silentWeeks = 6

  init(_ panel: Panel, calendar: EventCalendar, horizon: Int) {
    self.panel = panel
    let scopes = EventScopes(calendar, categories: panel.series.map(\.category))
    scopeOfCategory = scopes.scopeOfCategory
    closures = scopes.eventsOfScope.map { events in
      let closures = events.closures
      return closures.isEmpty ? [] : closures.marks(from: panel.firstDay, count: panel.dayCount + horizon)
    }
  }

  func contains(series: Int, day: Int, origin: Int) -> Bool {
    let closures = closures[scopeOfCategory[series]]
    if !closures.isEmpty && closures[day] { return true }
    return isSilentWeekday(panel.series[series], day: day, origin: origin)
  }

  private func isSilentWeekday(_ series: Panel.Series, day: Int, origin: Int) -> Bool {
    let weeks = Self.silentWeeks
    let latest = day - 7 * ((day - origin + 6) / 7)
    let window = (origin - 7 * weeks + 1)...origin
    guard window.lowerBound >= series.start else { return false }
    let isSilent = (0..<weeks).allSatisfy { series.units[latest - 7 * $0] == 0 }
    guard isSilent else { return false }
    return 2 * window.count { series.units[$0] > 0 } >= window.count
  }

  /// Sets the forecasts of closed days to 0.
  func apply(to grid: inout ForecastGrid) {
    for (position, origin) in grid.origins.enumerated() {
      for series in 0..<grid.seriesCount where grid.exists(position, series) {
        for step in 0..<grid.horizon where contains(series: series, day: origin + 1 + step, origin: origin) {
          grid[position, series, step] = 0
        }
      }
    }
  }
}

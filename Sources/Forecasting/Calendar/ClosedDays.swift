import Demand

/// Days ahead on which nothing can be sold, whatever a model says: announced closures, and weekdays on which
/// a category never sells.
struct ClosedDays {
  private let panel: Panel
  private let closures: [[Bool]]

  /// A weekday without any sale for this many weeks is closed, if the category sold on other weekdays
  /// meanwhile as often as not.
  private static let silentWeeks = 6

  init(_ panel: Panel, calendar: EventCalendar, horizon: Int) {
    self.panel = panel
    let days = panel.day(0)...panel.day(panel.dayCount + horizon - 1)
    let closures = calendar.events.filter { $0.kind == .closed && $0.days.overlaps(days) }
    self.closures = panel.series.map { series in
      let own = closures.filter { calendar.concerns($0, series.category) }
      guard !own.isEmpty else { return [] }
      return days.map { day in own.contains { $0.days.contains(day) } }
    }
  }

  func contains(series: Int, day: Int, origin: Int) -> Bool {
    if !closures[series].isEmpty && closures[series][day] { return true }
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

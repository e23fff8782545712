import Demand

/// The baselines: the mean of the last same weekdays whose demand is known.
///
/// With one week it is the seasonal naive forecast, against which others are measured (Hyndman and
/// Athanasopoulos, "Forecasting: Principles and Practice", section 5.2). A weekday that the series has not seen yet
/// is forecast by the mean of its days so far; one on which nothing is known in the last ten weeks as 0.
package struct WeekdayMean: ForecastModel {
  package let weeks: Int
  package var isBaseline: Bool { true }

  package static let seasonalNaive = WeekdayMean(weeks: 1)
  package static let fourWeeks = WeekdayMean(weeks: 4)

  package var name: String { weeks == 1 ? "seasonal-naive" : "weekday-mean-\(weeks)" }

  package func forecasts(
    of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
  ) -> ForecastGrid {
    var grid = ForecastGrid(origins: origins, seriesCount: panel.series.count, horizon: horizon)
    for (position, origin) in origins.enumerated() {
      for (number, series) in panel.series.enumerated() where series.start <= origin {
        grid.set(position, number) { step in mean(series, like: origin + 1 + step, knownThrough: origin) }
      }
    }
    return grid
  }

  private func mean(_ series: Panel.Series, like target: Int, knownThrough origin: Int) -> Double {
    let lastSameWeekday = target - 7 * ((target - origin + 6) / 7)
    guard lastSameWeekday >= series.start else { return mean(series, of: series.start...origin) }
    let oldest = max(series.start, origin - 69)
    var (sum, count) = (0.0, 0)
    for day in stride(from: lastSameWeekday, through: oldest, by: -7) where series.isDemand[day] {
      sum += series.units[day]
      count += 1
      if count == weeks { break }
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  private func mean(_ series: Panel.Series, of days: ClosedRange<Int>) -> Double {
    let known = days.filter { series.isDemand[$0] }
    return known.reduce(0) { $0 + series.units[$1] } / Double(max(1, known.count))
  }
}

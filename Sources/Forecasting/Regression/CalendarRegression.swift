import Demand

/// The pooled calendar regression: per series, a slow level plus the effects of weekday, season, day of the month
/// and events, fitted by discounted ridge regression to fourth roots of sales.
///
/// Effects are shrunk twice: events towards none in a fit pooled over all series, and each series' own effects
/// towards the pooled ones. A series without a history of its own so gets the shape of its kin.
///
/// Fourth roots make effects close to proportional and noise close to even, and unlike logarithms they live with
/// small numbers. The normal equations are carried from fit to fit, so a fit at a further day costs one
/// factorisation a series.
package struct CalendarRegression: ForecastModel {
  package let name = "calendar-regression"

  package init() {}

  /// A fit of its own at each origin.
  package func forecasts(
    of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
  ) -> ForecastGrid {
    let features = CalendarFeatures(panel, calendar: calendar, horizon: horizon)
    let fits = FitDays(panel, fresh: Set(origins))
    return RegressionHistory(
      panel, features, origins: origins, fits: fits, horizon: horizon, workers: .one
    ).grid
  }
}

/// On which day the regression that forecasts at an origin was fitted.
///
/// Effects that were learned over years do not change within weeks. So past origins, of which there are
/// hundreds, share the fit of the last day of a grid of four weeks, and only follow the level from there; a
/// panel's first year, in which effects are still being found, is fitted at every origin. The grid is of
/// calendar days: it does not move as days go by.
package struct FitDays {
  private let phase: Int
  private let fresh: Set<Int>

  private static let interval = 28
  private static let firstYear = 371

  /// - Parameter fresh: origins that have a fit of their own.
  package init(_ panel: Panel, fresh: Set<Int>) {
    phase = panel.phase(ofGrid: Self.interval)
    self.fresh = fresh
  }

  package func day(of origin: Int) -> Int {
    if fresh.contains(origin) || origin < Self.firstYear { return origin }
    return origin - (origin + phase) % Self.interval
  }

  /// Origins by the day they are fitted on, both ascending.
  package func groups(of origins: [Int]) -> [(fit: Int, positions: [Int])] {
    Dictionary(grouping: origins.indices) { day(of: origins[$0]) }
      .sorted { $0.key < $1.key }.map { (fit: $0.key, positions: $0.value) }
  }
}

import Demand

/// The calendar regression as it stands at the end of a panel, with what tells its forecast apart.
///
/// It is fitted again when it is asked for, to the same bits, rather than kept beside every forecast that nobody
/// asks about.
struct LatestRegression: Sendable {
  let panel: Panel
  let features: CalendarFeatures
  let fit: CalendarFit
  private let walks: RegressionWalks
  private let horizon: Int

  init(_ panel: Panel, calendar: EventCalendar, horizon: Int, workers: Workers) {
    let features = CalendarFeatures(panel, calendar: calendar, horizon: horizon)
    var walks = RegressionWalks(panel, features, workers: workers)
    fit = walks.fit(through: panel.dayCount - 1)
    self.panel = panel
    self.features = features
    self.horizon = horizon
    self.walks = walks
  }

  /// What the regression says of a series; nil where it is too young or too sparse.
  func series(_ number: Int) -> SeriesRegression? {
    guard let coefficients = fit.coefficients[number],
      let outlooks = walks.outlooks(of: number, by: fit, at: [fit.day], horizon: horizon)
    else { return nil }
    return SeriesRegression(
      series: panel.series[number], scope: features.scopeOfCategory[number], features: features,
      coefficients: coefficients, pooled: fit.pooled, outlook: outlooks[0])
  }
}

/// The regression of one series at the end of a panel. Levels and effects are in fourth roots of units.
struct SeriesRegression: Sendable {
  let series: Panel.Series
  let scope: Int
  let features: CalendarFeatures
  let coefficients: [Double]
  /// Of the average series, on the scale of one unit a day.
  let pooled: [Double]
  let outlook: RegressionOutlook

  /// What an average weekday adds to the level.
  var meanWeekday: Double {
    (coefficients[..<7].reduce(0, +) + outlook.weekdays.reduce(0, +)) / 7
  }

  /// The level on an average weekday without events.
  var level: Double { outlook.level.chosen + meanWeekday }

  /// The sum of the columns of a part on a day, the correction of recent weekdays included.
  func effect(of part: CalendarFeatures.BasePart, on day: Int) -> Double {
    let sum = features.withRow(scope: scope, day: day) { columns, values, count in
      var sum = 0.0
      for index in 0..<count {
        let column = Int(columns[index])
        guard column < CalendarFeatures.baseColumns, CalendarFeatures.basePart(ofColumn: column) == part
        else {
          continue
        }
        sum += values[index] * coefficients[column]
      }
      return sum
    }
    return part == .weekday ? sum + outlook.weekdays[day % 7] - meanWeekday : sum
  }

  /// The coefficient of an event's column, by its place in the columns of events.
  func effect(ofEventColumn place: Int) -> Double { coefficients[CalendarFeatures.baseColumns + place] }
}

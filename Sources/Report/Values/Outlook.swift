import Demand
import Forecasting

/// What is drawn of a demand: four weeks that are known, the week to come, and the same weekdays a year before.
package struct Outlook: Sendable {
  package static let pastDays = 28
  package static let daysAhead = 7
  /// 52 weeks, so that a Monday is held against a Monday.
  package static let yearBefore = 364

  /// The last day whose sales are known.
  package let asOf: Day
  /// Units of the days up to `asOf`, at most `pastDays`; nil where nothing is known: before the first sale, or on days
  /// without records.
  package let sold: [Double?]
  /// Units of the same weekdays a year before, of all days drawn; empty where none of them is known.
  package let before: [Double?]
  /// What is expected of the days after `asOf`, at most `daysAhead`, with its 10% and 90% quantiles.
  package let ahead: [Step]
  /// What the week as a whole is expected to sell; the quantiles are nil where only those of days are known.
  package let week: Step
  /// What touches these days, by first day.
  package let events: [Event]

  package struct Step: Hashable, Sendable {
    package var expected: Double
    package var low: Double?
    package var high: Double?

    package init(expected: Double, low: Double? = nil, high: Double? = nil) {
      self.expected = expected
      self.low = low
      self.high = high
    }
  }

  package init(
    asOf: Day, sold: [Double?], before: [Double?], ahead: [Step], week: Step, events: [Event] = []
  ) {
    self.asOf = asOf
    self.sold = sold
    self.before = before.contains { $0 != nil } ? before : []
    self.ahead = ahead
    self.week = week
    self.events = events
  }

  package var days: ClosedRange<Day> { Self.days(around: asOf) }

  /// The days drawn where a day is the last one known.
  package static func days(around asOf: Day) -> ClosedRange<Day> {
    asOf.advanced(by: 1 - pastDays)...asOf.advanced(by: daysAhead)
  }

  /// The units of the last days, and of as many before these; nil where none of them is known.
  package func total(ofLast days: Int, endingBefore skipped: Int = 0) -> Double? {
    let known = sold.dropLast(skipped).suffix(days).compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  /// The same of a week that others can be held against: nil where more than one of its days is not known, as in the first
  /// days of a shop. One may be missing, for some are closed on Sundays.
  package func wholeWeek(endingBefore skipped: Int = 0) -> Double? {
    let known = sold.dropLast(skipped).suffix(7).compactMap(\.self)
    return known.count < 6 ? nil : known.reduce(0, +)
  }
}

extension Outlook {
  /// Of one category.
  package init(of series: DailySeries, _ forecast: CategoryForecast, events: [Event] = []) {
    let days = forecast.horizon > Self.daysAhead ? Self.daysAhead : forecast.horizon
    let week = forecast.cumulative[days - 1]
    self.init(
      series, asOf: forecast.origin,
      ahead: (0..<days).map { Step(forecast.expected[$0], forecast.daily[$0]) },
      week: Step(forecast.expected.prefix(days).reduce(0, +), week), events)
  }

  /// Of a group of categories, whose forecast knows no distribution of a week.
  package init(of series: DailySeries, _ forecast: GroupForecast, events: [Event] = []) {
    let days = min(Self.daysAhead, forecast.expected.count)
    self.init(
      series, asOf: forecast.origin,
      ahead: (0..<days).map { Step(forecast.expected[$0], forecast.daily[$0]) },
      week: Step(expected: forecast.expected.prefix(days).reduce(0, +)), events)
  }

  private init(_ series: DailySeries, asOf: Day, ahead: [Step], week: Step, _ events: [Event]) {
    let days = Self.days(around: asOf)
    self.init(
      asOf: asOf, sold: days.prefix(Self.pastDays).map(series.units),
      before: days.map { series.units(on: $0.advanced(by: -Self.yearBefore)) },
      ahead: ahead, week: week, events: events)
  }
}

extension Outlook.Step {
  fileprivate init(_ expected: Double, _ distribution: DemandDistribution) {
    self.init(expected: expected, low: distribution.quantile(0.1), high: distribution.quantile(0.9))
  }
}

extension DailySeries {
  /// Units of a day; nil where it lies outside the series or has no records.
  fileprivate func units(on day: Day) -> Double? {
    let index = start.distance(to: day)
    guard units.indices.contains(index), observation[index] != .noRecords, observation[index] != .unfinished
    else { return nil }
    return units[index]
  }
}

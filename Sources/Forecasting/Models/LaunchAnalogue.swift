import Demand

import func Glibc.log
import Wording

/// New categories by analogy: the level of their own first days, with the weekdays of their kin and the way that
/// earlier launches went on.
///
/// With few days an own weekday pattern is chance, so the kin's is taken. The level is drawn towards what launches of the
/// same history sold in their first days, the more the more alike they were. Launches fade or grow: the level is
/// multiplied by how earlier launches went on after as many days.
package struct LaunchAnalogue: ForecastModel {
  package let name = "launch-analogue"
  package let standsAlone = true

  /// Known days from which on a category can be judged by itself.
  package static let youth = 28

  package init() {}

  package func forecasts(
    of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
  ) -> ForecastGrid {
    var grid = ForecastGrid(origins: origins, seriesCount: panel.series.count, horizon: horizon)
    let words = Kin.firstWords(in: panel)
    for (position, origin) in origins.enumerated() {
      // What a family shares is the same for all its new members: none of them is kin yet.
      var shapes: [String?: WeekdayShape] = [:]
      for (number, series) in panel.series.enumerated() where Self.isNew(series, at: origin) {
        let kin = Kin(of: number, in: panel, at: origin, words: words)
        let shape =
          shapes[kin.family]
          ?? WeekdayShape(of: kin.members.map { panel.series[$0] }, knownThrough: origin)
        shapes[kin.family] = shape
        let launches = Launches(in: panel, before: origin, days: origin - series.start + 1)
        let level = Self.level(of: series, at: origin, shape: shape, launches: launches) * launches.course
        grid.set(position, number) { step in level * shape.factor(of: origin + 1 + step) }
      }
    }
    return grid
  }

  /// True in the first four weeks of a category.
  static func isNew(_ series: Panel.Series, at origin: Int) -> Bool {
    series.start <= origin && origin - series.start + 1 < youth
  }

  private static func level(
    of series: Panel.Series, at origin: Int, shape: WeekdayShape, launches: Launches
  ) -> Double {
    var (units, days) = (0.0, 0.0)
    for day in series.start...origin where series.isDemand[day] {
      units += series.units[day]
      days += shape.factor(of: day)
    }
    guard let usual = launches.usualLevel else { return units / max(days, 0.5) }
    return (units + usual.worth * usual.units) / (days + usual.worth)
  }

  /// What a planner is told; nil for a category with enough history.
  ///
  ///     new: 5 days of history, shape borrowed from 12 kin (genshin)
  package static func reason(for number: Int, in panel: Panel, at origin: Int) -> Phrase? {
    let series = panel.series[number]
    guard isNew(series, at: origin) else { return nil }
    let days = origin - series.start + 1
    let history = Phrase.counted(days, "day")
    let kin = Kin(of: number, in: panel, at: origin)
    guard !kin.members.isEmpty else { return "new: \(history) of history, no kin to borrow from" }
    let count = kin.members.count
    return kin.family.map { "new: \(history) of history, shape borrowed from \(count) kin (\($0))" }
      ?? "new: \(history) of history, shape borrowed from \(count) kin"
  }
}

/// How much each weekday sells against the mean day, over related series, each counting alike; of the last year.
struct WeekdayShape {
  private let factors: [Double]

  /// Weeks of an even shape that count beside the weeks seen.
  private static let priorWeeks = 4.0

  init(of series: [Panel.Series], knownThrough origin: Int) {
    let first = max(0, origin - 363)
    var (shares, days) = ([Double](repeating: 0, count: 7), [Double](repeating: 0, count: 7))
    for one in series {
      let known = max(first, one.start)...max(origin, one.start)
      let total = known.reduce(0) { $0 + one.units[$1] }
      guard total > 0 else { continue }
      let mean = total / Double(known.count)
      for day in known {
        shares[day % 7] += one.units[day] / mean
        days[day % 7] += 1
      }
    }
    let weight = Self.priorWeeks * Double(max(1, series.count))
    factors = zip(shares, days).map { ($0 + weight) / ($1 + weight) }
  }

  func factor(of day: Int) -> Double { factors[day % 7] }
}

/// The launches that a panel has seen, as far as they got in as many days as a new category has.
struct Launches {
  /// Units a day in the first days, and in the week after them, of each launch.
  private let levels: [(first: Double, next: Double)]

  private static let leastLaunches = 3
  private static let steadyLaunches = 4.0
  /// Series that begin with the records were not launched then.
  private static let recordsBegin = 28

  init(in panel: Panel, before origin: Int, days: Int) {
    levels = panel.series.compactMap { series in
      let end = series.start + days
      guard series.start >= Self.recordsBegin, end + 6 <= origin else { return nil }
      let first = series.units[series.start..<end].reduce(0, +) / Double(days)
      return (first, series.units[end..<end + 7].reduce(0, +) / 7)
    }
  }

  /// Units a day that the middle one of the launches sold in its first days, and how many own days that is worth: as
  /// a day varies about as much as its mean, the reciprocal of the variance of the launches' logarithms, at most a
  /// week. Nil if there were too few.
  var usualLevel: (units: Double, worth: Double)? {
    let sold = levels.map(\.first).filter { $0 > 0 }.sorted()
    guard sold.count >= Self.leastLaunches else { return nil }
    let logarithms = sold.map { log($0) }
    let mean = logarithms.reduce(0, +) / Double(sold.count)
    let squares = logarithms.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let variance = squares / Double(sold.count - 1)
    return (empiricalQuantile(0.5, ofSorted: sold), min(7, 1 / max(variance, 1e-3)))
  }

  /// The following week's level over the first days', the mean of all launches and of some that went on as they began.
  /// Each launch counts alike, whatever its units, and none for more than fourfold growth.
  var course: Double {
    let courses = levels.filter { $0.first > 0 }.map { min($0.next / $0.first, 4) }
    return (courses.reduce(0, +) + Self.steadyLaunches) / (Double(courses.count) + Self.steadyLaunches)
  }
}

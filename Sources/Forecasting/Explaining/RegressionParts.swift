import Demand
import Wording

/// Takes the regression's forecast of a day apart.
///
/// The regression adds fourth roots. In units a part is what the forecast with it and the parts before it has more
/// than the forecast with those before it only, so the parts add up whatever their order, which is: level, trend,
/// weekday, season, day of the month, events in the calendar's order, closure.
struct RegressionParts: Sendable {
  private let panel: Panel
  private let regression: SeriesRegression
  private let shares: EventShares
  private let effects: EventEvidence

  init(_ regression: SeriesRegression, _ panel: Panel, calendar: EventCalendar) {
    self.panel = panel
    self.regression = regression
    shares = EventShares(regression, panel, calendar: calendar)
    effects = EventEvidence(regression)
  }

  /// - Parameters:
  ///   - day: index in the panel, after its end.
  ///   - units: the forecast, closures included.
  ///   - closure: why nothing can be sold, where that is so.
  func sum(on day: Int, reaching units: Double, closure: Phrase?) -> SumOfParts {
    var roots = Roots()
    let date = panel.day(day)
    let level = regression.outlook.level
    let earlier = level.fourWeeksAgo ?? level.chosen
    roots.add(.level, "an average weekday", earlier + regression.meanWeekday)
    if level.fourWeeksAgo != nil { roots.add(.trend, "in the last 4 weeks", level.chosen - earlier) }
    roots.add(.weekday, date.weekday.phrase, regression.effect(of: .weekday, on: day))
    roots.add(.season, "day \(date.dayOfYear) of the year", regression.effect(of: .season, on: day))
    roots.add(.monthDay, "day \(date.civil.day) of the month", regression.effect(of: .monthDay, on: day))
    for share in shares.shares(on: day) {
      roots.add(.event, share.name, share.effect, note: effects.note(ofColumns: share.columns))
    }
    if let closure { roots.parts.append(ForecastPart(.closed, closure, running: 0)) }
    return SumOfParts("regression", roots.parts, reaching: units)
  }

  /// A sum of fourth roots, told in units.
  private struct Roots {
    var parts: [ForecastPart] = []
    private var sum = 0.0

    mutating func add(_ kind: ForecastPart.Kind, _ name: Phrase, _ effect: Double, note: Phrase = .empty) {
      sum += effect
      let root = max(0, sum)
      var part = ForecastPart(kind, name, running: root * root * root * root)
      part.note = note
      parts.append(part)
    }
  }
}

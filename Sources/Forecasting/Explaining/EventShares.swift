import Demand
import Wording

/// What each event does to the days of one series.
struct EventShares: Sendable {
  private let regression: SeriesRegression
  private let events: [Event]
  private let panel: Panel

  init(_ regression: SeriesRegression, _ panel: Panel, calendar: EventCalendar) {
    self.regression = regression
    self.panel = panel
    events = calendar.events.filter { calendar.concerns($0, regression.series.category) }
  }

  struct Share {
    let event: Event
    /// Days since the event's first day; negative before it.
    let offset: Int
    /// In fourth roots of units.
    let effect: Double
    /// Places of the columns that stand for it, the most particular last.
    let columns: [Int]

    /// `holiday National Day +1`, `game-update 原神 update -2 (projected)`
    var name: Phrase {
      let days = (offset < 0 ? "-" : "+") + "\(abs(offset))"
      return event.isProjected
        ? "\(event.kind.phrase) \(event.title) \(days) (projected)"
        : "\(event.kind.phrase) \(event.title) \(days)"
    }
  }

  /// The shares of the events that reach a day, in the calendar's order. Two updates on one day have one effect;
  /// they are told half of it each.
  func shares(on day: Int) -> [Share] {
    let catalog = regression.features.eventColumns
    let date = panel.day(day)
    let reaching = events.compactMap { event -> (event: Event, columns: [Int])? in
      let columns = catalog.columnsByDay(of: [event], firstDay: date, dayCount: 1)[0].map { Int($0) }
      return columns.isEmpty ? nil : (event, columns)
    }
    let claims = reaching.reduce(into: [Int: Double]()) { claims, share in
      for column in share.columns { claims[column, default: 0] += 1 }
    }
    return reaching.map { event, columns in
      Share(
        event: event, offset: event.days.lowerBound.distance(to: date),
        effect: columns.reduce(0) { $0 + regression.effect(ofEventColumn: $1) / (claims[$1] ?? 1) },
        columns: columns)
    }
  }
}

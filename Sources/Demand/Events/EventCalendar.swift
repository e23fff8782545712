/// The events known on a day, past and to come: the planner's own and China's official holidays.
package struct EventCalendar: Sendable {
  /// All events, by first day, then kind, name and scope, without repetition.
  package let events: [Event]
  /// Whether the built-in official holidays are among them.
  package let includesOfficialHolidays: Bool
  /// The games of each category's products, as far as a catalog knows.
  private let games: [String: Set<String>]

  /// Whether China's official holidays join the planner's own events.
  package enum OfficialHolidays: String, CaseIterable, Sendable {
    /// Unless the planner's own events have a holiday or make-up working day in a built-in year: a shop that
    /// brings another country's calendar, or a corrected one, sees only that. Holidays of later years add to
    /// the built-in ones.
    case auto
    /// Always.
    case china = "cn"
    case none
  }

  package init(
    _ own: [Event], games: [String: Set<String>] = [:], official: OfficialHolidays = .auto
  ) {
    self.games = games
    includesOfficialHolidays =
      switch official {
      case .auto: Self.holidayYears(of: own).isDisjoint(with: ChinaHolidays.years)
      case .china: true
      case .none: false
      }
    let builtIn = includesOfficialHolidays ? ChinaHolidays.events : []
    events = Self.sorted(own + builtIn)
  }

  private init(_ calendar: EventCalendar, adding events: [Event]) {
    self.events = Self.sorted(calendar.events + events)
    includesOfficialHolidays = calendar.includesOfficialHolidays
    games = calendar.games
  }

  /// The calendar with more events in it. Whether the official holidays are in it stays as it is, whatever the
  /// events are.
  package func adding(_ events: [Event]) -> EventCalendar {
    events.isEmpty ? self : EventCalendar(self, adding: events)
  }

  /// The years touched by the days for which no holiday is known, ascending: what a forecast must warn about.
  package func yearsWithoutHolidays(in days: ClosedRange<Day>) -> [Int] {
    let known = Self.holidayYears(of: events)
    return (days.lowerBound.year...days.upperBound.year).filter { !known.contains($0) }
  }

  /// The games of a category's products, as far as a catalog knows.
  package func games(of category: String) -> Set<String> { games[category] ?? [] }

  /// True when the event concerns the category, by its name or by its game.
  package func concerns(_ event: Event, _ category: String) -> Bool {
    event.concerns(category, games: games[category] ?? [])
  }

  /// The events that concern a category and touch the days, in the calendar's order.
  package func events(of category: String, in days: ClosedRange<Day>) -> [Event] {
    events.filter { $0.days.overlaps(days) && concerns($0, category) }
  }

  private static func holidayYears(of events: [Event]) -> Set<Int> {
    let official = events.filter { $0.kind == .holiday || $0.kind == .workday }
    // The last days of December belong to the New Year holiday they lead up to.
    return Set(official.map { $0.days.upperBound.advanced(by: 1).year })
  }

  private static func sorted(_ events: [Event]) -> [Event] {
    Set(events).sorted { order($0) < order($1) }
  }

  private static func order(_ event: Event) -> (Day, Day, String, String, String, String) {
    let days = event.days
    return (days.lowerBound, days.upperBound, event.kind.name, event.name, event.category, event.game)
  }
}

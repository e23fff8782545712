import Demand

/// Groups categories by the events that concern them.
struct EventScopes {
  /// For each category, in the order given, the number of its scope.
  let scopeOfCategory: [Int]
  /// For each scope, its events in the calendar's order.
  let eventsOfScope: [[Event]]

  private struct Pattern: Hashable {
    let category: String
    let game: String
  }

  init(_ calendar: EventCalendar, categories: [String]) {
    let events = calendar.events
    // Patterns are few, events many: match each pattern with each category once.
    var numberOfPattern: [Pattern: Int] = [:]
    var samples: [Event] = []
    let patternOfEvent = events.map { event in
      let pattern = Pattern(category: event.category, game: event.game)
      if let number = numberOfPattern[pattern] { return number }
      numberOfPattern[pattern] = samples.count
      samples.append(event)
      return samples.count - 1
    }
    var numberOfScope: [[Bool]: Int] = [:]
    var scopes: [[Bool]] = []
    scopeOfCategory = categories.map { category in
      let concerned = samples.map { calendar.concerns($0, category) }
      if let number = numberOfScope[concerned] { return number }
      numberOfScope[concerned] = scopes.count
      scopes.append(concerned)
      return scopes.count - 1
    }
    eventsOfScope = scopes.map { concerned in
      zip(events, patternOfEvent).filter { concerned[$0.1] }.map(\.0)
    }
  }
}

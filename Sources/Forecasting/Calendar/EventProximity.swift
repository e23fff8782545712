import Demand

/// How near each day is to events, for models that find shapes by themselves: for each kind the days since the
/// last one and until the next one, and which event a day itself has.
package struct EventProximity: Sendable {
  /// The scope of each category, in the order given.
  package let scopeOfCategory: [Int]
  /// Two for each kind, and the last one: the number of the day's event.
  package let columnCount: Int
  /// By scope, then day, then column.
  private let values: [[Float]]

  /// Beyond this many days nothing is near.
  private static let reach = 15
  /// Of the days of a panel and the horizon after it.
  package init(_ panel: Panel, _ calendar: EventCalendar, _ subjects: EventSubjects, horizon: Int) {
    let scopes = EventScopes(calendar, categories: panel.series.map(\.category))
    let (firstDay, dayCount) = (panel.firstDay, panel.dayCount + horizon)
    scopeOfCategory = scopes.scopeOfCategory
    let kinds = subjects.kinds
    let numbers = Dictionary(uniqueKeysWithValues: zip(subjects.names, 0...))
    let columnCount = 2 * kinds.count + 1
    self.columnCount = columnCount
    values = scopes.eventsOfScope.map { events in
      var rows = [Float](repeating: .nan, count: dayCount * columnCount)
      for (place, kind) in kinds.enumerated() {
        let days = events.filter { $0.kind == kind }.marks(from: firstDay, count: dayCount + Self.reach)
        Self.write(distances: days, to: &rows, column: 2 * place, of: columnCount, dayCount: dayCount)
      }
      for event in events.reversed() {
        guard let number = numbers[event.name] else { continue }
        for day in event.indices(from: firstDay, count: dayCount) {
          rows[day * columnCount + columnCount - 1] = Float(number)
        }
      }
      return rows
    }
  }

  private static func write(
    distances days: [Bool], to rows: inout [Float], column: Int, of columnCount: Int, dayCount: Int
  ) {
    var since = reach
    for day in 0..<dayCount {
      since = days[day] ? 0 : min(reach, since + 1)
      rows[day * columnCount + column] = Float(since)
    }
    var until = reach
    for day in days.indices.reversed() {
      until = days[day] ? 0 : min(reach, until + 1)
      if day < dayCount { rows[day * columnCount + column + 1] = Float(until) }
    }
  }

  package func write(scope: Int, day: Int, to column: (Int, Double) -> Void) {
    for index in 0..<columnCount { column(index, Double(values[scope][day * columnCount + index])) }
  }
}

/// Which kinds of events have columns of their own, and under which number a name is known.
package struct EventSubjects: Equatable, Sendable {
  package let kinds: [Event.Kind]
  package let names: [String]

  private static let mostKinds = 8
  private static let mostNames = 200

  /// The most frequent first; a tree finds no split in a name that was met once.
  package init(_ events: [Event]) {
    kinds = Self.ranked(Dictionary(grouping: events, by: \.kind).mapValues(\.count), most: Self.mostKinds)
    let repeated = Dictionary(grouping: events, by: \.name).mapValues(\.count).filter { $0.value > 1 }
    names = Self.ranked(repeated, most: Self.mostNames)
  }

  package init(kinds: [Event.Kind], names: [String]) {
    self.kinds = kinds
    self.names = names
  }

  private static func ranked<Subject: Comparable>(_ counts: [Subject: Int], most: Int) -> [Subject] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map(\.key)
  }
}

import Demand
import Wording

/// What the regression has learned of a kind of event, or of an event by its name, for one category.
package struct EventEffect: Equatable, Sendable {
  package let kind: Event.Kind
  /// Empty for the kind as such.
  package let name: String
  /// Days after the event, negative before. Of a longer event every day is an event of its own; of a game update
  /// only the first one.
  package let offset: Int
  /// Where the effect differs by weekday.
  package let weekday: Weekday?
  /// What it makes of the usual sales of a day: .2 is a fifth more.
  package let effect: Double
  /// The same if the category did as all do.
  package let pooledEffect: Double
  /// How often the category has met it on days that teach; days in a row are one time.
  package let occurrences: Int
  package let source: Source

  package var title: Phrase { Event.title(name, kind) }

  package enum Source: String, CaseIterable, Sendable {
    /// Mostly what the category itself showed.
    case own
    /// Mostly that of all categories, for the event's name or for its kind.
    case name, kind
    /// Nothing was learned: never met.
    case none
  }
}

/// The effects of events on each category, as learned at the end of a history.
package struct EventEffects: Sendable {
  private let latest: LatestRegression

  package init(_ history: DemandHistory, calendar: EventCalendar, workers: Workers = .one) {
    latest = LatestRegression(Panel(history), calendar: calendar, horizon: 1, workers: workers)
  }

  package var categories: [String] { latest.panel.series.map(\.category) }

  /// The effects on a category, by kind, name and day; only those of events that concern it and were met, and
  /// none where the category is too young or too sparse for a regression.
  package func effects(of number: Int) -> [EventEffect] {
    guard let regression = latest.series(number) else { return [] }
    let evidence = EventEvidence(regression)
    return regression.features.eventColumns.columns.indices
      .filter { evidence.occurrences[$0] > 0 }
      .map { effect(ofColumn: $0, regression, evidence) }
  }

  /// A name's or a weekday's column adds to that of its kind.
  private func effect(
    ofColumn place: Int, _ regression: SeriesRegression, _ evidence: EventEvidence
  ) -> EventEffect {
    let columns = regression.features.eventColumns.columns
    let column = columns[place]
    let isKind = column.name.isEmpty && column.weekday == nil
    let base =
      isKind
      ? nil
      : columns.firstIndex {
        $0.kind == column.kind && $0.name.isEmpty && $0.offset == column.offset && $0.weekday == nil
      }
    let places = [base, place].compactMap(\.self)
    let first = CalendarFeatures.baseColumns
    return EventEffect(
      kind: column.kind, name: column.name, offset: column.offset,
      weekday: column.weekday.flatMap { Weekday(rawValue: $0) },
      effect: regression.share(places.reduce(0) { $0 + regression.effect(ofEventColumn: $1) }),
      pooledEffect: regression.share(
        places.reduce(0) { $0 + regression.pooled[first + $1] * regression.outlook.scale }),
      occurrences: evidence.occurrences[place], source: evidence.source(ofColumn: place))
  }
}

extension SeriesRegression {
  /// What an effect in fourth roots makes of the usual sales: -1 is none left.
  fileprivate func share(_ effect: Double) -> Double {
    guard level > 0 else { return 0 }
    let ratio = max(0, level + effect) / level
    return ratio * ratio * ratio * ratio - 1
  }
}

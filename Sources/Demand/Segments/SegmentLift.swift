import Wording

/// A category of the long tail that is core for a while, for a game update or promotion is coming that it has
/// sold more at before.
package struct SegmentLift: Hashable, Sendable {
  package let category: String
  package let event: Event
  /// Events of the kind that concerned the category within the year before.
  package let occurrences: Int
  /// Units sold on their days over what the four weeks before them would have sold.
  package let factor: Double
  /// Of their days those with a sale, and all whose demand is known.
  package let activeDays: Int
  package let observedDays: Int

  /// An event that begins within so many days, or is under way, counts.
  package static let reach = 7
  /// Events further back tell of another shop.
  static let memory = 364
  /// A raise below this, or seen once only, may be chance.
  static let smallestFactor = 1.2
  static let fewestOccurrences = 2

  /// The first event to come that lifts a category; nil where none does.
  ///
  /// It must have sold at least a fifth more on the days of two or more events of the kind than the weeks before
  /// them, and on those days as often as core categories sell.
  ///
  /// - Parameter calendar: with what is announced and projected; what became of events after the end of the series
  ///   is not looked at.
  package init?(of series: DailySeries, calendar: EventCalendar) {
    let end = series.end
    let kinds: Set<Event.Kind> = [.gameUpdate, .promo]
    let days = end.advanced(by: -Self.memory)...end.advanced(by: Self.reach)
    let events = calendar.events(of: series.category, in: days).filter { kinds.contains($0.kind) }
    let past = events.filter {
      $0.days.lowerBound >= days.lowerBound && $0.days.upperBound <= end && !$0.isProjected
    }
    let coming = events.filter { $0.days.upperBound > end }
    let lifts = coming.lazy.compactMap { event in
      let alike = past.filter { $0.kind == event.kind }
      return SegmentLift(event, series, past: alike, disturbed: Set(past.flatMap(\.days)))
    }
    guard let first = lifts.first else { return nil }
    self = first
  }

  private init?(_ event: Event, _ series: DailySeries, past: [Event], disturbed: Set<Day>) {
    var (sold, usual) = (0.0, 0.0)
    var (active, observed, occurrences) = (0, 0, 0)
    for other in past {
      guard let rate = Self.rate(of: series, before: other.days.lowerBound, without: disturbed) else {
        continue
      }
      let units = other.days.compactMap { series.demand(on: $0) }
      guard !units.isEmpty else { continue }
      occurrences += 1
      observed += units.count
      active += units.count { $0 > 0 }
      sold += units.reduce(0, +)
      usual += rate * Double(units.count)
    }
    guard occurrences >= Self.fewestOccurrences, sold >= Self.smallestFactor * usual, active > 0 else {
      return nil
    }
    guard Double(observed) <= Segmentation.frequentInterval * Double(active) else { return nil }
    category = series.category
    self.event = event
    self.occurrences = occurrences
    factor = usual > 0 ? sold / usual : .infinity
    activeDays = active
    observedDays = observed
  }

  /// Units a day in the four weeks before a day, events left out; nil where none of their days is known.
  private static func rate(of series: DailySeries, before day: Day, without disturbed: Set<Day>) -> Double? {
    let units = (1...28).compactMap { back -> Double? in
      let other = day.advanced(by: -back)
      return disturbed.contains(other) ? nil : series.demand(on: other)
    }
    return units.isEmpty ? nil : units.reduce(0, +) / Double(units.count)
  }

  /// `core until 2026-09-29 for Season 4 (game-update from 2026-09-27): at 3 before it sold 2.1 times as much as
  /// usual, on 8 of 9 days`
  package var reason: Phrase {
    let times: Phrase =
      factor.isFinite
      ? "\((min(factor, 1e6) * 10).rounded() / 10) times as much as usual" : "more than nothing"
    let (name, kind, start, end) = (
      event.title, event.kind.phrase, event.days.lowerBound, event.days.upperBound
    )
    let cause: Phrase =
      event.isProjected
      ? "core until \(end) for \(name) (\(kind) from \(start), projected): "
      : "core until \(end) for \(name) (\(kind) from \(start)): "
    return cause
      + "at \(occurrences) before it sold \(times), on \(activeDays) of \(observedDays) days"
  }
}

extension [Segment] {
  /// The same segments, with what events lift out of the long tail for their duration as core.
  ///
  /// - Parameter history: what the segments were found in.
  package func lifted(by calendar: EventCalendar, in history: DemandHistory) -> [Segment] {
    let series = history.seriesByCategory
    return map { segment in
      guard segment.group == .longTail, segment.lifeCycle != .dormant,
        let lift = series[segment.category].flatMap({ SegmentLift(of: $0, calendar: calendar) })
      else { return segment }
      return segment.lifted(by: lift)
    }
  }
}

extension Segment {
  fileprivate func lifted(by lift: SegmentLift) -> Segment {
    Segment(
      category: category, group: .core, pattern: pattern, lifeCycle: lifeCycle, units: units, amount: amount,
      share: share, cumulativeShare: cumulativeShare, activeDays: activeDays,
      reason: [reason, lift.reason].joined(separator: "; "), lift: lift)
  }
}

extension DailySeries {
  /// Units of a day; nil where it lies outside the series or its number is not demand.
  fileprivate func demand(on day: Day) -> Double? {
    let index = start.distance(to: day)
    return units.indices.contains(index) && isDemand(index) ? units[index] : nil
  }
}

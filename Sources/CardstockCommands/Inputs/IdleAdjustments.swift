import Demand
import Terminal
import Wording

extension Workspace {
  /// Says which of the planner's adjustments change nothing in a forecast over the days ahead.
  func warnOfIdleAdjustments(daysAhead: Int, _ console: Console) {
    let days = asOf.advanced(by: 1)...asOf.advanced(by: daysAhead)
    let categories = Set(history.series.map(\.category))
    let idle = Dictionary(grouping: whatIf) { event in
      if !categories.contains(where: { calendar.concerns(event, $0) }) { return Idleness.unscoped }
      if !Self.reach(of: event).overlaps(days) { return .outside }
      return event.kind == .closed || hasSeen(event.kind) ? .none : .unknown
    }.mapValues { $0.map(Self.text) }
    warn(idle[.unscoped], console) { "\($0) concerns no category that has sold; check the spelling" }
    warn(idle[.outside], console) {
      "\($0) is outside of the days forecast, \(days.lowerBound) to \(days.upperBound)"
    }
    warn(idle[.unknown], console) {
      "\($0) is of a kind that has not been seen yet, so that its effect is not known"
    }
    let strangers = overrides.values.flatMap(\.self).filter {
      days.contains($0.day) && !categories.contains($0.category)
    }.sorted { "\($0.category) on \($0.day)" < "\($1.category) on \($1.day)" }
    warn(strangers.map { "the override of \($0.category) on \($0.day)" }, console) {
      "\($0) is of no category that has sold; check the spelling"
    }
  }

  /// Why an event changes no forecast.
  private enum Idleness { case none, unscoped, outside, unknown }

  /// The days on which an event may be felt: an update for ten days more.
  private static func reach(of event: Event) -> ClosedRange<Day> {
    event.days.lowerBound...event.days.upperBound.advanced(by: event.kind == .gameUpdate ? 10 : 0)
  }

  /// True where events of the kind are in the days that forecasts learn from.
  private func hasSeen(_ kind: Event.Kind) -> Bool {
    let first = history.series.map(\.start).min() ?? asOf
    return calendar.events.contains { $0.kind == kind && $0.days.overlaps(first...asOf) }
  }

  /// - Parameter tell: says of the first, and of how many more like it, what is wrong.
  private func warn(_ names: [Phrase]?, _ console: Console, tell: (Phrase) -> Phrase) {
    guard let names, let first = names.first else { return }
    console.warning(tell(names.count > 1 ? "\(first) (and \(names.count - 1) more like it)" : first))
  }

  /// `what-if promotion of 原神* on 2026-10-01`
  private static func text(_ event: Event) -> Phrase {
    let scope = event.category.isEmpty ? event.game : event.category
    let name = event.name == PlannedPromotion.eventName ? Phrase(word: event.name) : event.title
    let day = event.days.lowerBound
    return scope.isEmpty ? "\(name) on \(day)" : "\(name) of \(scope) on \(day)"
  }
}

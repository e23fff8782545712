import Demand
import Terminal

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
    warn("concerns no category that has sold; check the spelling", idle[.unscoped] ?? [], console)
    warn(
      "is outside of the days forecast, \(days.lowerBound) to \(days.upperBound)", idle[.outside] ?? [],
      console)
    warn(
      "is of a kind that has not been seen yet, so that its effect is not known", idle[.unknown] ?? [],
      console)
    warn(
      "is of no category that has sold; check the spelling",
      overrides.values.flatMap(\.self).filter { days.contains($0.day) && !categories.contains($0.category) }
        .map { "the override of \($0.category) on \($0.day)" }.sorted(), console)
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

  private func warn(_ what: String, _ names: [String], _ console: Console) {
    guard let first = names.first else { return }
    let others = names.count > 1 ? " (and \(names.count - 1) more like it)" : ""
    console.warning("\(first)\(others) \(what)")
  }

  /// `what-if promotion of 原神* on 2026-10-01`
  private static func text(_ event: Event) -> String {
    let scope = event.category.isEmpty ? event.game : event.category
    return event.name + (scope.isEmpty ? "" : " of \(scope)") + " on \(event.days.lowerBound)"
  }
}

import Demand
import Ledger
import Terminal

/// What a command works on: all that is known at the end of a day.
struct Workspace {
  let ledger: Ledger
  /// True for a database, false for files that are forgotten.
  let isKept: Bool
  /// What is known and what is projected.
  let calendar: EventCalendar
  /// The updates to be expected that nobody announced, those struck included; none for `--no-projections`.
  let projections: [ProjectedUpdate]
  /// The events that the planner asks about, which are in the calendar too.
  let whatIf: [Event]
  /// What planners expect in the place of the forecast; none for `--no-overrides`.
  let overrides: [ForecastOverride]
  /// False for `--holidays none`, which asks for a forecast that knows none.
  let wantsHolidays: Bool
  /// The last day whose sales are known.
  let asOf: Day
  let history: DemandHistory

  /// Says what a forecast over the days ahead will not know.
  func warnOfUnknownHolidays(daysAhead: Int, _ console: Console) {
    let days = asOf.advanced(by: 1)...asOf.advanced(by: daysAhead)
    let years = calendar.yearsWithoutHolidays(in: days)
    guard wantsHolidays, !years.isEmpty else { return }
    let list = years.map(String.init).joined(separator: ", ")
    console.warning("no holidays are known for \(list); import them: cardstock import events FILE")
  }

  /// Says which of the updates that a forecast over the days ahead counts on are only projected.
  func noteProjections(daysAhead: Int, _ console: Console) {
    let last = asOf.advanced(by: daysAhead)
    let categories = history.series.map(\.category)
    let expected = projections.filter { update in
      !update.isStruck && update.day <= last && categories.contains { calendar.concerns(update.event, $0) }
    }
    for update in expected.prefix(Self.mostNotes) { console.note(note(of: update)) }
    let others = expected.count - Self.mostNotes
    if others > 0 {
      console.note("and \(others) more projected updates: cardstock events list --kind game-update")
    }
  }

  private static let mostNotes = 5

  private func note(of update: ProjectedUpdate) -> String {
    let subject = update.history.subject
    let remedy =
      isKept
      ? "confirm it: cardstock import events, or strike it: cardstock events strike "
        + "\(ShellWord(subject)) \(update.day)"
      : "put it into --events, or leave it out: --no-projections"
    return "\(subject) update about \(update.day) is projected from a \(update.history.cycle); \(remedy)"
  }
}

extension Workspace {
  /// Says which of the planner's adjustments change nothing in a forecast over the days ahead.
  func warnOfIdleAdjustments(daysAhead: Int, _ console: Console) {
    let days = asOf.advanced(by: 1)...asOf.advanced(by: daysAhead)
    let categories = Set(history.series.map(\.category))
    let idle = whatIf.filter { event in !categories.contains { calendar.concerns(event, $0) } }
    warn("concerns no category that has sold; check the spelling", idle.map(Self.text), console)
    warn(
      "is outside of the days forecast, \(days.lowerBound) to \(days.upperBound)",
      whatIf.filter { !$0.days.overlaps(days) && !idle.contains($0) }.map(Self.text), console)
    warn(
      "is of a kind that has not been seen yet, so that its effect is not known",
      whatIf.filter { $0.kind != .closed && !idle.contains($0) && !hasSeen($0.kind) }.map(Self.text), console)
    warn(
      "is of no category that has sold; check the spelling",
      overrides.filter { days.contains($0.day) && !categories.contains($0.category) }
        .map { "the override of \($0.category) on \($0.day)" }, console)
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

import Demand
import Forecasting
import Ledger
import Replenishment
import Terminal
import Wording

/// What a command works on: all that is known at the end of a day.
struct Workspace {
  let ledger: Ledger
  /// True for a database, false for files that are forgotten.
  let isKept: Bool
  /// What is known and what is projected, with the events that the planner asks about.
  let calendar: EventCalendar
  /// The same without these: what models learn with.
  let learnedCalendar: EventCalendar
  /// A trained model, from `--model` or the database, if it is fresh.
  let model: TrainedModel?
  /// The updates to be expected that nobody announced, those struck included; none for `--no-projections`.
  let projections: [ProjectedUpdate]
  /// The events that the planner asks about, which are in the calendar too.
  let whatIf: [Event]
  /// What planners expect in the place of the forecast, by category; none for `--no-overrides`.
  let overrides: [String: [ForecastOverride]]
  /// False for `--holidays none`, which asks for a forecast that knows none.
  let wantsHolidays: Bool
  /// The last day whose sales are known.
  let asOf: Day
  let history: DemandHistory
  /// A plan that was made of just this and is made again: what it ordered is not on its way yet.
  var ownPlan: PlanID?

  /// Forecasts from the trained model, or learns first where there is none that is fresh.
  func forecaster(horizon: Int = Forecaster.longestHorizon, _ console: Console) -> Forecaster {
    console.watching("Learning", in: .categories(history.series.count)) { workers in
      if model == nil && whatIf.isEmpty {
        return Forecaster(history, calendar: calendar, horizon: horizon, workers: workers)
      }
      // What a planner asks about changes the days ahead, not what was learned.
      let trained =
        model ?? TrainedModel(history, calendar: learnedCalendar, horizon: horizon, workers: workers)
      return Forecaster(history, model: trained, calendar: calendar, horizon: horizon, workers: workers)
    }
  }

  /// The forecast with what planners know better.
  func overridden(_ forecast: CategoryForecast) -> OverriddenForecast {
    forecast.overridden(by: overrides[forecast.category] ?? [])
  }

  /// Says what a forecast over the days ahead will not know.
  func warnOfUnknownHolidays(daysAhead: Int, _ console: Console) {
    let days = asOf.advanced(by: 1)...asOf.advanced(by: daysAhead)
    let years = calendar.yearsWithoutHolidays(in: days)
    guard wantsHolidays, !years.isEmpty else { return }
    let list = Phrase.list(years.map(String.init))
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

  private func note(of update: ProjectedUpdate) -> Phrase {
    let subject = update.history.subject
    let remedy: Phrase =
      isKept
      ? "confirm it: cardstock import events, or strike it: cardstock events strike \(ShellWord(subject)) \(update.day)"
      : "put it into --events, or leave it out: --no-projections"
    return
      "\(subject) update about \(update.day) is projected from a \(update.history.cycle.phrase); \(remedy)"
  }
}

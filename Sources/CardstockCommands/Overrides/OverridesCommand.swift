import Demand
import Ledger
import Terminal
import Wording

/// `cardstock overrides`: the planners' word in the place of the forecast.
let overridesCommand = Command(
  "overrides", "Show and take back what planners expect in the place of the forecast.",
  discussion: """
    Overrides come by import overrides. forecast shows them beside the statistical forecast, reorder and plan go by
    them, and backtest --value-added says whether they helped.
    """,
  examples: ["those of the days to come": "cardstock overrides list --from 2026-09-21"],
  commands: [overridesList, overridesRemove])

let overridesList = Command(
  "list", "List the overrides.",
  discussion: "Columns: category, date, quantity, factor, who, why.",
  examples: ["all of them": "cardstock overrides list"],
  takes: ExportedDays.key, DatabaseOption.key, OutputOptions.key
) { console, days, path, output in
  try writeOverrides(of: days, from: path, to: output, console)
}

let overridesRemove = Command(
  "remove", "Take an override back.",
  examples: ["the show was put off": "cardstock overrides remove 'Game Coins' 2026-09-22"],
  takes: overriddenCategory, overriddenDay, DatabaseOption.key
) { console, category, day, path in
  let all = try Ledger.open(path: path, creating: false).overrides()
  guard let override = all.first(where: { $0.category == category && $0.day == day }) else {
    throw noOverride(of: category, on: day, among: all)
  }
  try Ledger.open(path: path, creating: true).removeOverride(of: category, on: day)
  console.note("\(category) \(day): \(override.phrase) removed")
}

private let overriddenCategory = Key<String>.argument(
  "CATEGORY", where: .satisfying("") { !$0.isEmpty }, completing: .names("categories"),
  "The category of the override.")
private let overriddenDay = Key<Day>.argument("DATE", "The day of the override.")

private func noOverride(of category: String, on day: Day, among all: [ForecastOverride]) -> UsageError {
  let days = all.filter { $0.category == category }.map(\.day.description)
  guard days.isEmpty else {
    let list = Phrase.list(days)
    return UsageError(
      days.count == 1
        ? "no override of \(category) is of \(day): there is \(list)"
        : "no override of \(category) is of \(day): there are \(list)")
  }
  return .unknown("category with an override", category, among: Set(all.map(\.category)).sorted())
}

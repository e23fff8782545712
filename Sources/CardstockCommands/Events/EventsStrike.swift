import Demand
import Ledger
import Terminal
import Wording

let eventsStrike = Command(
  "strike", "Say that a projected update will not come.",
  discussion: """
    Forecasts no longer count on it; the ones after it stay projected. What is struck is kept in the database until
    events restore.
    """,
  examples: ["it was put off": "cardstock events strike '原神' 2026-10-07"],
  takes: updatedGame, updateDay, DatabaseOption.key
) { console, game, day, path in
  let update = try projectedUpdate(of: game, about: day, in: path)
  let isNew = try Ledger.open(path: path, creating: true).strike(update)
  console.note(
    isNew
      ? "\(update.subject) update of \(update.day) struck"
      : "\(update.subject) update of \(update.day) was struck before")
}

let eventsRestore = Command(
  "restore", "Take back that a projected update was struck.",
  examples: ["it comes after all": "cardstock events restore '原神' 2026-10-07"],
  takes: updatedGame, updateDay, DatabaseOption.key
) { console, game, day, path in
  let update = StruckUpdate(subject: game, day: day)
  let struck = try Ledger.open(path: path, creating: false).struckUpdates()
  guard struck.contains(update) else {
    throw UsageError(
      "no update of \(game) on \(day) was struck\(list(struck.map { "\($0.subject) \($0.day)" }))")
  }
  try Ledger.open(path: path, creating: true).restore(update)
  console.note("\(game) update of \(day) restored")
}

/// The update that is projected within half a cycle of a day.
private func projectedUpdate(of game: String, about day: Day, in path: String) throws -> StruckUpdate {
  let ledger = try Ledger.open(path: path, creating: false)
  return try ledger.read {
    guard let asOf = try ledger.lastDayWithSale() else { throw NoSales(place: path) }
    let events = try ledger.events()
    let all = EventCalendar(events, official: .none).projectedUpdates(after: asOf)
    let ofGame = all.filter { $0.history.subject == game }
    guard !ofGame.isEmpty else {
      throw UsageError.unknown(
        "game with a projected update", game, among: Set(all.map(\.history.subject)).sorted())
    }
    let given = StruckUpdate(subject: game, day: day)
    guard let meant = ofGame.first(where: { given.concerns($0.event, of: $0.history) }) else {
      throw UsageError(
        "no update of \(game) is projected about \(day)\(list(ofGame.map { "\($0.day)" }))")
    }
    return StruckUpdate(subject: game, day: meant.day)
  }
}

/// `: there are 2026-10-07, 2026-11-18`
private func list(_ names: [String]) -> Phrase {
  let list = Phrase.list(names)
  if names.isEmpty { return .empty }
  return names.count == 1 ? ": there is \(list)" : ": there are \(list)"
}

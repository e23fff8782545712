/// The updates of one game that are known, past and announced, and the rhythm in which they come.
package struct UpdateHistory: Hashable, Sendable {
  /// What is updated, as a planner would name it: the game; else the categories concerned; else the name without
  /// its version.
  package let subject: String
  /// The first day of each update, ascending.
  package let updates: [Day]
  package let cycle: VersionCycle
  /// The scope of its last update, which those to come have too.
  private let category: String
  private let game: String

  /// Days after the day of planning in which updates are projected: as far as the longest forecast, and as much
  /// again to have them confirmed in.
  package static let reach = 60
  /// Cycles without a known update after which the list is taken to have ended.
  private static let mostMissed = 3

  private struct Key: Hashable {
    let subject: String
    let category: String
    let game: String
  }

  /// The histories of all game updates among the events, by the byte order of subjects. Updates belong together
  /// that name the same game and categories, and where they name neither, the same but for a version: `Season 3`
  /// and `Season 4`.
  package static func all(of events: [Event]) -> [UpdateHistory] {
    let updates = events.filter { $0.kind == .gameUpdate && !$0.isProjected }
    return Dictionary(grouping: updates, by: key).map { UpdateHistory($0, $1) }.sorted { $0.precedes($1) }
  }

  private init(_ key: Key, _ events: [Event]) {
    subject = key.subject
    category = key.category
    game = key.game
    let days = events.map(\.days.lowerBound)
    updates = VersionCycle.updates(days)
    cycle = VersionCycle(of: days)
  }

  /// The day of the last update known.
  package var last: Day { updates[updates.count - 1] }

  private func precedes(_ other: UpdateHistory) -> Bool {
    subject == other.subject
      ? category.utf8.lexicographicallyPrecedes(other.category.utf8)
      : subject.utf8.lexicographicallyPrecedes(other.subject.utf8)
  }

  private static func key(_ event: Event) -> Key {
    let named = event.game.isEmpty ? event.category : event.game
    return Key(
      subject: named.isEmpty ? stem(event.name) : named, category: event.category, game: event.game)
  }

  /// `Season 3` without the version is `Season`; a name that is nothing but a version stays as it is.
  static func stem(_ name: String) -> String {
    let words = name.filter { !("0"..."9").contains($0) && $0 != "." }.split(separator: " ")
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  /// The updates to be expected after a day that are not in the list: every cycle after the last one known,
  /// announced ones included. None where no cycle is known, or where none of the last three came.
  package func projections(after day: Day, days reach: Int = Self.reach) -> [Event] {
    guard let step = cycle.days, !isStale(on: day) else { return [] }
    let first = last.distance(to: day) < 0 ? 1 : last.distance(to: day) / step + 1
    let count = max(0, last.distance(to: day.advanced(by: reach)) / step)
    guard first <= count else { return [] }
    return (first...count).map { event(on: last.advanced(by: step * $0)) }
  }

  /// True where the list has ended: updates have been due and missing for too long.
  package func isStale(on day: Day) -> Bool {
    cycle.days.map { last.distance(to: day) >= Self.mostMissed * $0 } ?? false
  }

  private func event(on day: Day) -> Event {
    Event(
      name: "\(subject) update", kind: .gameUpdate, days: day...day, category: category, game: game,
      isProjected: true)
  }
}

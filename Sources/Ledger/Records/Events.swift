import Demand

extension Ledger {
  /// Imports events in one transaction. An event is known by its first day, kind, name and scope; when it
  /// comes again, its last day replaces the one before.
  @discardableResult
  package func importEvents(_ events: [Event], source: ImportSource) throws -> ImportTally {
    try write {
      let find = try connection.prepare(
        """
        \(Self.eventColumns)
        WHERE first_day = ? AND kind = ? AND name = ? AND category = ? AND game = ?
        """)
      let replace = try connection.prepare(
        "REPLACE INTO event (first_day, kind, name, category, game, last_day) VALUES (?, ?, ?, ?, ?, ?)")
      return try importRecords(events, .events, source: source) { event in
        try find.first(
          event.days.lowerBound, event.kind.name, event.name, event.category, event.game, row: Event.init)
      } store: { event in
        try replace.run(
          event.days.lowerBound, event.kind.name, event.name, event.category, event.game,
          event.days.upperBound)
      }
    }
  }

  /// All events, by first day, then by the byte order of kind, name and scope.
  package func events() throws -> [Event] {
    try connection.prepare("\(Self.eventColumns) ORDER BY first_day, kind, name, category, game")
      .map(row: Event.init)
  }

  private static let eventColumns = "SELECT first_day, last_day, kind, name, category, game FROM event"
}

extension Event {
  fileprivate init(_ row: borrowing Row) {
    let first: Day = row[0]
    self.init(
      name: row[3], kind: Kind(row[2]), days: first...max(first, row[1]), category: row[4], game: row[5])
  }
}

/// An update that nobody announced and that is due by the cycle of those before.
package struct ProjectedUpdate: Hashable, Sendable {
  package let event: Event
  package let history: UpdateHistory
  /// True where the planner said that it will not come.
  package let isStruck: Bool

  package var day: Day { event.days.lowerBound }
}

/// A planner's word that what is projected about a day will not come.
package struct StruckUpdate: Hashable, Sendable {
  /// As ``UpdateHistory`` names what is updated.
  package let subject: String
  package let day: Day

  package init(subject: String, day: Day) {
    self.subject = subject
    self.day = day
  }

  /// Half a cycle either way, for a projection moves by some days when the cycle is known better.
  package func concerns(_ event: Event, of history: UpdateHistory) -> Bool {
    guard let cycle = history.cycle.days, subject == history.subject else { return false }
    return 2 * abs(day.distance(to: event.days.lowerBound)) < cycle
  }
}

extension EventCalendar {
  /// The updates to be expected after a day and not in the calendar, by day, then by subject.
  ///
  /// An update that is put into the calendar near a projected one confirms it: projections start one cycle after
  /// the last update known.
  ///
  /// - Parameter struck: those that the planner knows not to come.
  package func projectedUpdates(
    after day: Day, days: Int = UpdateHistory.reach, struck: [StruckUpdate] = []
  ) -> [ProjectedUpdate] {
    let updates = UpdateHistory.all(of: events).flatMap { history in
      history.projections(after: day, days: days).map { event in
        ProjectedUpdate(
          event: event, history: history, isStruck: struck.contains { $0.concerns(event, of: history) })
      }
    }
    return updates.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}

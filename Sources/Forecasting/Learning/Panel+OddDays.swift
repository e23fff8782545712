import Demand

extension Panel {
  /// The same days, of which those that sold in bulk, and announced closures, teach nothing of usual ones.
  ///
  /// Where most days sell nothing, a large sale is what the category is like, and stays.
  package func withoutOddDays(_ calendar: EventCalendar, workers: Workers) -> Panel {
    let scopes = EventScopes(calendar, categories: series.map(\.category))
    let days = workers.map(scopes.eventsOfScope.count) { scope in
      (
        events: eventDays(of: scopes.eventsOfScope[scope]),
        closures: scopes.eventsOfScope[scope].closures.flatMap {
          $0.indices(from: firstDay, count: dayCount)
        }
      )
    }
    return Panel(
      firstDay: firstDay, dayCount: dayCount,
      series: workers.map(series.count) { number in
        let days = days[scopes.scopeOfCategory[number]]
        let spikes = Spike.all(of: series[number], in: self, through: dayCount - 1, isEvent: days.events)
        return series[number].withoutTeaching(spikes.filter { $0.usual > 0 }.map(\.day) + days.closures)
      })
  }
}

extension Panel.Series {
  fileprivate func withoutTeaching(_ days: [Int]) -> Panel.Series {
    guard !days.isEmpty else { return self }
    var typical = isTypical
    for day in days { typical[day] = false }
    return Panel.Series(
      category: category, start: start, units: units, isDemand: isDemand, isTypical: typical)
  }
}

import Demand

extension Panel {
  /// The same days, of which those that sold in bulk, and announced closures, teach nothing of usual ones.
  ///
  /// Where most days sell nothing, a large sale is what the category is like, and stays.
  func withoutOddDays(_ calendar: EventCalendar, workers: Workers) -> Panel {
    Panel(
      firstDay: firstDay, dayCount: dayCount,
      series: workers.map(series.count) { number in
        let spikes = Spike.all(
          of: series[number], in: self, through: dayCount - 1,
          isEvent: calendar.eventDays(of: series[number].category, in: self))
        let closures = calendar.closedDays(of: series[number].category, in: self)
        return series[number].withoutTeaching(spikes.filter { $0.usual > 0 }.map(\.day) + closures)
      })
  }
}

extension Panel.Series {
  fileprivate func withoutTeaching(_ days: [Int]) -> Panel.Series {
    guard !days.isEmpty else { return self }
    var typical = isTypical
    for day in days { typical[day] = false }
    return Panel.Series(category: category, start: start, units: units, isDemand: isDemand, isTypical: typical)
  }
}

extension EventCalendar {
  /// Day indices of the announced closures that concern a category.
  fileprivate func closedDays(of category: String, in panel: Panel) -> [Int] {
    let days = panel.firstDay...panel.day(panel.dayCount - 1)
    return events.filter { $0.kind == .closed && $0.days.overlaps(days) && concerns($0, category) }
      .flatMap { panel.index(of: max($0.days.lowerBound, days.lowerBound))...panel.index(of: min($0.days.upperBound, days.upperBound)) }
  }
}

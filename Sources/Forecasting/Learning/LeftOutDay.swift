import Demand
import Wording

/// A day of the history from which the models learn nothing, or less than from others.
package struct LeftOutDay: Hashable, Sendable {
  package let day: Day
  package let units: Double
  package let treatment: Treatment
  package let reason: Phrase

  package enum Treatment: String, CaseIterable, Sendable {
    /// Demand is not known: the day is as if it were not there.
    case missing
    /// An announced closure: what it did is taken to be the closure's doing.
    case closed
    /// A day without a sale that is not believed.
    case doubted
    /// A one-off: it moves the level by no more than a bounded step.
    case damped
  }

  /// The days of every category that teach nothing or less, in the order of the history, ascending.
  package static func all(
    of history: DemandHistory, calendar: EventCalendar
  ) -> [(category: String, days: [LeftOutDay])] {
    let panel = Panel(history)
    return zip(history.series, panel.series).map { daily, series in
      let closures = calendar.events(of: series.category, in: daily.start...daily.end).closures
      let spikes = Spike.all(
        of: series, in: panel, through: panel.dayCount - 1,
        isEvent: calendar.eventDays(of: series.category, in: panel))
      let spikeOfDay = Dictionary(uniqueKeysWithValues: spikes.map { ($0.day, $0) })
      let days = daily.units.indices.compactMap { index -> LeftOutDay? in
        let day = series.start + index
        let closure = closures.first { $0.days.contains(panel.day(day)) }
        guard
          let (treatment, reason) = missing(daily.observation[index])
            ?? closure.map({ (.closed, "closed: \($0.title)") })
            ?? doubted(series, day) ?? spikeOfDay[day].map({ (.damped, $0.reason) })
        else { return nil }
        return LeftOutDay(
          day: panel.day(day), units: daily.units[index], treatment: treatment, reason: reason)
      }
      return (series.category, days)
    }
  }

  private static func missing(_ observation: DailySeries.Observation) -> (Treatment, Phrase)? {
    switch observation {
    case .demand: nil
    case .noRecords: (.missing, "no category sold anything: closed, or not recorded")
    case .soldOut: (.missing, "sold out: demand was at least what was sold")
    case .unfinished: (.missing, "the records end before the day does")
    }
  }

  private static func doubted(_ series: Panel.Series, _ day: Int) -> (Treatment, Phrase)? {
    guard series.isDemand[day], !series.isTypical[day] else { return nil }
    return (.doubted, "no sale after four weeks that sold every day: closed, or not recorded")
  }
}

extension Spike {
  /// `5.2 times the usual 31, at most 74 being usual: a bulk order, most likely`
  fileprivate var reason: Phrase {
    guard usual >= 0.5 else {
      return "above \(Int(limit.rounded())), usual being none: a one-off, most likely"
    }
    let times = (units / usual * 10).rounded() / 10
    return """
      \(times) times the usual \(Int(usual.rounded())), above \(Int(limit.rounded())): \
      a bulk order, most likely
      """
  }
}

import Demand

/// A day that sold far more than days like it do, and no event says why: a bulk order, most likely, which will not come
/// again on the same weekday.
///
/// A day is a spike when the square root of its units is above the median of the last 28 known days of its kind
/// (Monday to Friday, or weekend) by more than six times their spread, and its units are at least twice their median.
/// The spread is the median absolute deviation times 1.4826, which is the standard deviation where errors are normal,
/// and at least 0.5, which is that of the root of any Poisson count. Only days before count, so that what a day is
/// never changes. Where the day before, or the last day of its kind, was as far up, it is no spike but a new level.
///
/// Of the 68 bulk orders drawn into `Fixtures/reseller`, of three to seven days' demand, 13 are on days of events; 50 of
/// the others are found, and 2 days besides. Events aside, four times the spread would find 64 instead of 63, among 237
/// days instead of 84. Of the days of 70 store departments (M5), without their events, 0.04% are spikes, of two games'
/// players (Steam) none.
package struct Spike: Hashable, Sendable {
  /// Index of the day in the panel.
  package let day: Int
  package let units: Double
  /// The median of the days like it, in units.
  package let usual: Double
  /// The units above which a day is a spike.
  package let limit: Double

  fileprivate static let window = 28
  /// Known days of a kind before anything is called unusual among them.
  private static let leastKnown = 10
  private static let spreads = 6.0
  private static let leastSpread = 0.5
  private static let leastRatio = 2.0

  /// The spikes of a series up to an origin, ascending.
  ///
  /// - Parameter isEvent: by day index, at least up to the origin: true where an event may be the reason.
  package static func all(
    of series: Panel.Series, in panel: Panel, through origin: Int, isEvent: [Bool]
  ) -> [Spike] {
    guard series.start <= origin else { return [] }
    var spikes: [Spike] = []
    var (workdays, weekends) = (SimilarDays(), SimilarDays())
    var wasHigh = false
    for day in series.start...origin where series.isDemand[day] {
      let isWeekend = panel.weekday(day) >= 5
      let similar = isWeekend ? weekends : workdays
      let spike = Spike(day: day, units: series.units[day], days: similar.roots.suffix(window))
      if let spike, !wasHigh, !similar.endsHigh, !isEvent[day] { spikes.append(spike) }
      wasHigh = spike != nil
      if isWeekend {
        weekends.append(series.units[day], isHigh: wasHigh)
      } else {
        workdays.append(series.units[day], isHigh: wasHigh)
      }
    }
    return spikes
  }

  /// The known days of a kind so far.
  private struct SimilarDays {
    private(set) var roots: [Double] = []
    /// True where the last one was as far up as a spike.
    private(set) var endsHigh = false

    mutating func append(_ units: Double, isHigh: Bool) {
      if roots.count == 2 * Spike.window { roots.removeFirst(Spike.window) }
      roots.append(units.squareRoot())
      endsHigh = isHigh
    }
  }

  /// - Parameter days: square roots of the units of the days like it; nil is given where they have no such spike
  ///   above them.
  private init?(day: Int, units: Double, days: ArraySlice<Double>) {
    guard days.count >= Self.leastKnown else { return nil }
    // Most days are within twice the median, and there is no need to sort to see it.
    let half = (units / Self.leastRatio).squareRoot()
    guard 2 * days.count(where: { $0 > half }) < days.count + 1 else { return nil }
    let median = Self.median(Array(days))
    let spread = 1.4826 * Self.median(days.map { abs($0 - median) })
    let limit = median + Self.spreads * max(spread, Self.leastSpread)
    guard units.squareRoot() > limit, units >= Self.leastRatio * median * median else { return nil }
    self.day = day
    self.units = units
    usual = median * median
    self.limit = limit * limit
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

extension EventCalendar {
  /// By day index of a panel: true where an event of the category may have moved demand so much.
  package func eventDays(of category: String, in panel: Panel) -> [Bool] {
    panel.eventDays(of: events.filter { concerns($0, category) })
  }
}

extension Panel {
  /// By day index: true on the days of events, and for three days more after an update.
  func eventDays(of events: [Event]) -> [Bool] {
    events.marks(from: firstDay, count: dayCount) { $0.kind == .gameUpdate ? 3 : 0 }
  }
}

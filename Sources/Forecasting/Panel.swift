import Demand

/// All series of a history on one day axis, so that the models can walk through time side by side.
///
/// A day is an index: 0 is the first day of the earliest series. Everything derived here for a day uses that day
/// and the days before it only, so a panel cut at an earlier day is the same panel up to there.
package struct Panel: Sendable {
  /// The day of index 0.
  package let firstDay: Day
  /// Days known: indices `0..<dayCount`.
  package let dayCount: Int
  package let series: [Series]

  package struct Series: Sendable {
    package let category: String
    /// Index of its first day.
    package let start: Int
    /// Units by day index; 0 before the start.
    package let units: [Double]
    /// True where the units are demand: the shop was open and not sold out.
    package let isDemand: [Bool]
    /// True where the day teaches what a normal day sells: it is demand and not a day without a sale on which a
    /// category that always sells was evidently closed.
    package let isTypical: [Bool]

    /// True where the series sold on at least half of the known days of the last 13 weeks, or on three quarters of the
    /// last four, as what was reopened does: dense enough for models of days, where a slow seller wants a model of
    /// counts. (Half of four weeks is within the luck of a slow seller.)
    func isDense(at origin: Int) -> Bool {
      sells(onQuarters: 2, ofLast: 91, to: origin) || sells(onQuarters: 3, ofLast: 28, to: origin)
    }

    private func sells(onQuarters quarters: Int, ofLast days: Int, to origin: Int) -> Bool {
      var (known, sold) = (0, 0)
      for day in max(start, origin - days + 1)...max(start, origin) where isDemand[day] {
        known += 1
        if units[day] > 0 { sold += 1 }
      }
      return sold > 0 && 4 * sold >= quarters * known
    }
  }

  package init(firstDay: Day, dayCount: Int, series: [Series]) {
    self.firstDay = firstDay
    self.dayCount = dayCount
    self.series = series
  }

  package init(_ history: DemandHistory) {
    let first = history.series.map(\.start).min() ?? history.end
    firstDay = first
    let dayCount = first.distance(to: history.end) + 1
    self.dayCount = dayCount
    series = history.series.map { series in
      let start = first.distance(to: series.start)
      let units = [Double](repeating: 0, count: start) + series.units
      let isDemand = [Bool](repeating: false, count: start) + series.observation.map { $0 == .demand }
      return Series(
        category: series.category, start: start, units: units, isDemand: isDemand,
        isTypical: Self.typicalDays(units: units, isDemand: isDemand))
    }
  }

  package func day(_ index: Int) -> Day { firstDay.advanced(by: index) }
  package func index(of day: Day) -> Int { firstDay.distance(to: day) }
  /// How far into its interval of a grid of calendar days the panel begins: day `d` is on the grid where
  /// `(d + phase) % interval` is 0, whatever day the panel begins with.
  func phase(ofGrid interval: Int) -> Int {
    let number = Int(firstDay.number) % interval
    return number < 0 ? number + interval : number
  }
  /// 0 for Monday to 6 for Sunday.
  package func weekday(_ index: Int) -> Int { day(index).weekday.rawValue }

  /// A day without a sale after four weeks that sold every day says that the shop was closed, not that demand was
  /// gone; from the eighth such day in a row on it is believed.
  private static func typicalDays(units: [Double], isDemand: [Bool]) -> [Bool] {
    var typical = isDemand
    var (soldInARow, doubted) = (0, 0)
    for index in units.indices where isDemand[index] {
      if units[index] > 0 {
        soldInARow += 1
        doubted = 0
      } else if soldInARow >= 28 && doubted < 7 {
        typical[index] = false
        doubted += 1
      } else {
        soldInARow = 0
      }
    }
    return typical
  }
}

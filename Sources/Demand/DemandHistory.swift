/// The sales of every category up to a day, as gap-free daily series.
package struct DemandHistory: Sendable {
  /// The last day whose sales are known: the end of every series.
  package let end: Day
  /// The series in the byte order of their categories.
  package let series: [DailySeries]
  /// The last day, if its records end before it does.
  package let unfinishedDay: UnfinishedDay?

  package var seriesByCategory: [String: DailySeries] {
    Dictionary(series.map { ($0.category, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// One day's sales of one category.
  package struct DayTotal: Sendable {
    package var category: String
    package var day: Day
    /// Units sold, net of refunds; a negative total counts as 0, for no demand is below none.
    package var units: Double
    /// Money taken.
    package var amount: Money

    package init(category: String, day: Day, units: Double, amount: Money) {
      self.category = category
      self.day = day
      self.units = units
      self.amount = amount
    }
  }

  /// A category on a day, as a stock snapshot names it.
  package struct CategoryDay: Hashable, Sendable {
    package var category: String
    package var day: Day

    package init(category: String, day: Day) {
      self.category = category
      self.day = day
    }
  }

  /// Builds the history known at the end of a day; totals after it are not looked at.
  ///
  /// A day on which a category has no total is a day of no demand if any category of the file sold that day. If none
  /// did, the shop or its records were closed, provided that it used to sell on most days; a shop with a single
  /// slow category simply sold nothing. A series begins with its first total.
  ///
  /// - Parameters:
  ///   - totals: at most one a category and day, in any order.
  ///   - soldOut: the days on which a category had no stock left.
  package init(totals: [DayTotal], soldOut: Set<CategoryDay> = [], asOf end: Day) {
    self.end = end
    var unitsOfDay: [Day: Double] = [:]
    for total in totals where total.units > 0 && total.day <= end {
      unitsOfDay[total.day, default: 0] += total.units
    }
    let closed = Self.closedDays(sellingOn: unitsOfDay.keys, until: end)
    let unfinished = UnfinishedDay(endingAt: end, unitsOfDay: unitsOfDay)
    unfinishedDay = unfinished
    let daysSoldOut = Dictionary(grouping: soldOut, by: \.category).mapValues { Set($0.map(\.day)) }
    series = Self.runs(of: totals)
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .compactMap { category, runs in
        Self.series(
          of: category, runs.lazy.flatMap { totals[$0] }.filter { $0.day <= end }, closed: closed,
          soldOut: daysSoldOut[category] ?? [], unfinished: unfinished?.day, until: end)
      }
  }

  /// Where the totals of each category are. Those of a shop with thousands of categories fill much of the memory,
  /// and mostly come category by category: there is no need to copy them.
  private static func runs(of totals: [DayTotal]) -> [String: [Range<Int>]] {
    var runs: [String: [Range<Int>]] = [:]
    var start = 0
    for place in totals.indices.dropFirst() where totals[place].category != totals[start].category {
      runs[totals[start].category, default: []].append(start..<place)
      start = place
    }
    if start < totals.count { runs[totals[start].category, default: []].append(start..<totals.count) }
    return runs
  }

  private static func series(
    of category: String, _ totals: some Sequence<DayTotal>, closed: Set<Day>, soldOut: Set<Day>,
    unfinished: Day?, until end: Day
  ) -> DailySeries? {
    guard let start = totals.lazy.map(\.day).min() else { return nil }
    let days = start.distance(to: end) + 1
    var units = [Double](repeating: 0, count: days)
    var amount = [Money](repeating: .zero, count: days)
    for total in totals {
      let index = start.distance(to: total.day)
      units[index] = max(0, total.units)
      amount[index] = total.amount
    }
    let observation = (start...end).map { day -> DailySeries.Observation in
      if !closed.isEmpty && closed.contains(day) { return .noRecords }
      if day == unfinished { return .unfinished }
      return !soldOut.isEmpty && soldOut.contains(day) ? .soldOut : .demand
    }
    return DailySeries(
      category: category, start: start, units: units, amount: amount, observation: observation)
  }

  /// The days without any sale on which the shop must have been closed: it sold on more than half of the days of
  /// the 13 weeks that end with the day, or four weeks are not known yet. Later days have no say, so that a day's
  /// meaning never changes.
  ///
  /// - Parameter days: not after the end, in any order and as often as may be.
  private static func closedDays(sellingOn days: some Sequence<Day>, until end: Day) -> Set<Day> {
    guard let first = days.min() else { return [] }
    var sells = [Bool](repeating: false, count: first.distance(to: end) + 1)
    for day in days { sells[first.distance(to: day)] = true }
    var closed: Set<Day> = []
    var sold = 0
    for day in sells.indices {
      if sells[day] { sold += 1 }
      if day >= 91 && sells[day - 91] { sold -= 1 }
      let known = min(91, day + 1)
      let isSeldomOpen = known >= 28 && 2 * sold <= known
      if !sells[day] && !isSeldomOpen { closed.insert(first.advanced(by: day)) }
    }
    return closed
  }

  /// The history as it was known at the end of an earlier day.
  package func known(at day: Day) -> DemandHistory {
    day == end ? self : DemandHistory(end: day, series: series.compactMap { $0.known(at: day) })
  }

  private init(end: Day, series: [DailySeries]) {
    self.end = end
    self.series = series
    unfinishedDay = nil
  }
}

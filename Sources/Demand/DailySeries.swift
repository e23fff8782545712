/// What one category sold, day by day, without gaps from its first recorded day to the end of the history.
package struct DailySeries: Sendable {
  package let category: String
  /// The day of `units[0]`.
  package let start: Day
  /// Units sold per day, never negative. 0 on a day that is not observed.
  package private(set) var units: [Double]
  /// Money taken per day; 0 where the sales name no amount.
  package private(set) var amount: [Money]
  /// What each day's number stands for.
  package private(set) var observation: [Observation]

  /// What a day's number says about demand.
  package enum Observation: UInt8, Sendable {
    /// The shop was open and had the goods: the units sold are the demand, 0 included.
    case demand
    /// No category of the file sold anything: the shop or its records were closed. Demand is not known.
    case noRecords
    /// Stock was at zero: demand was at least what was sold.
    case soldOut
    /// The records end in the middle of the day. Only the last day can be so.
    case unfinished
  }

  /// - Precondition: the three arrays have one element a day and are not empty.
  package init(
    category: String, start: Day, units: [Double], amount: [Money], observation: [Observation]
  ) {
    precondition(!units.isEmpty && units.count == amount.count && units.count == observation.count)
    self.category = category
    self.start = start
    self.units = units
    self.amount = amount
    self.observation = observation
  }

  /// The last day of the history.
  package var end: Day { start.advanced(by: units.count - 1) }
  package var count: Int { units.count }

  /// The days at the end of the series, at most all of them.
  package func last(_ days: Int) -> Range<Int> { max(0, count - days)..<count }

  /// True on the days whose number is demand.
  package func isDemand(_ index: Int) -> Bool { observation[index] == .demand }

  /// The series as it was known at the end of a day; nil when it had not begun.
  package func known(at day: Day) -> DailySeries? {
    let days = start.distance(to: day) + 1
    guard days > 0 else { return nil }
    guard days < count else { return self }
    return DailySeries(
      category: category, start: start, units: Array(units[..<days]), amount: Array(amount[..<days]),
      observation: Array(observation[..<days]))
  }
}

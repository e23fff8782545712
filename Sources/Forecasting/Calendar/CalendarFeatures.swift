import Demand

import func Glibc.cos
import func Glibc.sin

/// What is known of every day in advance, as the columns of a regression: weekday, time of year, day of the
/// month and events.
///
/// An event has a column for its kind at each day of the kind's window, and a column for its name; the name's
/// is penalised more, so that a name seldom met falls back on its kind, and a kind seldom met on nothing.
///
/// Categories concerned by the same events share a *scope*; rows are kept per scope and day, sparse.
struct CalendarFeatures: Sendable {
  let columnCount: Int
  /// Ridge penalty of each column relative to the others, in the pooled fit and as the pull of one series
  /// towards the pooled fit.
  let pooledPenalty: [Double]
  let ownPenalty: [Double]
  /// The scope of each category, in the order given.
  let scopeOfCategory: [Int]
  /// Those from column `baseColumns` on.
  let eventColumns: EventColumns
  private let rows: [SparseRows]

  // Checked on 70 department series and on daily peaks of two games, weekly origins: the fits are flat around
  // these values. The base columns are met every week or month and need little; a series must show its own
  // event effect thirty times as clearly as the pool's.
  private static let basePenalty = 3.0
  private static let ownEventPenalty = 30.0
  private static let kindPenalty = 0.3
  private static let namePenalty = 1.0
  private static let monthDayPenalty = 18.0
  private static let fourierPairs = 2
  /// Days before the end of a month that are told apart, the last one included.
  private static let lastMonthDays = 4
  private static let firstMonthDay = 7 + 2 * fourierPairs
  /// Columns before those of events.
  static let baseColumns = firstMonthDay + 31 + lastMonthDays
  /// A name is learned by itself from this many separate occurrences on, and at most this many names are.
  private static let nameOccurrences = 3
  private static let maximumNames = 80

  init(categories: [String], calendar: EventCalendar, firstDay: Day, dayCount: Int) {
    let catalog = EventColumns(calendar, mostNames: Self.maximumNames, occurrences: Self.nameOccurrences)
    let scopes = EventScopes(calendar, categories: categories)
    scopeOfCategory = scopes.scopeOfCategory
    eventColumns = catalog
    columnCount = Self.baseColumns + catalog.columns.count
    let base = (0..<dayCount).map { Self.baseRow(firstDay.advanced(by: $0)) }
    rows = scopes.eventsOfScope.map { events in
      SparseRows(
        base: base, eventColumns: catalog.columnsByDay(of: events, firstDay: firstDay, dayCount: dayCount),
        offset: Self.baseColumns)
    }
    let basePenalties = Self.basePenalties
    let relative = catalog.columns.map { $0.name.isEmpty ? Self.kindPenalty : Self.namePenalty }
    pooledPenalty = basePenalties + relative
    ownPenalty = basePenalties + relative.map { $0 * Self.ownEventPenalty }
  }

  /// The days of a panel and the horizon after it.
  init(_ panel: Panel, calendar: EventCalendar, horizon: Int) {
    self.init(
      categories: panel.series.map(\.category), calendar: calendar, firstDay: panel.firstDay,
      dayCount: panel.dayCount + horizon)
  }

  /// Coefficients of a fit whose columns of events were others, in the order of these; 0 for a column it had not.
  func coefficients(_ fitted: [Double], of columns: [EventColumns.Column]) -> [Double] {
    if columns == eventColumns.columns { return fitted }
    let known = Dictionary(uniqueKeysWithValues: zip(columns, fitted[Self.baseColumns...]))
    return fitted[..<Self.baseColumns] + eventColumns.columns.map { known[$0] ?? 0 }
  }

  private static var basePenalties: [Double] {
    let weekdays = [Double](repeating: basePenalty, count: 7)
    let seasons = (1...fourierPairs).flatMap { [Double](repeating: basePenalty * Double($0), count: 2) }
    let monthDays = [Double](repeating: monthDayPenalty, count: 31 + lastMonthDays)
    return weekdays + seasons + monthDays
  }

  /// What a column of those before the events' stands for.
  enum BasePart: CaseIterable {
    case weekday, season, monthDay
  }

  static func basePart(ofColumn column: Int) -> BasePart {
    column < 7 ? .weekday : column < firstMonthDay ? .season : .monthDay
  }

  /// The columns every category has, as (column, value).
  private static func baseRow(_ day: Day) -> [(Int32, Double)] {
    let year = 2 * Double.pi * Double(day.dayOfYear) / 365.25
    let waves = (1...fourierPairs).flatMap { [sin(Double($0) * year), cos(Double($0) * year)] }
    let date = day.civil
    var row = [(Int32(day.weekday.rawValue), 1.0)]
    row += waves.enumerated().map { (Int32(7 + $0.offset), $0.element) }
    row.append((Int32(firstMonthDay + date.day - 1), 1))
    let left = Day.length(ofMonth: date.month, year: date.year) - date.day
    if left < lastMonthDays { row.append((Int32(firstMonthDay + 31 + left), 1)) }
    return row
  }

  /// Hands over the columns and values of one day's row, columns ascending.
  @inline(__always)
  func withRow<Result>(
    scope: Int, day: Int,
    _ body: (_ columns: UnsafePointer<Int32>, _ values: UnsafePointer<Double>, _ count: Int) -> Result
  ) -> Result {
    rows[scope].withRow(day, body)
  }

  /// The inner product of one day's row with coefficients.
  func value(scope: Int, day: Int, coefficients: UnsafePointer<Double>) -> Double {
    withRow(scope: scope, day: day) { columns, values, count in
      var sum = 0.0
      for index in 0..<count { sum += values[index] * coefficients[Int(columns[index])] }
      return sum
    }
  }
}

/// Rows of (column, value) by day, compressed.
private struct SparseRows: Sendable {
  private let starts: [Int]
  private let columns: [Int32]
  private let values: [Double]

  init(base: [[(Int32, Double)]], eventColumns: [[Int32]], offset: Int) {
    var (starts, columns, values) = ([0], [Int32](), [Double]())
    for (row, events) in zip(base, eventColumns) {
      columns += row.map(\.0) + events.map { $0 + Int32(offset) }
      values += row.map(\.1) + events.map { _ in 1 }
      starts.append(columns.count)
    }
    self.starts = starts
    self.columns = columns
    self.values = values
  }

  @inline(__always)
  func withRow<Result>(
    _ day: Int, _ body: (UnsafePointer<Int32>, UnsafePointer<Double>, Int) -> Result
  ) -> Result {
    let (start, end) = (starts[day], starts[day + 1])
    return columns.withUnsafeBufferPointer { columns in
      values.withUnsafeBufferPointer { values in
        guard let first = columns.baseAddress, let value = values.baseAddress else {
          preconditionFailure("every day has a weekday")
        }
        return body(first + start, value + start, end - start)
      }
    }
  }
}

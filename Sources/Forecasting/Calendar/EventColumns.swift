import Demand

/// The columns that events have in a regression, and on which days they stand.
struct EventColumns {
  /// All columns, sorted; a column's index is its place here.
  let columns: [Column]
  private let indexOfColumn: [Column: Int32]
  private let shapes: [Event.Kind: EventShape]
  private let ownNames: Set<String>

  struct Column: Hashable, Comparable {
    let kind: Event.Kind
    /// Empty for the column of the kind.
    let name: String
    /// Days after the event; negative before.
    let offset: Int
    /// 0...6 where the effect is told apart by weekday, else nil.
    let weekday: Int?

    static func < (left: Column, right: Column) -> Bool { left.order < right.order }
    private var order: (String, String, Int, Int) { (kind.name, name, offset, weekday ?? -1) }
  }

  init(_ calendar: EventCalendar, mostNames: Int, occurrences: Int) {
    let shapes = Self.shapes(calendar)
    let names = Self.namesWorthLearning(calendar, most: mostNames, occurrences: occurrences)
    var columns: Set<Column> = []
    for event in calendar.events {
      guard let shape = shapes[event.kind] else { continue }
      columns.formUnion(Self.columns(of: event, shape, hasOwnName: names.contains(event.name)))
    }
    self.shapes = shapes
    ownNames = names
    self.columns = columns.sorted()
    indexOfColumn = Dictionary(uniqueKeysWithValues: zip(self.columns, 0...))
  }

  /// For each day, the indices of the columns that are 1 on it, ascending.
  func columnsByDay(of events: [Event], firstDay: Day, dayCount: Int) -> [[Int32]] {
    var days = [Set<Int32>](repeating: [], count: dayCount)
    for event in events {
      guard let shape = shapes[event.kind] else { continue }
      let anchors = shape.anchors(of: event)
      for column in Self.columns(of: event, shape, hasOwnName: ownNames.contains(event.name)) {
        let first = max(0, firstDay.distance(to: anchors.lowerBound) + column.offset)
        let last = min(dayCount - 1, firstDay.distance(to: anchors.upperBound) + column.offset)
        guard first <= last, let index = indexOfColumn[column] else { continue }
        for day in first...last where matches(column, firstDay.advanced(by: day)) { days[day].insert(index) }
      }
    }
    return days.map { $0.sorted() }
  }

  private func matches(_ column: Column, _ day: Day) -> Bool {
    column.weekday.map { $0 == day.weekday.rawValue } ?? true
  }

  private static func columns(of event: Event, _ shape: EventShape, hasOwnName: Bool) -> [Column] {
    let kind = event.kind
    var columns = shape.window.map { Column(kind: kind, name: "", offset: $0, weekday: nil) }
    if hasOwnName { columns.append(Column(kind: kind, name: event.name, offset: 0, weekday: nil)) }
    if shape.isByWeekday {
      columns += (0..<7).map { Column(kind: kind, name: "", offset: 0, weekday: $0) }
    }
    return columns
  }

  private static func shapes(_ calendar: EventCalendar) -> [Event.Kind: EventShape] {
    Dictionary(grouping: calendar.events, by: \.kind).mapValues { events in
      let days = Set(events.flatMap { Array($0.days) })
      let span = (days.min() ?? events[0].days.lowerBound).distance(
        to: days.max() ?? events[0].days.upperBound)
      return EventShape(of: events[0].kind, shareOfDays: Double(days.count) / Double(span + 1))
    }
  }

  /// The names with enough occurrences, the most frequent first where there are too many. Days in a row are one
  /// occurrence, whether the file gives them one by one or as a range.
  private static func namesWorthLearning(
    _ calendar: EventCalendar, most: Int, occurrences: Int
  ) -> Set<String> {
    let counts = Dictionary(grouping: calendar.events, by: \.name).mapValues { events in
      let days = Set(events.flatMap { Array($0.days) })
      return days.count { !days.contains($0.advanced(by: -1)) }
    }
    let frequent = counts.filter { $0.value >= occurrences }
    let ranked = frequent.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Set(ranked.prefix(most).map(\.key))
  }
}

import Demand

extension Event {
  /// The indices of its days among `count` days from a first one on; those outside are left out.
  ///
  /// - Parameter lag: days after its last one that still are its own.
  func indices(from firstDay: Day, count: Int, lag: Int = 0) -> Range<Int> {
    let first = min(max(0, firstDay.distance(to: days.lowerBound)), count)
    let end = min(count, firstDay.distance(to: days.upperBound) + lag + 1)
    return first..<max(first, end)
  }
}

extension [Event] {
  /// By day, for `count` days from a first one on: true where there is an event.
  func marks(from firstDay: Day, count: Int, lag: (Event) -> Int = { _ in 0 }) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    for event in self {
      for day in event.indices(from: firstDay, count: count, lag: lag(event)) { marks[day] = true }
    }
    return marks
  }

  /// Those that close.
  var closures: [Event] { filter { $0.kind == .closed } }
}

import Demand

/// Where the marks of events go below an axis, in lanes, so that no two lie on each other.
package struct EventLanes {
  package struct Place: Hashable {
    package let event: Event
    package let lane: Int
    /// Of its first and last day drawn.
    package let days: ClosedRange<Int>
    /// Where its name begins, and the part of it that has room; nil for a mark without one.
    package let label: Label?

    package struct Label: Hashable {
      package let x: Double
      package let text: String
    }
  }

  package private(set) var places: [Place] = []
  package private(set) var laneCount = 0
  /// Events that no lane has room for.
  package private(set) var leftOut = 0
  package static let fontSize = 11.0
  private static let markWidth = 11.0
  private static let gap = 4.0

  /// - Parameters:
  ///   - events: what touches the days drawn, with what each is called.
  ///   - first: the day of index 0.
  ///   - x: the middle of a day.
  ///   - right: where the drawing ends.
  package init(
    _ events: [(event: Event, name: String)], first: Day, count: Int, lanes: Int, x: (Int) -> Double,
    right: Double
  ) {
    var ends = [Double](repeating: -Self.gap, count: lanes)
    for (event, name) in events {
      let lower = max(0, first.distance(to: event.days.lowerBound))
      let days = lower...min(count - 1, first.distance(to: event.days.upperBound))
      let (start, end) = (x(days.lowerBound) - Self.markWidth / 2, x(days.upperBound) + Self.markWidth / 2)
      let width = TextWidth.of(name, size: Self.fontSize)
      let free = ends.indices.filter { ends[$0] + Self.gap <= start }
      // A name without room on the right may have it on the left, in a lane below if need be; else it is cut.
      if let lane = free.first, end + 3 + width <= right {
        add(event, lane, days, Place.Label(x: end + 3, text: name))
        ends[lane] = end + 3 + width
      } else if let lane = free.first(where: { start - 3 - width >= ends[$0] + Self.gap }) {
        add(event, lane, days, Place.Label(x: start - 3 - width, text: name))
        ends[lane] = end
      } else if let lane = free.first {
        let cut = TextWidth.fitting(name, right - end - 3, size: Self.fontSize)
        add(event, lane, days, cut.map { Place.Label(x: end + 3, text: $0) })
        ends[lane] = end + (cut.map { 3 + TextWidth.of($0, size: Self.fontSize) } ?? 0)
      } else {
        leftOut += 1
      }
    }
  }

  private mutating func add(_ event: Event, _ lane: Int, _ days: ClosedRange<Int>, _ label: Place.Label?) {
    places.append(Place(event: event, lane: lane, days: days, label: label))
    laneCount = max(laneCount, lane + 1)
  }
}

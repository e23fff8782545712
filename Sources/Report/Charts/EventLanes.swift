import Demand

/// Where the marks of events go below an axis, in lanes, so that no two lie on each other.
struct EventLanes {
  struct Place: Hashable {
    let event: Event
    let lane: Int
    /// Of its first and last day drawn.
    let days: ClosedRange<Int>
    /// Where its name begins, and the part of it that has room; nil for a mark without one.
    let label: Label?

    struct Label: Hashable {
      let x: Double
      let text: String
    }
  }

  private(set) var places: [Place] = []
  private(set) var laneCount = 0
  static let fontSize = 11.0
  private static let markWidth = 11.0

  /// - Parameters:
  ///   - events: what touches the days drawn, with what each is called.
  ///   - first: the day of index 0.
  ///   - x: the middle of a day.
  ///   - right: where the drawing ends.
  init(
    _ events: [(event: Event, name: String)], first: Day, count: Int, lanes: Int, x: (Int) -> Double,
    right: Double
  ) {
    var ends = [Double](repeating: -1e9, count: lanes)
    for (event, name) in events {
      let days =
        max(
          0, first.distance(to: event.days.lowerBound))...min(
          count - 1, first.distance(to: event.days.upperBound))
      let (start, end) = (x(days.lowerBound) - Self.markWidth / 2, x(days.upperBound) + Self.markWidth / 2)
      let width = TextWidth.of(name, size: Self.fontSize)
      guard let lane = ends.firstIndex(where: { $0 + 4 <= start }) else { continue }
      let label: Place.Label?
      if end + 3 + width <= right {
        label = Place.Label(x: end + 3, text: name)
        ends[lane] = end + 3 + width
      } else if start - 3 - width >= ends[lane] + 4 {
        // A name without room on the right may have it on the left, else it is cut.
        label = Place.Label(x: start - 3 - width, text: name)
        ends[lane] = end
      } else {
        let cut = TextWidth.fitting(name, right - end - 3, size: Self.fontSize)
        label = cut.map { Place.Label(x: end + 3, text: $0) }
        ends[lane] = end + (cut.map { 3 + TextWidth.of($0, size: Self.fontSize) } ?? 0)
      }
      add(event, lane, days, label)
    }
  }

  private mutating func add(_ event: Event, _ lane: Int, _ days: ClosedRange<Int>, _ label: Place.Label?) {
    places.append(Place(event: event, lane: lane, days: days, label: label))
    laneCount = max(laneCount, lane + 1)
  }
}

/// The slow level of a series: what a normal day sold over the last weeks, untouched by single days.
///
/// An exponentially weighted mean with a memory of six weeks whose steps are bounded, so that a bulk order or a
/// closed day moves it no further than any unusual day. In its first weeks it is the plain mean so far.
struct SlowLevel {
  private(set) var value = 0.0
  private var spread = 0.0
  private var daysSeen = 0

  private static let memory = 42.0
  /// Before this many days the spread is not known well enough to bound a step or to trust the level.
  static let warmUp = 14

  var isEmpty: Bool { daysSeen == 0 }
  var isWarm: Bool { daysSeen >= Self.warmUp }

  mutating func observe(_ observation: Double) {
    daysSeen += 1
    let rate = max(1 / Self.memory, 1 / Double(daysSeen))
    let deviation = observation - value
    let bound = isWarm ? 2 * spread.squareRoot() : .infinity
    if daysSeen > 1 { spread += max(1.0 / 365, 1 / Double(daysSeen)) * (deviation * deviation - spread) }
    value += rate * min(max(deviation, -bound), bound)
  }
}

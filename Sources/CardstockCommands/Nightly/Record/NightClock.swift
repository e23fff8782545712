import Files
import Terminal

/// When a night runs. Only its record and its log know: no result does.
struct NightClock: Sendable {
  private let fixed: Moment?
  private let stopwatch = Stopwatch()

  /// - Parameter fixed: a moment at which the clock stands, for tests and replays.
  init(fixed: Moment?) { self.fixed = fixed }

  var now: Moment { fixed ?? Moment(secondsSince1970: Int(SystemClock.secondsSince1970)) }

  /// Seconds since the night began.
  var elapsed: Double { fixed == nil ? stopwatch.seconds : 0 }
}

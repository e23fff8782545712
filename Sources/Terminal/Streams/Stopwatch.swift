import Glibc

/// Time that has passed since it was made, by the system's monotonic clock (`clock_gettime(2)`).
///
/// The standard library's `ContinuousClock` comes with the concurrency runtime and its dispatch threads, which
/// would make every start of the program a third slower.
package struct Stopwatch: Sendable {
  private let start = Self.now()

  package init() {}

  package var elapsed: Duration { Self.now() - start }

  /// Whole and partial seconds.
  package var seconds: Double { elapsed / .seconds(1) }

  private static func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

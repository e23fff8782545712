import Glibc

/// The system's clocks, for what is about time: when a night ran, how long a command may take. No result is made of
/// them.
package enum SystemClock {
  /// Seconds since 1970-01-01 00:00 UTC.
  package static var secondsSince1970: Double { seconds(CLOCK_REALTIME) }

  /// Seconds since some moment, whatever happens to the time of day.
  package static var monotonicSeconds: Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// This process, as the system calls it.
package enum ProcessNumber {
  package static var own: Int { Int(getpid()) }
}

import Glibc

/// The system's time zones (`man tzset`, `man tzfile`).
package enum SystemZone {
  /// When the clock of a zone changes: the Unix second from which each offset, in seconds east of Greenwich,
  /// holds, from 1970 to 2199.
  ///
  /// It is asked of `localtime_r(3)` day by day, and by halving the days on which it changes. That takes `TZ`
  /// for a moment, so no other thread may be asking for a time.
  ///
  /// - Parameter name: such as `Europe/Berlin`.
  /// - Returns: nil where the system has no such zone.
  package static func transitions(of name: String) -> [(from: Int, offset: Int)]? {
    guard exists(name) else { return nil }
    return withZone(name) {
      var transitions = [(from: 0, offset: offset(at: 0))]
      for day in 1...lastDay {
        let end = day * secondsPerDay
        let offset = offset(at: end)
        guard offset != transitions[transitions.count - 1].offset else { continue }
        transitions.append((from: change(after: end - secondsPerDay, until: end), offset: offset))
      }
      return transitions
    }
  }

  private static let secondsPerDay = 86_400
  /// 2199-12-31.
  private static let lastDay = 84_005

  /// glibc takes the name of a zone that is not there for Greenwich, so its file is looked for: the name may
  /// not lead out of the folder, and the file must be one of zones.
  private static func exists(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy(isOfName) && part.first != "." && part.first != "-"
    }
    guard isPlain, name.utf8.count <= 100 else { return false }
    let directory = getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
    guard var file = try? InputFile.open(directory + "/" + name) else { return false }
    return (try? file.prefix(4))?.elementsEqual("TZif".utf8) ?? false
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    let scalar = Character(Unicode.Scalar(byte))
    return byte < 0x80 && (scalar.isLetter || scalar.isNumber || "_+-.".contains(scalar))
  }

  private static func withZone<Result>(_ name: String, _ body: () -> Result) -> Result {
    let before = getenv("TZ").map { String(cString: $0) }
    setenv("TZ", ":" + name, 1)
    tzset()
    defer {
      if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
      tzset()
    }
    return body()
  }

  private static func offset(at second: Int) -> Int {
    var time = time_t(second)
    var fields = tm()
    localtime_r(&time, &fields)
    return Int(fields.tm_gmtoff)
  }

  /// The first second after `low` with the offset at `high`.
  private static func change(after low: Int, until high: Int) -> Int {
    let wanted = offset(at: high)
    var (low, high) = (low, high)
    while low + 1 < high {
      let middle = (low + high) / 2
      if offset(at: middle) == wanted { high = middle } else { low = middle }
    }
    return high
  }
}

import Glibc

extension ShellCommand {
  /// How the child ended; nil while it runs (`waitpid(2)`).
  static func ending(of child: pid_t) -> Outcome.Ending? {
    var status: Int32 = 0
    let answer = waitpid(child, &status, WNOHANG)
    guard answer != 0 else { return nil }
    // Nothing more is known of a child that somebody else has waited for.
    guard answer == child else { return errno == EINTR ? nil : .exited(status: 0) }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status: status >> 8 & 0xFF) : .killed(signal: signal)
  }

  /// Seconds that a child has to put its things in order when it is asked to end.
  private static let grace = 2.0

  /// Ends the child and all of its group, first by asking.
  static func end(_ child: pid_t) {
    kill(-child, SIGTERM)
    let start = SystemClock.monotonicSeconds
    while SystemClock.monotonicSeconds - start < grace {
      if ending(of: child) != nil {
        kill(-child, SIGKILL)
        return
      }
      usleep(10_000)
    }
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }
}

/// Lends texts as C has a list of them: pointers, and a null at the end.
func withTexts<Result>(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = texts.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("a list with a null in it has a place") }
    return body(base)
  }
}

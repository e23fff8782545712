import Wording

/// What the program tells the shell. The one place where an error becomes a number.
package enum ExitStatus: Int32, Sendable {
  /// All is done, or the reader of a pipe had seen enough.
  case done = 0
  /// The data or the environment did not allow it.
  case failure = 1
  /// The command line was not understood.
  case usage = 2

  init(of error: any Error) {
    self =
      switch error {
      case is UsageError: .usage
      case OutputError.brokenPipe: .done
      default: .failure
      }
  }

  static let meanings: [(status: ExitStatus, meaning: Phrase)] = [
    (.done, "Done, or the reader of a pipe had seen enough."),
    (.failure, "The data or the environment did not allow it."),
    (.usage, "The command line was not understood."),
  ]
}

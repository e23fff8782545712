import Glibc

/// A command of the user's, run by `/bin/sh -c` with a text on its standard input.
///
/// Data reach it by its input and its environment, never as words of the command line, so that no name in them is
/// read as a command.
///
/// ```swift
/// let outcome = try ShellCommand("mail -s alerts me", environment: [:], seconds: 60).run(input: bytes)
/// ```
package struct ShellCommand: Sendable {
  private let text: String
  private let environment: [String: String]
  private let seconds: Double

  /// - Parameters:
  ///   - environment: variables besides those of this process.
  ///   - seconds: after which it is ended, with all that it has started.
  package init(_ text: String, environment: [String: String], seconds: Double) {
    self.text = text
    self.environment = environment
    self.seconds = seconds
  }

  package struct Outcome: Equatable, Sendable {
    package enum Ending: Equatable, Sendable {
      case exited(status: Int32)
      case killed(signal: Int32)
      case tookTooLong
    }

    package let ending: Ending
    /// What it wrote, on either stream: the last of it, where that was much.
    package let output: [UInt8]
  }

  /// Runs it to its end. That it does not read what it is given is no failure.
  package func run(input: [UInt8]) throws(FilesError) -> Outcome {
    guard var pipes = ChildPipes(input: input) else { throw .reading("/bin/sh") }
    let child = try spawn(pipes)
    pipes.closeChildEnds()
    let start = SystemClock.monotonicSeconds
    var ending: Outcome.Ending?
    while ending == nil {
      pipes.exchange(milliseconds: 20)
      ending = Self.ending(of: child)
      if ending == nil, SystemClock.monotonicSeconds - start > seconds {
        Self.end(child)
        ending = .tookTooLong
      }
    }
    pipes.exchange(milliseconds: 0)
    return Outcome(ending: ending ?? .tookTooLong, output: pipes.output)
  }

  private func spawn(_ pipes: borrowing ChildPipes) throws(FilesError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.childInput, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.childOutput, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.childOutput, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // In a group of its own, so that all it starts can be ended; and not deaf to SIGPIPE, as this process is.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var child = pid_t()
    let code = withTexts(["/bin/sh", "-c", text]) { words in
      withTexts(variables) { posix_spawn(&child, "/bin/sh", &actions, &attributes, words, $0) }
    }
    guard code == 0 else { throw .reading("/bin/sh", code) }
    return child
  }

  private var variables: [String] {
    var inherited: [String] = []
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      if !environment.keys.contains(where: { text.hasPrefix($0 + "=") }) { inherited.append(text) }
      next += 1
    }
    return inherited + environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }
}

import Files
import Foundation
import Testing

@Suite struct ShellCommandTests {
  private let scratch: Scratch
  /// More than a pipe holds.
  private let much = [UInt8](repeating: 65, count: 1 << 20)

  init() throws {
    scratch = try Scratch()
    // As the program does at its start.
    signal(SIGPIPE, SIG_IGN)
  }

  private func run(
    _ command: String, _ input: [UInt8] = [], seconds: Double = 20, _ environment: [String: String] = [:]
  ) throws -> ShellCommand.Outcome {
    try ShellCommand(command, environment: environment, seconds: seconds).run(input: input)
  }

  private func said(_ outcome: ShellCommand.Outcome) -> String {
    String(decoding: outcome.output, as: UTF8.self)
  }

  @Test func `a command reads what it is given, all of it`() throws {
    for input in [[], [1, 0, 255], much] {
      let outcome = try run("cat >\"$OUT\"", input, ["OUT": scratch.file("read")])
      #expect(outcome.ending == .exited(status: 0))
      #expect(try scratch.bytes("read") == input)
    }
  }

  @Test func `one that does not read is no failure`() throws {
    #expect(try run("true", much).ending == .exited(status: 0))
    #expect(try run("exec <&-; sleep 0.2; echo done", much).ending == .exited(status: 0))
  }

  @Test func `one that fails is known by its status, one that is killed by the signal`() throws {
    let failed = try run("echo no >&2; exit 3", much)
    #expect(failed.ending == .exited(status: 3))
    #expect(said(failed) == "no\n")
    #expect(try run("kill -9 $$").ending == .killed(signal: 9))
    #expect(try run("no-such-command 2>&-").ending == .exited(status: 127))
  }

  @Test func `one that hangs is ended with all that it started`() throws {
    let outcome = try run("sleep 600 & echo $!; wait", much, seconds: 0.3)
    #expect(outcome.ending == .tookTooLong)
    let child = try #require(pid_t(said(outcome).trimmingCharacters(in: .newlines)))
    // A process that has ended and that nobody has waited for yet is there to be signalled, but is no sleep any more.
    let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    #expect(state == nil || state?.contains(") Z ") == true)
  }

  @Test func `one that does not listen is ended too`() throws {
    #expect(try run("trap '' TERM; while :; do sleep 0.1; done", seconds: 0.2).ending == .tookTooLong)
  }

  @Test func `one that leaves a child behind does not hold up`() throws {
    let outcome = try run("sleep 30 & echo $!")
    #expect(outcome.ending == .exited(status: 0))
    let child = try #require(pid_t(said(outcome).trimmingCharacters(in: .newlines)))
    kill(child, SIGKILL)
  }

  @Test func `of much output the last is kept`() throws {
    let outcome = try run("yes ab | head -c 300000; printf end")
    #expect(outcome.ending == .exited(status: 0))
    #expect(outcome.output.count == 4096)
    #expect(said(outcome).hasSuffix("ab\nend"))
  }

  @Test func `variables come besides those of this process, in the place of the same`() throws {
    setenv("CARDSTOCK_TEST_OLD", "old", 1)
    defer { unsetenv("CARDSTOCK_TEST_OLD") }
    let command = "printf '%s,%s,%s' \"$CARDSTOCK_TEST_OLD\" \"$NEW\" \"${PATH:+path}\""
    #expect(
      said(try run(command, [], ["NEW": "a b;$(rm)", "CARDSTOCK_TEST_OLD": "new"])) == "new,a b;$(rm),path")
  }

  @Test func `a command dies of a closed pipe as it would in a shell`() throws {
    #expect(said(try run("yes | head -n 1")) == "y\n")
  }
}

import Glibc
import Testing

import Terminal

@Suite struct StreamTests {
  private final class Clock { var time = Duration.zero }

  private func lines(total: Int?, width: Int = 80, steps: [(seconds: Double, count: Int)]) -> [String] {
    let clock = Clock()
    var lines: [String] = []
    let progress = Progress(
      "Reading", in: .rows, total: total, width: width, now: { clock.time }, draw: { lines.append($0) })
    for step in steps {
      clock.time = .seconds(step.seconds)
      progress.advance(by: step.count)
    }
    return lines
  }

  @Test func `progress is silent for a second, then tells rate and time left`() {
    #expect(
      lines(total: 1000, steps: [(0.5, 100), (0.99, 100), (2, 300), (2.05, 100), (4, 400)]) == [
        "Reading [==========          ]  50%  250 rows/s  2 s left",
        "Reading [====================] 100%  250 rows/s  0 s left",
      ])
  }

  @Test func `work of unknown length has a count and no bar`() {
    #expect(lines(total: nil, steps: [(2, 500)]) == ["Reading  500 rows  250 rows/s"])
    #expect(lines(total: 0, steps: [(2, 0)]) == ["Reading  0 rows  0 rows/s"])
  }

  @Test func `work may say on the way how much there is, and be counted in larger units than its steps`() {
    let clock = Clock()
    var lines: [String] = []
    let progress = Progress(
      "Reading", in: .bytes, total: nil, now: { clock.time }, draw: { lines.append($0) })
    for seconds in [1.0, 2.0] {
      clock.time = .seconds(seconds)
      if seconds > 1 { progress.expect(60_000_000) }
      progress.advance(by: 15_000_000)
    }
    #expect(
      lines == [
        "Reading  15 MB  15 MB/s", "Reading [==========          ]  50%  15 MB/s  2 s left",
      ])
  }

  @Test func `more work than was announced stays at a hundred percent, within the width`() {
    #expect(lines(total: 1, steps: [(1, 5)]) == ["Reading [====================] 100%  5 rows/s  0 s left"])
    #expect(lines(total: 1, width: 10, steps: [(1, 5)]) == ["Reading ["])
  }

  @Test(arguments: [(1, "1 s"), (59, "59 s"), (60, "1:00"), (3600, "1:00:00"), (3725, "1:02:05")])
  func `time left is told in the units a person uses`(rows: Int, text: String) {
    #expect(lines(total: rows + 1, steps: [(1, 1)]).first?.hasSuffix("  \(text) left") == true)
  }

  @Test(arguments: [[], ["--quiet"]])
  func `on a terminal the progress line is drawn, makes way for warnings and is gone at the end`(
    options: [String]
  ) throws {
    let terminal = try #require(PseudoTerminal())
    let command = Command("nap", "") { console in
      console.progress(
        "Napping", in: ProgressUnit(count: { "\($0) naps" }, rate: { "\($0) naps/s" }), total: 12
      ) { progress in
        for _ in 0..<12 {
          usleep(100_000)
          progress.advance()
        }
        console.warning("awake")
      }
    }
    let program = Program("p", version: "1", "", commands: [command])
    let status = program.run(
      arguments: ["nap", "--no-color"] + options, environment: [:], output: -1, errors: terminal.far)
    let shown = terminal.shown()
    #expect(status == .done)
    #expect(shown.contains("\rNapping [") == options.isEmpty)
    #expect(shown.hasSuffix((options.isEmpty ? "\r\u{1B}[K" : "") + "p: warning: awake\r\n"))
  }

  @Test func `colour needs a terminal and nobody against it`() throws {
    let terminal = try #require(PseudoTerminal())
    let file = Scratch()
    defer { withExtendedLifetime((terminal, file)) {} }
    func isColoured(_ environment: Variables = [:], isRefused: Bool = false, on descriptor: Int32)
      -> Bool
    {
      Palette(descriptor: descriptor, environment: environment, isRefused: isRefused).isEnabled
    }
    #expect(isColoured(on: terminal.far) && isColoured(["NO_COLOR": ""], on: terminal.far))
    #expect(
      !isColoured(["NO_COLOR": "1"], on: terminal.far) && !isColoured(["TERM": "dumb"], on: terminal.far))
    #expect(!isColoured(isRefused: true, on: terminal.far) && !isColoured(on: file.descriptor))
  }
}

/// A pseudo-terminal: what a program writes to `far` is read at `near` as a person would see it.
private final class PseudoTerminal {
  let near: Int32
  let far: Int32

  init?() {
    // TIOCSPTLCK and TIOCGPTPEER of ioctl_tty(2), which the Glibc module does not carry.
    let (setLock, openPeer): (UInt, UInt) = (0x4004_5431, 0x5441)
    near = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var isLocked: Int32 = 0
    _ = ioctl(near, setLock, &isLocked)
    far = ioctl(near, openPeer, O_RDWR | O_NOCTTY)
    if far < 0 { return nil }
  }

  deinit {
    close(far)
    close(near)
  }

  /// What arrived, up to the end of a line; the kernel hands it over in pieces.
  func shown() -> String {
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while shown.last != UInt8(ascii: "\n") {
      let count = read(near, &buffer, buffer.count)
      if count <= 0 { break }
      shown += buffer.prefix(count)
    }
    return String(decoding: shown, as: UTF8.self)
  }
}

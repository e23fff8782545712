import Glibc
import Testing

import Terminal

@Suite struct StreamTests {
  private final class Clock { var time = Duration.zero }

  private func lines(total: Int?, width: Int = 80, steps: [(seconds: Double, count: Int)]) -> [String] {
    let clock = Clock()
    var lines: [String] = []
    let progress = Progress(
      "Reading", unit: "rows", total: total, width: width, now: { clock.time }, draw: { lines.append($0) })
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

  @Test func `more work than was announced stays at a hundred percent, within the width`() {
    #expect(lines(total: 1, steps: [(1, 5)]) == ["Reading [====================] 100%  5 rows/s  0 s left"])
    #expect(lines(total: 1, width: 10, steps: [(1, 5)]) == ["Reading ["])
  }

  @Test(arguments: [(1, "1 s"), (59, "59 s"), (60, "1:00"), (3600, "1:00:00"), (3725, "1:02:05")])
  func `time left is told in the units a person uses`(rows: Int, text: String) {
    #expect(lines(total: rows + 1, steps: [(1, 1)]).first?.hasSuffix("  \(text) left") == true)
  }

  @Test func `colour needs a terminal and nobody against it`() throws {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    defer { close(terminal) }
    try #require(terminal >= 0)
    func isColoured(_ environment: [String: String] = [:], isRefused: Bool = false, on descriptor: Int32)
      -> Bool
    {
      Palette(descriptor: descriptor, environment: environment, isRefused: isRefused).isEnabled
    }
    #expect(isColoured(on: terminal) && isColoured(["NO_COLOR": ""], on: terminal))
    #expect(!isColoured(["NO_COLOR": "1"], on: terminal) && !isColoured(["TERM": "dumb"], on: terminal))
    #expect(!isColoured(isRefused: true, on: terminal) && !isColoured(on: Scratch().descriptor))
  }
}

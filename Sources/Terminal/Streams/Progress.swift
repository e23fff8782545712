import Wording

/// How far a piece of work has come, shown on a terminal once the work has lasted a second.
///
///     try console.progress("Reading", unit: "rows", total: count) { progress in
///       for batch in batches { try read(batch); progress.advance(by: batch.count) }
///     }
package final class Progress {
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)

  private let label: String
  private let unit: String
  private let language: Language
  private let total: Int?
  private let now: () -> Duration
  private let draw: ((String) -> Void)?
  private let width: Int
  private let start: Duration
  private var nextDrawing: Duration
  private var done = 0

  /// - Parameters:
  ///   - now: time since any fixed moment.
  ///   - draw: shows one line in place of the one before; nil shows nothing.
  package init(
    _ label: Phrase, unit: Phrase, total: Int?, language: Language = .en, width: Int = 80,
    now: @escaping () -> Duration, draw: ((String) -> Void)?
  ) {
    self.label = label.text(in: language)
    self.unit = unit.text(in: language)
    self.language = language
    self.total = total
    self.width = width
    self.now = now
    self.draw = draw
    start = now()
    nextDrawing = start + Self.patience
  }

  /// Reads the clock: once for each batch is often enough.
  package func advance(by count: Int = 1) {
    done += count
    guard let draw else { return }
    let moment = now()
    guard moment >= nextDrawing else { return }
    nextDrawing = moment + Self.interval
    draw(line(elapsed: (moment - start) / .seconds(1)))
  }

  /// `Reading [=====     ]  50%  1200 rows/s  4 s left`, never wider than the terminal.
  private func line(elapsed: Double) -> String {
    let rate = Double(done) / elapsed
    let pace = "\(whole(rate)) \(unit)/s"
    guard let total, total > 0 else { return fit("\(label)  \(done) \(unit)  \(pace)") }
    let share = min(1, Double(done) / Double(total))
    let rest = timeText(Double(max(0, total - done)) / rate)
    let left = rate > 0 ? "  " + ("\(rest) left" as Phrase).text(in: language) : ""
    let percent = String(whole(share * 100))
    let filled = whole(share * 20)
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: 20 - filled)
    let padding = String(repeating: " ", count: 4 - percent.count)
    return fit("\(label) [\(bar)]\(padding)\(percent)%  \(pace)\(left)")
  }

  /// A line that reaches the last column would wrap, and could not be redrawn in place.
  private func fit(_ line: String) -> String {
    var columns = 0
    return String(
      line.prefix {
        columns += DisplayWidth.of(String($0))
        return columns < width
      })
  }
}

extension Console {
  /// Runs `work` with a progress line that is gone when it ends, however it ends.
  ///
  /// - Parameter total: units of the whole work, or nil when that is not known.
  package func progress<Result>(
    _ label: Phrase, unit: Phrase, total: Int?, _ work: (Progress) throws -> Result
  ) rethrows -> Result {
    let stopwatch = Stopwatch()
    let progress = Progress(
      label, unit: unit, total: total, language: language, width: errorWidth, now: { stopwatch.elapsed },
      draw: showsProgress ? drawTransientLine : nil)
    defer { clearTransientLine() }
    return try work(progress)
  }
}

/// Rounded down; what no `Int` holds is shown as the largest.
private func whole(_ value: Double) -> Int { Int(exactly: value.rounded(.down)) ?? .max }

/// `8 s`, `2:05`, `1:00:00`.
private func timeText(_ seconds: Double) -> String {
  let total = whole(seconds.rounded(.up))
  func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let (hours, minutes, rest) = (total / 3600, total / 60 % 60, total % 60)
  if hours > 0 { return "\(hours):\(twoDigits(minutes)):\(twoDigits(rest))" }
  return minutes > 0 ? "\(minutes):\(twoDigits(rest))" : "\(rest) s"
}

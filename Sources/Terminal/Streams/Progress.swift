import Wording

/// How far a piece of work has come, shown on a terminal once the work has lasted a second.
///
///     try console.progress("Reading", in: .rows, total: count) { progress in
///       for batch in batches { try read(batch); progress.advance(by: batch.count) }
///     }
package final class Progress {
  private static let patience = Duration.seconds(1)
  private static let interval = Duration.milliseconds(100)

  private let label: Phrase
  private let unit: ProgressUnit
  private var total: Int?
  private let now: () -> Duration
  private let tell: (Phrase) -> String
  private let draw: ((String) -> Void)?
  private let width: Int
  private let start: Duration
  private var nextDrawing: Duration
  private var done = 0

  /// - Parameters:
  ///   - total: steps of the whole work; nil where that is not known.
  ///   - now: time since any fixed moment.
  ///   - tell: a text in the user's language.
  ///   - draw: shows one line in place of the one before; nil shows nothing.
  package init(
    _ label: Phrase, in unit: ProgressUnit, total: Int?, width: Int = 80, now: @escaping () -> Duration,
    tell: @escaping (Phrase) -> String = { $0.description }, draw: ((String) -> Void)?
  ) {
    self.label = label
    self.unit = unit
    self.total = total
    self.width = width
    self.now = now
    self.tell = tell
    self.draw = draw
    start = now()
    nextDrawing = start + Self.patience
  }

  /// So many steps more are to come, where that is known only now.
  package func expect(_ steps: Int) { total = (total ?? 0) + steps }

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
    let pace = tell(unit.rate(unit.text(of: rate)))
    guard let total, total > 0 else {
      return fit("\(tell(label))  \(tell(unit.count(unit.text(of: Double(done)))))  \(pace)")
    }
    let share = min(1, Double(done) / Double(total))
    let left: Phrase? = rate > 0 ? "\(timeText(Double(max(0, total - done)) / rate)) left" : nil
    let percent = String(whole(share * 100))
    let filled = whole(share * 20)
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: 20 - filled)
    let padding = String(repeating: " ", count: 4 - percent.count)
    return fit("\(tell(label)) [\(bar)]\(padding)\(percent)%  \(pace)" + (left.map { "  " + tell($0) } ?? ""))
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

/// What work is counted in.
package struct ProgressUnit: Sendable {
  /// Steps that are one unit.
  let steps: Double
  let count: @Sendable (String) -> Phrase
  let rate: @Sendable (String) -> Phrase

  package init(
    steps: Double = 1, count: @escaping @Sendable (String) -> Phrase,
    rate: @escaping @Sendable (String) -> Phrase
  ) {
    (self.steps, self.count, self.rate) = (steps, count, rate)
  }

  package static let rows = ProgressUnit(count: { "\($0) rows" }, rate: { "\($0) rows/s" })
  /// Bytes, told in millions.
  package static let bytes = ProgressUnit(steps: 1e6, count: { "\($0) MB" }, rate: { "\($0) MB/s" })

  /// Whole units; of few a digit more, where a step is less than a unit.
  func text(of steps: Double) -> String {
    let units = steps / self.steps
    guard self.steps > 1, units < 10 else { return String(whole(units)) }
    let tenths = whole(units * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Console {
  /// Runs `work` with a progress line that is gone when it ends, however it ends.
  ///
  /// - Parameter total: steps of the whole work, or nil when that is not known.
  package func progress<Result>(
    _ label: Phrase, in unit: ProgressUnit, total: Int?, _ work: (Progress) throws -> Result
  ) rethrows -> Result {
    let stopwatch = Stopwatch()
    let progress = Progress(
      label, in: unit, total: total, width: errorWidth, now: { stopwatch.elapsed }, tell: told,
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

/// A series of numbers as a line of bars, what was and what is expected: `▂▃▁█▅┊▄▅▆`.
///
/// All bars have one scale: nothing is the lowest, the largest number of the line the highest, or one unit where all
/// are less. A day of which nothing is known is a dot.
package struct Sparkline: Equatable, Sendable {
  package let past: [Double?]
  package let ahead: [Double]

  package init(past: [Double?], ahead: [Double]) {
    self.past = past
    self.ahead = ahead
  }

  /// Of what was, these are shown at the least.
  private static let leastPast = 7
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let unknown: Character = "·"
  static let separator = "┊"

  /// How wide it can be drawn: less of the past, or all of it.
  var widths: ClosedRange<Int> {
    let rest = ahead.isEmpty ? 0 : ahead.count + 1
    return min(Self.leastPast, past.count) + rest...past.count + rest
  }

  /// The bars of what was, the last of them that fit with room before them if there are few, and of what is expected.
  func drawn(width: Int) -> (past: String, ahead: String) {
    let rest = ahead.isEmpty ? 0 : ahead.count + 1
    let shown = past.suffix(max(0, width - rest))
    let room = String(repeating: " ", count: max(0, width - rest - shown.count))
    let highest = max(1, shown.reduce(0) { max($0, $1 ?? 0) }, ahead.reduce(0, max))
    func bar(_ value: Double?) -> Character {
      guard let value else { return Self.unknown }
      let step = (value / highest * Double(Self.bars.count - 1)).rounded()
      return Self.bars[min(Self.bars.count - 1, max(0, Int(step)))]
    }
    return (room + String(shown.map(bar)), String(ahead.map { bar($0) }))
  }

  /// All of it.
  var text: String {
    let bars = drawn(width: widths.upperBound)
    return bars.past + (ahead.isEmpty ? "" : Self.separator + bars.ahead)
  }
}

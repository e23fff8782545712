import Wording

/// Large numbers in few digits: `1.2k`, `3.4M`; `1.2万`, `3.4亿`.
package struct CompactFigure {
  let language: Language

  package init(language: Language) { self.language = language }

  private var powers: [(size: Double, name: String)] {
    language == .zh
      ? [(1e12, "万亿"), (1e8, "亿"), (1e4, "万")]
      : [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k")]
  }

  /// Three digits at least where there are as many, for a figure that is read by itself.
  package func text(_ value: Double) -> String {
    guard value.isFinite else { return Figure.unknown }
    for (size, name) in powers where abs(value) >= size * 0.9995 {
      let share = value / size
      let decimals = abs(share) < 9.995 ? 2 : abs(share) < 99.95 ? 1 : 0
      return trimmed(Figure.text(share, decimals: decimals)) + name
    }
    return Figure.units(value)
  }

  /// A tick of an axis: all that the step needs and no more.
  package func tick(_ value: Double, of ticks: NiceTicks) -> String {
    guard value != 0 else { return "0" }
    // One power for the whole axis, or ticks look as if they were of two kinds.
    for (size, name) in powers where ticks.top >= size {
      var (decimals, step) = (0, ticks.step / size)
      while decimals < 3, abs(step - step.rounded()) > 1e-6 {
        step *= 10
        decimals += 1
      }
      return Figure.text(value / size, decimals: decimals) + name
    }
    return Figure.text(value, decimals: ticks.decimals)
  }

  private func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = text
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

import Wording

extension Cell {
  /// As text of one line that can do nothing to a terminal.
  var singleLine: String {
    guard case .text(let text) = self else {
      var bytes: [UInt8] = []
      append(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    return text.singleLine
  }
}

extension String {
  /// Without line ends, and without control characters, which a terminal would obey.
  var singleLine: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return self }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": shown.append(" ")
      case _ where scalar.properties.generalCategory == .control: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// Lines of at most `width` columns that hold the text, broken at spaces, or within a word that is wider than a
  /// line and before any Chinese character.
  func wrapped(width: Int) -> [String] {
    var lines = [""]
    var used = 0
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let wide = DisplayWidth.of(String(word))
      if used > 0, used + 1 + wide > width {
        lines.append("")
        used = 0
      } else if !lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] += " "
        used += 1
      }
      for character in word {
        let step = DisplayWidth.of(String(character))
        if used > 0, used + step > width {
          lines.append("")
          used = 0
        }
        lines[lines.count - 1].append(character)
        used += step
      }
    }
    return lines
  }
}

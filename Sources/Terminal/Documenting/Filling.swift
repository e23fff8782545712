import Wording

/// Lines of at most `width` columns that hold the words of `text`, broken at spaces and between Chinese characters;
/// what cannot be broken and is wider than that gets a line of its own.
func filled(_ text: Substring, width: Int) -> [String] {
  var lines: [String] = []
  var used = 0
  for word in text.split(separator: " ") {
    for (index, piece) in pieces(of: word).enumerated() {
      let gap = index == 0 ? " " : ""
      let added = DisplayWidth.of(String(piece))
      if !lines.isEmpty, used + gap.count + added <= width {
        lines[lines.count - 1] += gap + piece
        used += gap.count + added
      } else {
        lines.append(String(piece))
        used = added
      }
    }
  }
  return lines
}

/// A word cut where a line may end: beside a character of two columns, but for signs that no line may begin or end with.
func pieces(of word: Substring) -> [Substring] {
  var pieces: [Substring] = []
  var start = word.startIndex
  var last: Character?
  for index in word.indices {
    let character = word[index]
    if let last, mayEnd(after: last, before: character) {
      pieces.append(word[start..<index])
      start = index
    }
    last = character
  }
  return pieces + (start < word.endIndex ? [word[start...]] : [])
}

private func mayEnd(after last: Character, before next: Character) -> Bool {
  if last.isASCII && next.isASCII { return false }
  return (isWide(last) || isWide(next)) && !opening.contains(last) && !closing.contains(next)
}

private func isWide(_ character: Character) -> Bool { DisplayWidth.of(String(character)) > 1 }

/// With these no line ends (避头尾, GB/T 15834).
private let opening: Set<Character> = ["（", "“", "‘", "《", "【", "(", "[", "\"", "'", "$", "-"]
/// With these none begins.
private let closing: Set<Character> = [
  "，", "。", "、", "；", "：", "？", "！", "）", "”", "’", "》", "】", "…", "％", ",", ".", ";", ":", "?", "!", ")",
  "]", "\"",
  "'", "%", "*",
]

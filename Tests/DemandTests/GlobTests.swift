import Demand
import Testing

@Suite struct GlobTests {
  @Test(
    arguments: [
      ("", "", true), ("", "a", false), ("a", "a", true), ("a", "A", false), ("a", "ab", false),
      ("?", "a", true), ("?", "", false), ("??", "a", false), ("*", "", true), ("*", "anything", true),
      ("王者荣耀*", "王者荣耀点券", true), ("王者荣耀*", "王者荣耀", true), ("王者荣耀*", "原神", false),
      ("*月卡", "Netflix会员月卡", true), ("Steam*100*", "Steam充值卡100元", true),
      ("Steam??卡*", "Steam充值卡100元", true), ("mis*sip*pi", "mississippi", true),
      ("mis*sip*pa", "mississippi", false), ("[ab]", "a", false), ("[ab]", "[ab]", true),
      ("\\*", "\\x", true),
    ])
  func `a pattern covers the whole name or nothing`(pattern: String, name: String, matches: Bool) {
    #expect(Glob(pattern).matches(name) == matches)
  }

  /// The definition, one case a line: slow where stars abound, but plainly right.
  private static func naive(_ pattern: Substring, _ name: Substring) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    let rest = pattern.dropFirst()
    if first == "*" { return naive(rest, name) || (!name.isEmpty && naive(pattern, name.dropFirst())) }
    guard let letter = name.first else { return false }
    return (first == "?" || first == letter) && naive(rest, name.dropFirst())
  }

  private static func words(over letters: [Character], upTo length: Int) -> [String] {
    var words = [""]
    var longest = [""]
    for _ in 0..<length {
      longest = longest.flatMap { word in letters.map { word + String($0) } }
      words += longest
    }
    return words
  }

  @Test func `all patterns and names of up to five characters match as the definition says`() {
    var disagreements: [String] = []
    let names = Self.words(over: ["a", "b"], upTo: 5)
    for pattern in Self.words(over: ["a", "b", "*", "?"], upTo: 5) {
      let glob = Glob(pattern)
      for name in names where glob.matches(name) != Self.naive(pattern[...], name[...]) {
        disagreements.append("\(pattern) on \(name)")
      }
    }
    #expect(disagreements == [])
  }

  @Test(.timeLimit(.minutes(1))) func `a hostile pattern ends quickly`() {
    let pattern = String(repeating: "a*", count: 1000) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 10_000)))
    #expect(Glob(pattern).matches(String(repeating: "a", count: 10_000) + "b"))
  }
}

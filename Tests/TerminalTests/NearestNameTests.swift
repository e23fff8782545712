import Testing

import Terminal

@Suite struct NearestNameTests {
  /// Damerau's four kinds of error, and pairs from the textbooks.
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "acb", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ("saturday", "sunday", 3), ("forcast", "forecast", 1), ("a", "b", 1),
  ])
  func `edits are counted`(first: String, second: String, distance: Int) {
    #expect(editDistance(Array(first), Array(second)) == distance)
    #expect(editDistance(Array(second), Array(first)) == distance)
  }

  @Test func `distance is zero for equals alone and symmetric over all short words`() {
    let letters: [Character] = ["a", "b"]
    var words: [[Character]] = [[]]
    for _ in 0..<4 { words += words.flatMap { word in letters.map { word + [$0] } } }
    for first in words {
      for second in words {
        let distance = editDistance(first, second)
        #expect((distance == 0) == (first == second))
        #expect(distance == editDistance(second, first))
        #expect(distance >= abs(first.count - second.count) && distance <= max(first.count, second.count))
      }
    }
  }

  @Test(
    arguments: [
      ("forcast", "forecast"), ("FORECAST", "forecast"), ("fore", "forecast"), ("reoder", "reorder"),
      ("plna", "plan"), ("xyz", nil), ("", nil), ("p", nil), (String(repeating: "z", count: 100_000), nil),
    ] as [(String, String?)])
  func `only a near name is suggested`(word: String, name: String?) {
    #expect(nearestName(to: word, among: ["segment", "forecast", "reorder", "plan"]) == name)
  }
}

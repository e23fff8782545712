import Testing
import Wording

struct ChineseTextsTests {
  private static let entries = ChineseTexts.parts.flatMap { part in
    part.map { (english: $0.key, chinese: $0.value) }
  }

  @Test func `no English text has two Chinese ones`() {
    let repeated = Dictionary(grouping: Self.entries, by: \.english).filter { $0.value.count > 1 }.keys
    #expect(repeated.sorted() == [])
  }

  @Test func `a Chinese text uses every figure of the English one, and no other`() {
    for (english, chinese) in Self.entries {
      let count = english.components(of: "{}")
      let used = Set((1...9).filter { chinese.components(of: "{\($0)}") > 0 })
      #expect(used == Set(1..<(count + 1)), "\(english)")
    }
  }
}

extension String {
  /// How often a text is in this one.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}

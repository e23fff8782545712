import Testing
import Wording

struct PhraseTests {
  @Test func `a phrase in English is what was written`() {
    let phrase: Phrase = "\("a.csv"): \(3) rows" + ", \(Phrase(word: "core"))"
    #expect(phrase.text(in: .en) == "a.csv: 3 rows, core")
  }

  @Test func `a phrase in Chinese has its figures in their places, and phrases in phrases translated`() {
    let phrase: Phrase = "unknown \(Phrase(word: "command")) \"\("forcast")\""
    #expect(phrase.text(in: .zh) == "未知的命令“forcast”")
  }

  @Test func `what is interpolated is not translated, whatever it is`() {
    for text in ["command", "{}", "{1}", "{", "}", "{}{2}", ""] {
      let phrase: Phrase = "\(text): expected \(text), not \"\(text)\""
      #expect(phrase.text(in: .en) == "\(text): expected \(text), not \"\(text)\"")
      #expect(phrase.text(in: .zh) == "\(text)：应为\(text)，而不是“\(text)”")
    }
  }

  @Test func `what has no Chinese text stays English`() {
    let phrase: Phrase = "there is no such sentence as \(1)"
    #expect(phrase.text(in: .zh) == "there is no such sentence as 1")
  }

  @Test func `a phrase that was kept is told as before in every language`() throws {
    let inner: Phrase = "unknown \(Phrase(word: "option")) \"\("猫:3")\""
    for phrase: Phrase in [
      "", "plain", inner, "\(inner); did you mean \"\("t3:x")\"?", inner + " and " + inner,
    ] {
      let kept = try #require(Phrase(encoded: phrase.encoded))
      for language in Language.allCases { #expect(kept.text(in: language) == phrase.text(in: language)) }
    }
  }

  @Test func `a phrase is kept as its pieces, each with its length`() {
    let phrase: Phrase = "\(3) rows"
    #expect(phrase.encoded == "s7:{} rowst1:3")
  }

  @Test(arguments: ["x", "s", "s3:ab", "s9999999999999999999:a", "t1:a", "s-1:a", "s1:at1:bq0:", "s1:猫"])
  func `a text that was not kept by us is no phrase`(text: String) {
    #expect(Phrase(encoded: text) == nil)
  }

  @Test func `one is told apart from many`() {
    #expect(Phrase.counted(1, "line") == "1 line")
    #expect(Phrase.counted(0, "line") == "0 lines")
  }

  @Test(arguments: ["zh_CN.UTF-8", "zh", "ZH_TW", "zh-Hans"])
  func `a Chinese locale is Chinese`(locale: String) {
    #expect(Language(locale: locale) == .zh)
  }

  @Test(arguments: ["", "C", "POSIX", "en_US.UTF-8", "de_DE"])
  func `any other locale is English`(locale: String) {
    #expect(Language(locale: locale) == .en)
  }
}

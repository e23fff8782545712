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
    for text in ["命令", "-command", "{}", "{1}", "{", "}", "{}{2}", ""] {
      let phrase: Phrase = "\(text): expected \(text), not \"\(text)\""
      #expect(phrase.text(in: .en) == "\(text): expected \(text), not \"\(text)\"")
      #expect(phrase.text(in: .zh) == "\(text)：应为\(text)，而不是“\(text)”")
    }
  }

  @Test(arguments: ["x", "9", "点", "：", "-", ""])
  func `Chinese keeps a space from Latin letters and digits that are filled in`(text: String) {
    let phrase: Phrase = "\("a"): expected \(text), not \"\("b")\""
    let space = ["x", "9"].contains(text) ? " " : ""
    #expect(phrase.text(in: .zh) == "a：应为\(space)\(text)，而不是“b”")
    #expect(phrase.text(in: .en) == "a: expected \(text), not \"b\"")
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

  @Test func `a long phrase is cut into paragraphs, each with its own figures`() {
    let phrase: Phrase = """
      One \(1) and
      two \(2).

        kept \(3)
          as it is
      Three \(Phrase(word: "command")).
      """
    #expect(
      phrase.paragraphs == ["One \(1) and two \(2).", "", "  kept \(3)\n    as it is", "Three command."])
    #expect(phrase.paragraphs.map { $0.text(in: .zh) }.last == "Three 命令.")
    #expect(Phrase.empty.paragraphs == [])
  }

  @Test func `paragraphs do not depend on where lines are broken`() {
    let words = ["a", "1", "b", "2", "c"]
    for breaks in 0..<16 {
      var phrase: Phrase = ""
      for (index, word) in words.enumerated() {
        phrase += Phrase(word: word)
        if index < 4 { phrase += breaks >> index & 1 == 1 ? "\n" : " " }
      }
      let single = Phrase(word: phrase.description).paragraphs
      #expect(single == ["a 1 b 2 c"])
    }
  }

  @Test func `what has no Chinese is found, within phrases too`() {
    let inner: Phrase = "no such sentence as \(1)"
    let phrase: Phrase = "unknown \(inner) \"\("forecast")\""
    #expect(phrase.untold(in: .zh) == ["no such sentence as {}"])
    #expect(phrase.untold(in: .en) == [])
    #expect(("\(1): \("no such sentence")" as Phrase).untold(in: .zh) == [])
  }

  @Test func `names in a row are parted as each language parts them`() {
    #expect(Phrase.list(["a", "b"]).text(in: .en) == "a, b")
    #expect(Phrase.list(["a", "command"]).text(in: .zh) == "a、command")
    #expect(Phrase.list([]).isEmpty)
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

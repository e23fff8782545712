import CardstockCommands
import Testing
import Wording

struct ProgramTests {
  @Test func `no command declares an option twice or an argument that cannot be reached`() {
    #expect(cardstock.mistakes.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `the help of every command fits a screen and shows an example`(language: Language) {
    for (command, text) in cardstock.helpPages(in: language) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= 50, "\(command)")
      #expect(
        lines.contains { $0.hasPrefix("    cardstock ") || $0.contains("cardstock completion") }, "\(command)"
      )
      // An example is copied, and must not be broken.
      for line in lines where !line.hasPrefix("    ") {
        #expect(DisplayWidth.of(String(line)) <= 80, "\(command): \(line)")
      }
    }
  }

  @Test func `all that help says can be said in Chinese`() {
    let texts = cardstock.helpTexts
    #expect(texts.count > 500)
    // Lines kept as they are may be lines to be typed into a file of settings.
    let untold = Set(texts.filter { !$0.description.hasPrefix(" ") }.flatMap { $0.untold(in: .zh) })
    #expect(untold.sorted() == [])
  }
}

import CardstockCommands
import Testing
import Wording

struct ProgramTests {
  @Test func `no command declares an option twice or an argument that cannot be reached`() {
    #expect(cardstock.mistakes.isEmpty)
  }

  @Test func `all that help says can be said in Chinese`() {
    let texts = cardstock.helpTexts
    #expect(texts.count > 500)
    // Lines kept as they are may be lines to be typed into a file of settings.
    let untold = Set(texts.filter { !$0.description.hasPrefix(" ") }.flatMap { $0.untold(in: .zh) })
    #expect(untold.sorted() == [])
  }
}

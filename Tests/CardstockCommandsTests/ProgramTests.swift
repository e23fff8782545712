import CardstockCommands
import Testing

struct ProgramTests {
  @Test func `no command declares an option twice or an argument that cannot be reached`() {
    #expect(cardstock.mistakes.isEmpty)
  }
}

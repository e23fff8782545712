import Demand
import Testing

@Suite struct EventTests {
  private static func event(category: String = "", game: String = "") throws -> Event {
    let day = try #require(Day("2026-05-01"))
    return Event(name: "5.0", kind: .gameUpdate, days: day...day, category: category, game: game)
  }

  @Test(
    arguments: [
      ("", "", "原神创世结晶", true), ("", "原神", "原神创世结晶", true), ("", "原神", "崩坏星穹铁道", false),
      ("", "原神", "代充原神月卡", true), ("原神创世结晶", "", "原神创世结晶", true), ("原神", "", "原神创世结晶", false),
      ("原神*", "", "原神创世结晶", true), ("*", "原神", "Netflix", true), ("Netflix*", "原神", "原神创世结晶", false),
      ("Netflix*", "原神", "Netflix会员月卡", true),
    ])
  func `the category's pattern decides, and without one the game's name`(
    category: String, game: String, candidate: String, concerns: Bool
  ) throws {
    #expect(try Self.event(category: category, game: game).concerns(candidate) == concerns)
  }

  @Test func `where a catalog knows the games of a category, they decide and not its name`() throws {
    let update = try Self.event(game: "原神")
    #expect(update.concerns("创世结晶", games: ["原神"]))
    #expect(update.concerns("米哈游点券", games: ["崩坏星穹铁道", "原神"]))
    #expect(!update.concerns("原神周边", games: ["周边"]))
    #expect(try Self.event(category: "创世结晶", game: "原神").concerns("创世结晶", games: ["周边"]))
  }
}

import Demand
import Testing

@Suite struct CatalogEntryTests {
  @Test func `a category has the games of all its products`() {
    let catalog = [
      CatalogEntry(product: "原神60", category: "米哈游", game: "原神"),
      CatalogEntry(product: "星铁60", category: "米哈游", game: "崩坏星穹铁道"),
      CatalogEntry(product: "原神300", category: "米哈游", game: "原神"),
      CatalogEntry(product: "腾讯视频", category: "视频会员"),
    ]
    #expect(catalog.gamesByCategory == ["米哈游": ["原神", "崩坏星穹铁道"]])
  }

  @Test func `a calendar finds the events of a game by the catalog`() throws {
    let day = try #require(Day("2026-05-01"))
    let update = Event(name: "5.0", kind: .gameUpdate, days: day...day, game: "原神")
    let catalog = [CatalogEntry(product: "60", category: "创世结晶", game: "原神")]
    let calendar = EventCalendar([update], games: catalog.gamesByCategory, official: .none)
    #expect(calendar.events(of: "创世结晶", in: day...day) == [update])
    #expect(calendar.events(of: "古老梦华", in: day...day) == [])
    #expect(EventCalendar([update], official: .none).events(of: "创世结晶", in: day...day) == [])
  }
}

import Demand
import Ledger
import Testing

struct OverrideTests {
  private let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  private func override(
    _ category: String, _ number: Int, _ change: ForecastOverride.Change, by author: String = "王"
  ) -> ForecastOverride {
    ForecastOverride(category: category, day: day(number), change: change, author: author, reason: "why")
  }

  @Test func `an override replaces the one of its category and day`() throws {
    let units = override("QB", 3, .quantity(Quantity(units: 300)))
    let factor = override("QB", 1, .factor(1.5))
    let tally = try ledger.importOverrides([units, factor, factor], source: someFile)
    #expect(tally == ImportTally(read: 3, imported: 2, duplicates: 1))
    let other = override("QB", 3, .factor(0.5), by: "李")
    #expect(
      try ledger.importOverrides([other, factor], source: someFile)
        == ImportTally(read: 2, unchanged: 1, replaced: 1))
    #expect(try ledger.overrides() == [factor, other])
    #expect(try ledger.sources(.overrides).count == 2)
  }

  @Test func `an override that was taken back is gone`() throws {
    try ledger.importOverrides(
      [override("QB", 3, .factor(2)), override("A", 3, .factor(2))], source: someFile)
    try #expect(ledger.removeOverride(of: "QB", on: day(3)))
    try #expect(!ledger.removeOverride(of: "QB", on: day(3)))
    #expect(try ledger.overrides().map(\.category) == ["A"])
  }

  @Test func `overrides change no demand`() throws {
    try ledger.sell([line("1", "P", "QB", 0, 1)])
    let before = try ledger.demand
    try ledger.importOverrides(
      [override("QB", 0, .factor(9)), override("new", 0, .factor(9))], source: someFile)
    #expect(try ledger.demand == before)
  }
}

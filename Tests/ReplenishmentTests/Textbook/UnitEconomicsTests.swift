import Testing

import Replenishment

struct UnitEconomicsTests {
  @Test func `two and a half yuan short against half a yuan of holding is five sixths`() throws {
    let economics = try #require(UnitEconomics(margin: 2, holdingCost: 0.05, goodwill: 0.5))
    #expect(isClose(try #require(economics.serviceLevel(days: 10)), 2.5 / 3, within: 1e-12))
  }

  @Test func `it is the critical ratio of the newsvendor`() throws {
    let economics = try #require(UnitEconomics(margin: 0.7, holdingCost: 0.018))
    let newsvendor = try #require(Newsvendor(overage: 0.18, underage: 0.7))
    #expect(isClose(economics.serviceLevel(days: 10) ?? 0, newsvendor.criticalRatio, within: 1e-12))
  }

  @Test func `a higher margin and goodwill raise it, longer holding lowers it`() throws {
    func level(_ margin: Double, _ goodwill: Double, _ days: Double) -> Double {
      UnitEconomics(margin: margin, holdingCost: 0.1, goodwill: goodwill)?.serviceLevel(days: days) ?? .nan
    }
    for step in 1...20 {
      let value = Double(step)
      #expect(level(value + 1, 1, 7) > level(value, 1, 7))
      #expect(level(1, value + 1, 7) > level(1, value, 7))
      #expect(level(1, 1, value + 1) < level(1, 1, value))
    }
  }

  @Test func `it is always a chance, or nothing`() {
    let values = [-1, 0, .leastNonzeroMagnitude, 1, 1e300, .greatestFiniteMagnitude, .infinity, Double.nan]
    for margin in values {
      for holdingCost in values {
        for days in values {
          let economics = UnitEconomics(margin: margin, holdingCost: holdingCost, goodwill: 0)
          let isSound = margin > 0 && margin.isFinite && holdingCost > 0 && holdingCost.isFinite
          #expect((economics != nil) == isSound)
          guard let level = economics?.serviceLevel(days: days) else { continue }
          #expect(level > 0 && level < 1)
        }
      }
    }
    #expect(UnitEconomics(margin: 0, holdingCost: 1, goodwill: 1)?.serviceLevel(days: 1) == 0.5)
    #expect(UnitEconomics(margin: 0, holdingCost: 1) == nil)
    #expect(UnitEconomics(margin: 1, holdingCost: 1, goodwill: -1) == nil)
  }
}

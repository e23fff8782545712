import Testing

import Forecasting

@Suite struct FitDaysTests {
  private static func panel(_ days: Int) -> Panel {
    Panel(Shop.history([("a", [Double](repeating: 9, count: days))]))
  }

  private static let fits = FitDays(panel(900), fresh: [899])

  @Test func `a first year, and what is asked for afresh, is fitted on its own day`() {
    for origin in 0..<371 { #expect(Self.fits.day(of: origin) == origin) }
    #expect(Self.fits.day(of: 899) == 899)
  }

  @Test func `later origins share the fit of a day at most four weeks before them`() {
    let days = (371..<899).map { Self.fits.day(of: $0) }
    for (origin, day) in zip(371..., days) { #expect((0..<28).contains(origin - day)) }
    let shared = Set(days).sorted()
    #expect(zip(shared, shared.dropFirst()).allSatisfy { $1 - $0 == 28 })
  }

  @Test func `the grid does not move as days go by`() {
    let later = FitDays(Self.panel(940), fresh: [939])
    for origin in 0..<899 { #expect(later.day(of: origin) == Self.fits.day(of: origin)) }
  }

  @Test func `groups hold every origin once, by the day it is fitted on`() {
    let origins = Array(stride(from: 300, to: 900, by: 7))
    let groups = Self.fits.groups(of: origins)
    #expect(groups.map(\.fit) == Set(groups.map(\.fit)).sorted())
    #expect(groups.flatMap(\.positions).sorted() == Array(origins.indices))
    for group in groups {
      #expect(group.positions.allSatisfy { Self.fits.day(of: origins[$0]) == group.fit })
    }
  }
}

import Demand
import Testing

@Suite struct SegmentationTests {
  /// A history that ends on one day; the units of each category, the last of them on that day.
  private static func history(
    _ units: [(category: String, units: [Double])], price: Int64 = 100
  ) -> DemandHistory {
    let end = Day(number: 20_000)
    let totals = units.flatMap { category, units in
      units.enumerated().map { index, units in
        DemandHistory.DayTotal(
          category: category, day: end.advanced(by: index), units: units,
          amount: Money(minorUnits: Int64(units) * price))
      }
    }
    let longest = units.map(\.units.count).max() ?? 1
    return DemandHistory(
      totals: totals.map { total in
        let length = units.first { $0.category == total.category }?.units.count ?? 0
        var moved = total
        moved.day = total.day.advanced(by: longest - length)
        return moved
      }, asOf: end.advanced(by: longest - 1))
  }

  private static func steady(_ units: Double, days: Int = 100) -> [Double] {
    [Double](repeating: units, count: days)
  }

  private static func groups(_ segments: [Segment]) -> [String: Segment.Group] {
    Dictionary(uniqueKeysWithValues: segments.map { ($0.category, $0.group) })
  }

  @Test func `a category that makes 85% of revenue is core though it crosses the boundary`() throws {
    let history = Self.history([("big", Self.steady(85)), ("small", Self.steady(15))])
    let segments = Segmentation(coreShare: 0.8).segments(of: history)
    #expect(segments.map(\.category) == ["big", "small"])
    #expect(segments.map(\.group) == [.core, .longTail])
    #expect(segments.map(\.share) == [0.85, 0.15])
    #expect(segments.map(\.cumulativeShare) == [0.85, 1])
  }

  @Test func `of ten equal categories eight make 80%`() {
    let history = Self.history((0..<10).map { ("c\($0)", Self.steady(7)) })
    for basis in Segmentation.Basis.allCases {
      let segments = Segmentation(coreShare: 0.8, basis: basis).segments(of: history)
      #expect(segments.filter { $0.group == .core }.map(\.category) == (0..<8).map { "c\($0)" })
    }
  }

  @Test func `a larger core share never makes the core smaller`() {
    let history = Self.history((1...12).map { ("c\($0)", Self.steady(Double($0 * $0))) })
    var before: Set<String> = []
    for percent in stride(from: 0, through: 100, by: 5) {
      let core = Segmentation(coreShare: Double(percent) / 100).segments(of: history)
        .filter { $0.group == .core }.map(\.category)
      #expect(before.isSubset(of: core))
      before = Set(core)
    }
    #expect(before.count == 12)
  }

  @Test func `shares add up to one, and segments stand from the largest to the smallest`() throws {
    let history = Self.history((1...12).map { ("c\($0)", Self.steady(Double(($0 * 7) % 13))) })
    let segments = Segmentation().segments(of: history)
    #expect(abs(segments.reduce(0) { $0 + $1.share } - 1) < 1e-12)
    #expect(segments.map(\.share) == segments.map(\.share).sorted(by: >))
    #expect(segments.map(\.cumulativeShare) == segments.map(\.cumulativeShare).sorted())
    #expect(abs(try #require(segments.last).cumulativeShare - 1) < 1e-12)
  }

  @Test func `what sells rarely is long tail, however large`() throws {
    let rare = (0..<100).map { $0 % 2 == 0 ? 500.0 : 0 }
    let segments = Segmentation().segments(of: Self.history([("rare", rare), ("steady", Self.steady(10))]))
    #expect(Self.groups(segments) == ["rare": .longTail, "steady": .longTail])
    let first = try #require(segments.first)
    #expect(first.activeDays == 45 && first.pattern.kind == .intermittent)
    #expect(first.reason.description.contains("sold on 45 of 91 days"))
  }

  @Test func `the reason holds the figures that were compared`() throws {
    let history = Self.history([("big", Self.steady(85)), ("small", Self.steady(15))])
    let segments = Segmentation(coreShare: 0.8).segments(of: history)
    #expect(
      segments.map(\.reason) == [
        "sold on 91 of 91 days; larger categories make 0% of revenue, below the core's 80%",
        "sold on 91 of 91 days; larger categories already make 85% of revenue, the core's share is 80%",
      ])
  }

  @Test func `without amounts units are ranked, and the reason says so`() throws {
    let history = Self.history([("few", Self.steady(1)), ("many", Self.steady(9))], price: 0)
    let segments = Segmentation(basis: .revenue).segments(of: history)
    #expect(segments.map(\.category) == ["many", "few"])
    #expect(segments.map(\.share) == [0.9, 0.1])
    #expect(segments.allSatisfy { $0.reason.description.contains("of units") })
  }

  @Test func `revenue and units may rank differently`() {
    let end = Day(number: 20_099)
    let totals = (0..<100).flatMap { index in
      [("dear", 1.0, 9000), ("cheap", 10.0, 100)].map { category, units, amount in
        DemandHistory.DayTotal(
          category: category, day: end.advanced(by: -index), units: units,
          amount: Money(minorUnits: Int64(amount)))
      }
    }
    let history = DemandHistory(totals: totals, asOf: end)
    #expect(Segmentation(basis: .revenue).segments(of: history).map(\.category) == ["dear", "cheap"])
    #expect(Segmentation(basis: .units).segments(of: history).map(\.category) == ["cheap", "dear"])
  }

  @Test(
    arguments: [
      ([1], .new), (steady(1, days: 28), .new), (steady(1, days: 29), .active),
      (steady(1, days: 40) + steady(0, days: 59), .active),
      (steady(1, days: 40) + steady(0, days: 60), .dormant),
      (steady(0, days: 80), .dormant), (steady(0, days: 80) + [1], .new),
    ] as [([Double], Segment.LifeCycle)])
  func `a category is new for 28 days and dormant after 60`(units: [Double], lifeCycle: Segment.LifeCycle)
    throws
  {
    let history = Self.history([("it", units), ("other", Self.steady(1, days: 200))])
    let segment = try #require(Segmentation().segments(of: history).first { $0.category == "it" })
    #expect(segment.lifeCycle == lifeCycle)
    #expect(lifeCycle != .dormant || segment.group == .longTail)
  }

  @Test func `a dormant category names its last sale, one without any says so`() throws {
    let history = Self.history([
      ("gone", Self.steady(1, days: 40) + Self.steady(0, days: 70)), ("never", Self.steady(0, days: 70)),
      ("fresh", Self.steady(9, days: 5)), ("other", Self.steady(1, days: 200)),
    ])
    let segments = Segmentation().segments(of: history)
    func reason(_ category: String) throws -> String {
      try #require(segments.first { $0.category == category }).reason.description
    }
    #expect(try reason("gone").contains("last sold 70 days ago"))
    #expect(try reason("never").contains("never sold"))
    #expect(try reason("fresh").contains("first sold 4 days ago"))
  }

  @Test func `only the window is looked at`() {
    let risen = Self.steady(0, days: 100) + Self.steady(10, days: 30)
    let fallen = Self.steady(1000, days: 100) + Self.steady(1, days: 30)
    let history = Self.history([("risen", risen), ("fallen", fallen)])
    #expect(Segmentation(window: 30).segments(of: history).first?.category == "risen")
    #expect(Segmentation(window: 130).segments(of: history).first?.category == "fallen")
  }

  @Test func `a history without any sale is all long tail`() {
    let segments = Segmentation().segments(of: Self.history([("a", [0, 0]), ("b", [0])]))
    #expect(segments.allSatisfy { $0.group == .longTail && $0.share == 0 && $0.units == 0 })
    #expect(Segmentation().segments(of: Self.history([])).isEmpty)
  }
}

import Demand
import Testing

@Suite struct SegmentHistoryTests {
  private static let sunday = SegmentSamples.sunday

  /// Two rivals that sell on every day of a year but as said; `rock` makes 70% of the turnover beside them.
  private static func history(_ first: [Double], _ second: [Double], end: Day = sunday) -> DemandHistory {
    SegmentSamples.history(
      [("a", first), ("b", second), ("rock", SegmentSamples.steady(700, days: 364))], end: end)
  }

  private static func groups(_ segments: [Segment]) -> [String: Segment.Group] {
    Dictionary(uniqueKeysWithValues: segments.map { ($0.category, $0.group) })
  }

  @Test func `reviews lie on the Sundays of the window, whatever the last day`() {
    let year = SegmentSamples.steady(100, days: 364)
    for days in 0..<7 {
      let history = Self.history(year, year, end: Self.sunday.advanced(by: days))
      let reviews = SegmentHistory(of: history, by: Segmentation(window: 35)).reviews
      #expect(reviews == (0..<5).reversed().map { Self.sunday.advanced(by: -7 * $0) })
      #expect(reviews.allSatisfy { $0.weekday == .sunday })
    }
  }

  @Test func `what does not change is not moved, and its segments are those of the last day`() {
    let history = Self.history(
      SegmentSamples.steady(200, days: 364), SegmentSamples.steady(100, days: 364))
    let held = SegmentHistory(of: history, by: Segmentation())
    #expect(held.moves.isEmpty)
    #expect(held.segments == Segmentation().segments(of: history))
  }

  /// 13 weeks of 80 against 78 beside 700. The categories before the larger of the two make 81.6%, those before the
  /// smaller 90.9%: with a core of 86.25% each is on its side of the line by less than five points. They change
  /// places by a little.
  private static func rivals(weeks: [Double], end: Day = sunday) -> DemandHistory {
    let before = SegmentSamples.steady(80, days: 364 - 7 * weeks.count)
    return history(
      SegmentSamples.steady(80, days: 364),
      before.map { $0 - 2 } + weeks.flatMap { SegmentSamples.steady($0, days: 7) },
      end: end)
  }

  private static let narrow = Segmentation(window: 91, coreShare: 0.8625)

  @Test func `one review against it does not move a category, two in a row do`() {
    // b's 91 days reach those of a in the week that brings 12 weeks of 78 and one of 105 to more than 91 of 80.
    for (weeks, group) in [([105.0], Segment.Group.longTail), ([105, 80], .core), ([105, 30], .longTail)] {
      let history = Self.rivals(weeks: weeks)
      let held = SegmentHistory(of: history, by: Self.narrow)
      #expect(Self.groups(held.segments)["b"] == group)
      #expect(held.moves.map(\.category) == (group == .core ? ["a", "b"] : []))
    }
  }

  @Test func `a move tells its day, its classes and its cause`() throws {
    let held = SegmentHistory(of: Self.rivals(weeks: [105, 80]), by: Self.narrow)
    let move = try #require(held.moves.last)
    #expect(move.category == "b" && move.day == Self.sunday && move.from == .longTail && move.to == .core)
    #expect(move.reason.description.hasPrefix("sold on 91 of 91 days; larger categories make 81% of revenue"))
    #expect(move.reason.description.hasSuffix("; 2 reviews in a row"))
  }

  @Test func `what is kept against its figures says so`() throws {
    let held = SegmentHistory(of: Self.rivals(weeks: [105]), by: Self.narrow)
    let kept = try #require(held.segments.first { $0.category == "b" })
    #expect(
      kept.reason.description.hasSuffix(
        "; kept long-tail by the review of \(Self.sunday), 1 of 2 in a row against it"))
    #expect(held.segments.filter { $0.reason.description.contains("; kept ") }.count == 2)
  }

  @Test func `the days between two reviews agree`() {
    for days in 0..<7 {
      let end = Self.sunday.advanced(by: days)
      let totals = Self.rivals(weeks: [105]).series.flatMap { series in
        series.units.enumerated().map { place, units in
          DemandHistory.DayTotal(
            category: series.category, day: series.start.advanced(by: place), units: units,
            amount: series.amount[place])
        }
      }
      let later = (1...7).flatMap { day in
        ["a": 60.0, "b": 90, "rock": 700].sorted { $0.key < $1.key }.map { category, units in
          DemandHistory.DayTotal(
            category: category, day: Self.sunday.advanced(by: day), units: units,
            amount: Money(minorUnits: Int64(units) * 100))
        }
      }
      let history = DemandHistory(totals: totals + later, asOf: end)
      #expect(Self.groups(SegmentHistory(of: history, by: Self.narrow).segments)["b"] == .longTail)
    }
  }

  @Test func `one review that is clear is enough`() {
    // b's week of 600 makes it the larger by far: 69% before it, more than five points below the line.
    let held = SegmentHistory(of: Self.rivals(weeks: [600]), by: Self.narrow)
    #expect(held.moves.contains { $0.category == "b" && $0.reason.description.hasSuffix("; clearly") })
    #expect(Self.groups(held.segments)["b"] == .core)
  }

  @Test func `with one review needed the last day decides as it stands`() {
    for weeks in [[105.0], [105, 80], [105, 30], [600]] {
      let history = Self.rivals(weeks: weeks)
      for needed in [Int.min, 0, 1] {
        #expect(
          SegmentHistory(of: history, by: Self.narrow, needed: needed).segments
            == Self.narrow.segments(of: history))
      }
    }
  }

  @Test func `more reviews needed never make more moves`() {
    let history = Self.rivals(weeks: [105, 30, 110, 110, 20, 20, 120, 90])
    var last = Int.max
    for needed in 1...9 {
      let moves = SegmentHistory(of: history, by: Self.narrow, needed: needed).moves.count
      #expect(moves <= last)
      last = moves
    }
  }

  @Test func `a category first sold within the window has no class before, and while new none to keep`()
    throws
  {
    let history = SegmentSamples.history([
      ("fresh", SegmentSamples.steady(900, days: 13)), ("rock", SegmentSamples.steady(100, days: 364)),
    ])
    let held = SegmentHistory(of: history, by: Segmentation())
    let first = try #require(held.moves.first)
    #expect(first.category == "fresh" && first.from == nil && first.day == Self.sunday.advanced(by: -7))
    #expect(first.reason.description.hasSuffix("; first review"))
    #expect(held.segments == Segmentation().segments(of: history))
  }

  @Test func `what falls dormant is long tail at once`() {
    let gone = SegmentSamples.steady(900, days: 304) + SegmentSamples.steady(0, days: 60)
    let history = SegmentSamples.history([("gone", gone), ("rock", SegmentSamples.steady(100, days: 364))])
    let held = SegmentHistory(of: history, by: Segmentation(window: 364))
    #expect(Self.groups(held.segments)["gone"] == .longTail)
  }

  @Test func `what comes after a day changes nothing of it`() {
    let longer = Self.rivals(weeks: [105, 80, 60, 140])
    let day = Self.sunday.advanced(by: -14)
    let known = SegmentHistory(of: longer.known(at: day), by: Self.narrow)
    let shorter = SegmentHistory(
      of: Self.rivals(weeks: [105, 80], end: day).known(at: day), by: Self.narrow)
    #expect(known.moves == shorter.moves && known.segments == shorter.segments)
  }

  @Test func `a history without days and windows beyond counting stop nothing`() {
    #expect(SegmentHistory(of: SegmentSamples.history([]), by: Segmentation()).segments.isEmpty)
    let short = SegmentSamples.history([("a", [1])])
    for window in [Int.min, 0, 1, 1000] {
      #expect(
        SegmentHistory(of: short, by: Segmentation(window: max(0, window)), needed: .max).segments.count == 1)
    }
  }
}

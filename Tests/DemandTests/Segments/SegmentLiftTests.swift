import Demand
import Testing

@Suite struct SegmentLiftTests {
  private static let end = SegmentSamples.sunday

  private static func update(
    _ daysFromEnd: Int, days: Int = 2, kind: Event.Kind = .gameUpdate, category: String = "game",
    isProjected: Bool = false
  ) -> Event {
    let first = end.advanced(by: daysFromEnd)
    return Event(
      name: "v\(daysFromEnd)", kind: kind, days: first...first.advanced(by: days - 1), category: category,
      isProjected: isProjected)
  }

  private static let past = [-40, -80, -120].map { update($0) }

  private static func calendar(_ events: [Event]) -> EventCalendar { EventCalendar(events, official: .none) }

  /// Sells `usual` every fourth day and `high` on the days of past updates; a larger category beside it.
  private static func history(high: Double = 4, usual: Double = 4, past: [Event] = past) -> DemandHistory {
    let start = end.advanced(by: -199)
    let units = (0..<200).map { place -> Double in
      let day = start.advanced(by: place)
      return past.contains { $0.days.contains(day) } ? high : place % 4 == 0 ? usual : 0
    }
    return SegmentSamples.history([("game", units), ("rock", SegmentSamples.steady(100, days: 200))])
  }

  private static func segment(_ history: DemandHistory, _ events: [Event]) throws -> Segment {
    let segments = Segmentation().segments(of: history).lifted(by: calendar(events), in: history)
    #expect(segments.map(\.category) == ["rock", "game"])
    return try #require(segments.last)
  }

  @Test func `an update next week that always sold more makes a category core, and says until when`() throws {
    let segment = try Self.segment(Self.history(), Self.past + [Self.update(3)])
    #expect(segment.group == .core)
    let (first, last) = (Self.end.advanced(by: 3), Self.end.advanced(by: 4))
    #expect(
      segment.reason.description.hasSuffix(
        "; core until \(last) for v3 (game-update from \(first)): "
          + "at 3 before it sold 4.0 times as much as usual, on 6 of 6 days"))
  }

  @Test func `without an event, or after it, the long tail stays`() throws {
    let history = Self.history()
    #expect(try Self.segment(history, Self.past).group == .longTail)
    #expect(try Self.segment(history, Self.past + [Self.update(8)]).group == .longTail)
    #expect(try Self.segment(history, Self.past + [Self.update(-1, days: 2)]).group == .longTail)
    for day in 1...7 { #expect(try Self.segment(history, Self.past + [Self.update(day)]).group == .core) }
    #expect(try Self.segment(history, Self.past + [Self.update(-1, days: 3)]).group == .core)
  }

  @Test func `an event of another category or kind lifts nothing`() throws {
    let history = Self.history()
    #expect(try Self.segment(history, Self.past + [Self.update(3, category: "rock")]).group == .longTail)
    #expect(try Self.segment(history, Self.past + [Self.update(3, kind: .promo)]).group == .longTail)
    let holidays = (Self.past + [Self.update(3)]).map { event in
      var holiday = event
      holiday.kind = .holiday
      return holiday
    }
    #expect(try Self.segment(history, holidays).group == .longTail)
    let promotions = (Self.past + [Self.update(3)]).map { event in
      var promotion = event
      promotion.kind = .promo
      return promotion
    }
    #expect(try Self.segment(history, promotions).group == .core)
  }

  @Test func `one update, a small raise, or sales on few of the days are not enough`() throws {
    let coming = [Self.update(3)]
    let one = [Self.past[0]]
    #expect(try Self.segment(Self.history(past: one), one + coming).group == .longTail)
    #expect(try Self.segment(Self.history(high: 1.1), Self.past + coming).group == .longTail)
    #expect(try Self.segment(Self.history(high: 1.3), Self.past + coming).group == .core)
    let longer = [-40, -80, -120].map { Self.update($0, days: 4) }
    let sparse = Self.history(high: 10, past: Self.past)
    #expect(try Self.segment(sparse, longer + coming).group == .longTail)
  }

  @Test func `a projected update lifts too, and is called so`() throws {
    let segment = try Self.segment(Self.history(), Self.past + [Self.update(3, isProjected: true)])
    #expect(segment.group == .core && segment.reason.description.contains(", projected): at 3 before"))
  }

  @Test func `core stays as it is, dormant stays dormant`() {
    let history = SegmentSamples.history([
      ("game", SegmentSamples.steady(100, days: 200)),
      ("gone", SegmentSamples.steady(5, days: 130) + SegmentSamples.steady(0, days: 70)),
    ])
    let events = Self.past + [Self.update(3)] + [Self.update(3, category: "gone")]
    let segments = Segmentation().segments(of: history)
    #expect(segments.lifted(by: Self.calendar(events), in: history) == segments)
  }

  @Test func `what the series shows of the event's own days is not looked at before they are over`() throws {
    let events = Self.past + [Self.update(-1, days: 4)]
    let calm = Self.history()
    let lift = SegmentLift(
      of: try #require(calm.series.first { $0.category == "game" }), calendar: Self.calendar(events))
    #expect(lift?.occurrences == 3)
  }

  @Test func `events without end and days beyond the calendar stop nothing`() {
    let endless = Event(
      name: "x", kind: .promo, days: Day(number: .min)...Day(number: .max), category: "game")
    let far = Event(name: "y", kind: .gameUpdate, days: Day(number: .max)...Day(number: .max))
    let history = Self.history()
    let segments = Segmentation().segments(of: history)
    #expect(segments.lifted(by: Self.calendar([endless, far]), in: history) == segments)
  }
}

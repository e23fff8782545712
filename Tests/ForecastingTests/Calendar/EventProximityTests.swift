import Demand
import Testing

import Forecasting

@Suite struct EventProximityTests {
  private static let panel = Panel(
    Shop.history(["a", "b"].map { ($0, [Double](repeating: 9, count: 60)) }))

  /// The columns of a day after the first 60, or among them.
  private static func columns(_ events: [Event], category: Int = 0, day: Int) -> [Double] {
    let proximity = EventProximity(
      panel, EventCalendar(events, official: .none), EventSubjects(events), horizon: 7)
    var columns = [Double](repeating: .nan, count: proximity.columnCount)
    proximity.write(scope: proximity.scopeOfCategory[category], day: day) { columns[$0] = $1 }
    return columns
  }

  private static let sale = [Shop.event(.promo, 20...22, name: "sale")]

  @Test func `days since the last event and until the next one are counted up to fifteen`() {
    func distances(_ day: Int) -> [Double] { Array(Self.columns(Self.sale, day: day).prefix(2)) }
    #expect(distances(0) == [15, 15])
    #expect(distances(6) == [15, 14] && distances(19) == [15, 1])
    #expect((20...22).allSatisfy { distances($0) == [0, 0] })
    #expect(distances(23) == [1, 15] && distances(36) == [14, 15] && distances(38) == [15, 15])
  }

  @Test func `an event beyond the last day forecast is seen coming`() {
    let columns = Self.columns([Shop.event(.promo, 70...70)], day: 66)
    #expect(Array(columns.prefix(2)) == [15, 4])
  }

  @Test func `an event that concerns another category is not near`() {
    let events = [Shop.event(.promo, 20...22, category: "b")]
    #expect(Array(Self.columns(events, category: 0, day: 21).prefix(2)) == [15, 15])
    #expect(Array(Self.columns(events, category: 1, day: 21).prefix(2)) == [0, 0])
  }

  @Test func `a day has the number of its event where the name was met more than once`() throws {
    let events =
      Self.sale + [Shop.event(.promo, 40...41, name: "sale"), Shop.event(.promo, 50...50, name: "once")]
    let subjects = EventSubjects(events)
    #expect(subjects.kinds == [.promo] && subjects.names == ["sale"])
    #expect(Self.columns(events, day: 40).last == 0)
    #expect(try #require(Self.columns(events, day: 39).last).isNaN)
    #expect(try #require(Self.columns(events, day: 50).last).isNaN)
  }

  @Test func `the most frequent come first, and the order given does not matter`() {
    let events =
      (0..<3).map { Shop.event(.holiday, $0...$0, name: "fair") }
      + (0..<2).map { Shop.event(.promo, $0...$0, name: "sale") }
      + (0..<2).map { Shop.event(.gameUpdate, $0...$0, name: "1.\($0)", game: "g") }
    let subjects = EventSubjects(events)
    #expect(subjects.kinds.first == .holiday && subjects.names == ["fair", "sale"])
    #expect(EventSubjects(events.reversed()) == subjects)
  }

  @Test func `of many kinds and names only so many have columns`() {
    let events = (0..<600).map { number in
      Shop.event(Event.Kind("kind \(number % 20)"), number...number, name: "name \(number / 2)")
    }
    #expect(EventSubjects(events).kinds.count == 8 && EventSubjects(events).names.count == 200)
  }
}

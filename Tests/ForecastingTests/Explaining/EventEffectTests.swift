import Demand
import Forecasting
import Testing

@Suite struct EventEffectTests {
  /// Single days, 45 to 59 days apart, on changing weekdays.
  private static let fairs = Array(stride(from: 30, to: 1100, by: 52)).enumerated().map {
    $0.element + ($0.offset * 5) % 8
  }
  private static let events = fairs.map { Shop.event(.holiday, $0...$0, name: "Fair", category: "fair*") }
  private static let calendar = EventCalendar(events, official: .none)

  /// Four categories, of which the fair concerns the first three: what it does to each.
  private static func history(_ effects: [Double]) -> DemandHistory {
    Shop.history(
      effects.enumerated().map { number, effect in
        var random = SplitMix64(seed: UInt64(number))
        let units = (0..<1075).map { day in
          random.count(mean: 60 * (fairs.contains(day) ? effect : 1))
        }
        return (number < 3 ? "fair \(number)" : "other", units)
      })
  }

  private static func effects(_ effects: EventEffects, _ category: Int, offset: Int = 0) -> [EventEffect] {
    effects.effects(of: category).filter { $0.offset == offset }
  }

  @Test(arguments: [0.5, 0.75, 1.5, 2])
  func `an event's effect is told with its sign and size`(effect: Double) throws {
    let learned = EventEffects(Self.history([effect, effect, effect, 1]), calendar: Self.calendar)
    for category in 0..<3 {
      let named = try #require(Self.effects(learned, category).first { $0.name == "Fair" })
      expect(named.effect, near: effect - 1, within: 0.25 * abs(effect - 1) + 0.05)
      expect(named.pooledEffect, near: effect - 1, within: 0.25 * abs(effect - 1) + 0.05)
      #expect(named.source == .name)
      for offset in [-2, -1, 1, 2] {
        let beside = try #require(Self.effects(learned, category, offset: offset).first)
        expect(beside.effect, near: 0, within: 0.05)
      }
    }
  }

  @Test func `occurrences are the days that the category has met it`() throws {
    let learned = EventEffects(Self.history([1.5, 1.5, 1.5, 1]), calendar: Self.calendar)
    let met = Self.fairs.count { $0 < 1075 }
    #expect(Self.effects(learned, 0).map(\.occurrences) == [met, met])
  }

  @Test func `a category that does otherwise than all has an effect of its own`() throws {
    let learned = EventEffects(Self.history([0.8, 1, 2, 1]), calendar: Self.calendar)
    let named = try #require(Self.effects(learned, 2).last)
    #expect(named.source == .own)
    #expect(named.effect > 1.3 * named.pooledEffect && named.pooledEffect > 0)
    let other = try #require(Self.effects(learned, 0).last)
    #expect(other.effect < 0 && other.pooledEffect > 0)
  }

  @Test func `a category without events has no effects, nor has a shop without them`() {
    let history = Self.history([1.5, 1.5, 1.5, 1])
    #expect(EventEffects(history, calendar: Self.calendar).effects(of: 3).isEmpty)
    #expect(EventEffects(history, calendar: Shop.noEvents).effects(of: 0).isEmpty)
  }

  @Test func `a name met seldom is told by its kind`() {
    let update = Shop.event(.gameUpdate, 500...500, name: "2.0")
    let learned = EventEffects(
      Self.history([1, 1, 1, 1]), calendar: EventCalendar([update], official: .none))
    let effects = learned.effects(of: 0)
    #expect(effects.map(\.offset) == Array(-2...10))
    #expect(effects.allSatisfy { $0.name.isEmpty && $0.kind == .gameUpdate && $0.occurrences == 1 })
  }

  @Test func `a forecast tells the effect in units`() throws {
    let next = Shop.event(.holiday, 1076...1076, name: "Fair", category: "fair*")
    let calendar = EventCalendar(
      Self.events.filter { $0.days.upperBound < Shop.day(1075) } + [next], official: .none)
    let forecaster = Forecaster(Self.history([2, 2, 2, 1]), calendar: calendar, horizon: 2)
    let explainer = ForecastExplainer(forecaster, calendar: calendar)
    let sum = try #require(explainer.explanation(of: 0).days[1].sums.first)
    let event = try #require(sum.parts.last)
    #expect(event.kind == .event && event.name == "holiday Fair +0")
    #expect(event.note == "name, \(Self.fairs.count { $0 < 1075 }) occurrences")
    let before = sum.parts[sum.parts.count - 2].running
    expect(event.running / before, near: 2, within: 0.3)
  }
}

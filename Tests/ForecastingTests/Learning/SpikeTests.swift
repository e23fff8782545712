import Demand
import Forecasting
import Testing

@Suite struct SpikeTests {
  /// Poisson counts with a bulk order on some days. Day 0 is a Monday.
  private static func series(_ mean: Double = 20, days: Int = 200, bulk: [Int: Double] = [:]) -> DemandHistory
  {
    var random = SplitMix64(seed: 11)
    var units = (0..<days).map { random.count(mean: $0 % 7 > 4 ? 2 * mean : mean) }
    for (day, extra) in bulk { units[day] += extra }
    return Shop.history([("a", units)])
  }

  private static func spikes(
    _ history: DemandHistory, through origin: Int? = nil, isEvent: (Int) -> Bool = { _ in false }
  ) -> [Spike] {
    let panel = Panel(history)
    return Spike.all(
      of: panel.series[0], in: panel, through: origin ?? panel.dayCount - 1,
      isEvent: (0..<panel.dayCount).map(isEvent))
  }

  @Test func `a bulk order of five days' demand is found, and nothing else`() throws {
    let spike = try #require(Self.spikes(Self.series(bulk: [120: 100])).first)
    #expect(Self.spikes(Self.series()).isEmpty)
    #expect(Self.spikes(Self.series(bulk: [120: 100])).map(\.day) == [120])
    #expect((14...26).contains(spike.usual) && spike.units > spike.limit && spike.limit > spike.usual)
  }

  @Test func `weekends are held against weekends`() {
    // Day 124 is a Friday, 125 a Saturday: what stands out on one is usual on the other.
    let shop = Self.series(100, bulk: [124: 110])
    #expect(Self.spikes(shop).isEmpty || Self.spikes(shop).map(\.day) == [124])
    #expect(!Self.spikes(Self.series(100)).contains { $0.day % 7 > 4 })
  }

  @Test func `what lasts is a new level and no spike after its first day`() {
    let step = Self.series(bulk: Dictionary(uniqueKeysWithValues: (120..<200).map { ($0, 150) }))
    #expect(Self.spikes(step).map(\.day) == [120])
  }

  @Test func `an event explains a day`() {
    let shop = Self.series(bulk: [120: 100])
    #expect(Self.spikes(shop) { $0 == 120 }.isEmpty)
  }

  @Test func `a day's meaning never changes: later days have no say`() {
    let shop = Self.series(bulk: [60: 90, 120: 100, 150: 200])
    let all = Self.spikes(shop)
    #expect(all.map(\.day) == [60, 120, 150])
    for origin in stride(from: 0, to: 200, by: 13) {
      #expect(Self.spikes(shop, through: origin) == all.filter { $0.day <= origin })
    }
  }

  @Test func `days whose demand is not known are not held against others`() {
    let shop = Self.series(bulk: [120: 100])
    let units = shop.series[0].units
    let history = Shop.history([("a", units)], soldOut: ["a": 100..<121])
    #expect(Self.spikes(history).isEmpty)
  }

  @Test func `a short, an empty and a constant series have no spikes`() {
    for units in [[5.0], [Double](repeating: 0, count: 60), [Double](repeating: 7, count: 60)] {
      #expect(Self.spikes(Shop.history([("a", units)])).isEmpty)
    }
  }

  @Test func `an update reaches to three days after it, other events no further than their days`() {
    let panel = Panel(Self.series(days: 60))
    let calendar = EventCalendar(
      [
        Shop.event(.gameUpdate, 10...10), Shop.event(.promo, 40...41, category: "a"),
        Shop.event(.promo, 55...55, category: "b"),
      ], official: .none)
    let days = calendar.eventDays(of: "a", in: panel)
    #expect(days.indices.filter { days[$0] } == Array(10...13) + Array(40...41))
  }
}

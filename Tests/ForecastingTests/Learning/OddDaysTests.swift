import Demand
import Testing

import Forecasting

@Suite struct OddDaysTests {
  private static let units: [Double] = {
    var random = SplitMix64(seed: 5)
    return (0..<200).map { $0 == 150 ? 400 : random.count(mean: 20) }
  }()

  private static func typical(
    _ units: [Double], events: [Event] = [], category: String = "a"
  ) -> (before: [Bool], after: [Bool]) {
    let panel = Panel(Shop.history([(category, units)]))
    let odd = panel.withoutOddDays(EventCalendar(events, official: .none), workers: .one)
    return (panel.series[0].isTypical, odd.series[0].isTypical)
  }

  @Test func `a bulk order is no typical day, and every other day stays what it was`() {
    let (before, after) = Self.typical(Self.units)
    #expect(before[150] && !after[150])
    #expect(before.indices.filter { before[$0] != after[$0] } == [150])
  }

  @Test func `an announced closure is no typical day, also where it reaches over the panel's edges`() {
    let events = [
      Shop.event(.closed, -10...3), Shop.event(.closed, 100...101), Shop.event(.closed, 198...230),
      Shop.event(.closed, 60...61, category: "b"), Shop.event(.closed, 400...401),
    ]
    let (_, after) = Self.typical(Self.units, events: events)
    #expect(after.indices.filter { !after[$0] } == [0, 1, 2, 3, 100, 101, 150, 198, 199])
  }

  @Test func `a closure that ended before the first day closes none`() {
    let (before, after) = Self.typical(Self.units, events: [Shop.event(.closed, -10 ... -1)])
    #expect(before.indices.filter { before[$0] != after[$0] } == [150])
  }

  @Test func `where most days sell nothing a large sale is what the category is like`() {
    let lumpy = (0..<200).map { $0 % 9 == 4 ? 300.0 : 0 }
    let (before, after) = Self.typical(lumpy)
    #expect(before == after)
  }
}

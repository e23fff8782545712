import Demand
import Forecasting
import Testing

@Suite struct DormancyTests {
  /// A seller of every so many days that fell silent, beside one that sells daily.
  private static func panel(every interval: Int, sales: Int, silence: Int) -> Panel {
    let alive = (1...interval * sales).map { $0 % interval == 0 ? 2.0 : 0 }
    let quiet = alive + [Double](repeating: 0, count: silence)
    return Panel(Shop.history([("a", quiet), ("open", [Double](repeating: 3, count: quiet.count))]))
  }

  private static func dormancy(in panel: Panel) -> Dormancy? {
    Dormancy(of: panel.series[0], at: panel.dayCount - 1)
  }

  @Test(arguments: [1, 5, 11]) func `eight weeks of silence are needed, however often it sold`(interval: Int)
  {
    #expect(Self.dormancy(in: Self.panel(every: interval, sales: 20, silence: 55)) == nil)
    #expect(Self.dormancy(in: Self.panel(every: interval, sales: 20, silence: 56))?.silence == 56)
  }

  @Test(arguments: [20, 40]) func `a rare seller is dormant after five of its usual intervals`(interval: Int)
  {
    #expect(Self.dormancy(in: Self.panel(every: interval, sales: 5, silence: 5 * interval - 1)) == nil)
    #expect(Self.dormancy(in: Self.panel(every: interval, sales: 5, silence: 5 * interval)) != nil)
  }

  @Test func `the planner is told when it last sold`() throws {
    let panel = Self.panel(every: 2, sales: 30, silence: 120)
    let words = try #require(Self.dormancy(in: panel)).reason(in: panel)
    #expect(words == "dormant: last sale 2024-02-29, 120 days ago")
  }

  @Test func `what never sold is dormant too`() throws {
    let sales = [("a", [Double](repeating: 0, count: 300)), ("b", [Double](repeating: 1, count: 300))]
    let panel = Panel(Shop.history(sales))
    #expect(try #require(Self.dormancy(in: panel)).reason(in: panel) == "dormant: no sale in 300 days")
  }

  @Test func `days without stock are no silence`() {
    let units = (0..<200).map { $0 < 100 ? 2.0 : 0 }
    let open = [Double](repeating: 3, count: 200)
    let panel = Panel(Shop.history([("a", units), ("open", open)], soldOut: ["a": 100..<200]))
    #expect(Self.dormancy(in: panel) == nil)
  }

  @Test(arguments: [CrostonSBA() as any ForecastModel, TeunterSyntetosBabai(), RecentDemand()])
  func `nothing is expected of what is dormant`(model: any ForecastModel) {
    let panel = Self.panel(every: 5, sales: 40, silence: 60)
    let grid = model.forecasts(of: panel, calendar: Shop.noEvents, origins: [250, 259], horizon: 7)
    #expect((0..<7).allSatisfy { grid[0, 0, $0] > 0 && grid[1, 0, $0] == 0 })
  }
}

import Demand
import Forecasting
import Testing

@Suite struct CombinationTests {
  private struct Guess: ForecastModel {
    let name: String
    let factor: Double
    /// What will sell, without noise: weekday `d` sells `10 + d`.
    func forecasts(
      of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
    ) -> ForecastGrid {
      var grid = ForecastGrid(origins: origins, seriesCount: panel.series.count, horizon: horizon)
      for (position, origin) in origins.enumerated() {
        for series in panel.series.indices where panel.series[series].start <= origin {
          grid.set(position, series) { step in factor * (10 + Double((origin + 1 + step) % 7)) }
        }
      }
      return grid
    }
  }

  private static func mixture(_ factors: [Double], noise: Double = 1) -> [Double] {
    var random = SplitMix64(seed: 4)
    let units = (0..<210).map { 10 + Double($0 % 7) + noise * (random.uniform() - 0.5) }
    let panel = Panel(Shop.history([("a", units)]))
    let rolling = RollingForecasts(
      panel: panel, calendar: Shop.noEvents, horizon: 7,
      models: factors.map { Guess(name: "guess", factor: $0) })
    return (0..<7).map { rolling.mixture[rolling.position, 0, $0] }
  }

  @Test func `the model that has been right gets nearly all the say`() {
    for (step, day) in Self.mixture([1, 1.5, 0.2]).enumerated() {
      expect(day, near: 10 + Double(step), within: 0.05)
    }
  }

  @Test func `models that are wrong by the same meet in the middle`() {
    for (step, day) in Self.mixture([0.8, 1.2]).enumerated() {
      expect(day, near: 10 + Double(step), within: 0.5)
    }
  }

  @Test func `a mixture of equals is what each of them says`() {
    for (step, day) in Self.mixture([1.1, 1.1, 1.1]).enumerated() {
      expect(day, near: 1.1 * (10 + Double(step)), within: 1e-9)
    }
  }

  @Test func `the mixture lies between its models`() {
    for (step, day) in Self.mixture([0.7, 0.9, 1.4], noise: 8).enumerated() {
      #expect(day >= 0.7 * Double(10 + step) - 1e-9 && day <= 1.4 * Double(10 + step) + 1e-9)
    }
  }

  @Test func `negative forecasts become nothing`() {
    #expect(Self.mixture([-1, -2]).allSatisfy { $0 == 0 })
  }
}

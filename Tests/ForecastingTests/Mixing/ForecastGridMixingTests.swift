import Forecasting
import Testing

@Suite struct ForecastGridMixingTests {
  /// One series at one origin, always the same.
  private static func grid(_ units: Double) -> ForecastGrid {
    var grid = ForecastGrid(origins: [9], seriesCount: 1, horizon: 2)
    if !units.isNaN { grid.set(0, 0) { _ in units } }
    return grid
  }

  private static func mixture(_ members: [ForecastGrid?], _ weights: [Double]) -> ForecastGrid {
    var mixture = grid(.nan)
    mixture.mix(members, at: 0, weights, series: 0, into: 0)
    return mixture
  }

  @Test func `a mixture is the weighted sum of what its members say`() {
    let mixture = Self.mixture([Self.grid(5), Self.grid(2)], [0.5, 0.5])
    #expect(mixture[0, 0, 0] == 3.5 && mixture[0, 0, 1] == 3.5)
  }

  @Test func `who says nothing adds nothing`() {
    #expect(Self.mixture([Self.grid(4), Self.grid(.nan), nil], [0.5, 0.25, 0.25])[0, 0, 0] == 2)
  }

  @Test func `without any weight there is no forecast`() {
    #expect(!Self.mixture([Self.grid(4)], [0]).exists(0, 0))
  }
}

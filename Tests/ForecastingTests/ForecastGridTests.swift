import Testing

import Forecasting

@Suite struct ForecastGridTests {
  private static let grid: ForecastGrid = {
    var grid = ForecastGrid(origins: [3, 10, 17], seriesCount: 2, horizon: 2)
    for (position, origin) in grid.origins.enumerated() {
      grid.set(position, 1) { Double(10 * origin + $0) }
    }
    return grid
  }()

  @Test func `some of the origins keep their forecasts, in the order asked for`() {
    let part = Self.grid.at([17, 3])
    #expect(part.origins == [17, 3] && part.seriesCount == 2 && part.horizon == 2)
    #expect((0..<2).map { part[0, 1, $0] } == [170, 171] && (0..<2).map { part[1, 1, $0] } == [30, 31])
    #expect(!part.exists(0, 0) && part.exists(0, 1))
    #expect(Self.grid.at([]).origins.isEmpty)
  }

  @Test func `a negative forecast is written as nothing`() {
    var grid = ForecastGrid(origins: [0], seriesCount: 1, horizon: 2)
    #expect(!grid.exists(0, 0))
    grid.set(0, 0) { $0 == 0 ? -5 : 5 }
    #expect(grid[0, 0, 0] == 0 && grid[0, 0, 1] == 5)
  }
}

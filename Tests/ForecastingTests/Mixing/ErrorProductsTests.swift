import Testing

import Forecasting

@Suite struct ErrorProductsTests {
  private static let panel = Panel(Shop.history([("a", [Double](repeating: 10, count: 21))]))

  /// Models that are off by so much on each day of the week after day 6.
  private static func week(_ errors: [[Double]?]) -> ErrorProducts {
    let grids = errors.map { errors in
      var grid = ForecastGrid(origins: [6], seriesCount: 1, horizon: 7)
      if let errors { grid.set(0, 0) { 10 - errors[$0] } }
      return grid
    }
    return ErrorProducts(panel.series[0], 0, grids, at: 0)
  }

  private static func constant(_ error: Double) -> [Double] { [Double](repeating: error, count: 7) }

  @Test func `days with errors of the same size give plain mean products`() {
    let week = Self.week([Self.constant(2), Self.constant(-3)])
    expect(week.mean(0, 0), near: 4, within: 1e-12)
    expect(week.mean(1, 1), near: 9, within: 1e-12)
    expect(week.mean(0, 1), near: -6, within: 1e-12)
    #expect(week.mean(0, 1) == week.mean(1, 0))
    expect(week.scale, near: 6.5, within: 1e-12)
    #expect(week.weeks == 1)
  }

  /// By hand: absolute errors 1 on six days and 8 on one; the usual one is 2, so days weigh 2/1.5 and 2/5.
  @Test func `a day on which every model is far off counts for less than its square`() {
    let week = Self.week([[1, 1, 1, 1, 1, 1, 8]])
    let (usual, odd) = (2 / 1.5, 2.0 / 5)
    expect(week.mean(0, 0), near: (6 * usual + 64 * odd) / (6 * usual + odd), within: 1e-12)
    #expect(week.mean(0, 0) < 70.0 / 7)
  }

  @Test func `a model that was not there is taken for a usual one that errs apart`() {
    let week = Self.week([Self.constant(2), nil])
    #expect(week.mean(1, 1) == week.scale && week.mean(0, 1) == 0)
    let nobody = Self.week([nil, nil])
    #expect(nobody.scale == 0 && nobody.weeks == 0)
  }

  @Test func `an older week counts less than a later one`() {
    var sum = ErrorProducts(members: 1)
    sum.add(Self.week([Self.constant(4)]), discount: 0.5)
    sum.add(Self.week([Self.constant(1)]), discount: 0.5)
    expect(sum.mean(0, 0), near: (0.5 * 16 + 1) / 1.5, within: 1e-12)
    #expect(sum.weeks == 1.5)
  }

  @Test func `in a pool each series counts on its own scale`() {
    let small = Self.week([Self.constant(1), Self.constant(2)])
    let large = Self.week([Self.constant(2), Self.constant(4)])
    let pool = ErrorProducts.pooled([small, large], 2)
    expect(pool.mean(0, 0), near: 0.4, within: 1e-12)
    expect(pool.mean(1, 1), near: 1.6, within: 1e-12)
    #expect(pool.weeks == 2)
  }
}

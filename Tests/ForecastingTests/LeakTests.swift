import Demand
import Forecasting
import Testing

/// A forecast must be what would have been said on its day: bit by bit, nothing that happened later may show.
@Suite struct LeakTests {
  private static let days = 330
  private static let horizon = 9

  private typealias Sales = [(category: String, units: [Double])]

  /// A bit of everything: dense, slow, young and closed on Sundays, with a month sold out.
  private static func sales() -> Sales {
    var random = SplitMix64(seed: 7)
    func draw(_ days: Int, _ mean: (Int) -> Double) -> [Double] {
      (0..<days).map { day in random.count(mean: mean(day), dispersion: 2) }
    }
    return [
      ("dense", draw(days) { 40 + 20 * Double($0 % 7) }), ("dense too", draw(days) { 10 + Double($0) / 10 }),
      ("slow", draw(days) { _ in 0.2 }), ("sundays closed", draw(days) { $0 % 7 == 6 ? 0.0001 : 12 }),
      ("young", draw(120) { _ in 6 }),
    ]
  }

  private static let soldOut = ["dense too": 200..<230]

  private static let calendar = EventCalendar(
    [
      Shop.event(.gameUpdate, 30...30, name: "1.0", game: "dense"),
      Shop.event(.gameUpdate, 150...150, name: "1.1", game: "dense"),
      Shop.event(.gameUpdate, 318...318, name: "1.2", game: "dense"),
      Shop.event(.closed, 100...102, name: "moved house"),
      Shop.event(.closed, 325...325, name: "stocktaking"),
      Shop.event(.promo, 80...95, name: "sale"),
      Shop.event(.promo, 310...335, name: "sale", category: "slow*"),
    ])

  /// The same sales up to a day, and after it nothing like them.
  private static func altered(_ sales: Sales, after day: Int) -> Sales {
    var random = SplitMix64(seed: 99)
    return sales.map { category, units in
      let first = days - units.count
      return (
        category,
        units.enumerated().map { index, units in
          guard first + index > day else { return units }
          return [0, 1, 1e9, units * 100, -5][Int(random.next() % 5)]
        }
      )
    }
  }

  private static func history(_ sales: Sales) -> DemandHistory { Shop.history(sales, soldOut: soldOut) }

  /// Forecasts after the end of a panel by category, model and day, as bits.
  private static func bits(_ rolling: RollingForecasts) -> [String: [[UInt64]]] {
    Dictionary(
      uniqueKeysWithValues: rolling.panel.series.enumerated().map { number, series in
        (
          series.category,
          rolling.grids.map { grid in
            (0..<grid.horizon).map { grid[rolling.position, number, $0].bitPattern }
          }
        )
      })
  }

  private static func rolling(_ sales: Sales, origin: Int, workers: Workers = .one) -> RollingForecasts {
    RollingForecasts(
      panel: Panel(history(sales).known(at: Shop.day(origin))), calendar: calendar, horizon: horizon,
      workers: workers)
  }

  /// Origins on every weekday, some within the sold-out month.
  @Test(arguments: [29, 77, 205, 221, 240, 288, 313, 320])
  func `no model and no mixture sees the days after its origin`(origin: Int) {
    let sales = Self.sales()
    let known = Self.rolling(sales, origin: origin)
    #expect(known.mixture.origins.last == origin && known.panel.dayCount == origin + 1)
    let expected = Self.bits(known)
    #expect(expected.count >= 4)
    let newcomer = [("a newcomer", [Double](repeating: 777, count: Self.days - origin - 1))]
    let other = newcomer + Self.altered(sales, after: origin)
    #expect(Self.bits(Self.rolling(other, origin: origin)) == expected)
  }

  /// As many workers as said, who begin with the last piece.
  private static func backwards(_ count: Int) -> Workers {
    Workers(count: count) { pieces, work in
      for piece in (0..<pieces).reversed() { work(piece) }
    }
  }

  @Test func `the number of workers changes no forecast by a bit`() {
    let sales = Self.sales()
    let alone = Self.bits(Self.rolling(sales, origin: 313))
    for count in 1...3 {
      #expect(Self.bits(Self.rolling(sales, origin: 313, workers: Self.backwards(count))) == alone)
    }
  }

  @Test(arguments: [1, 7, 28])
  func `the forecaster sees nothing that came later`(later: Int) {
    let sales = Self.sales()
    let end = Self.days - 1 - later
    let plain = Self.history(sales).known(at: Shop.day(end))
    let altered = Self.history(Self.altered(sales, after: end)).known(at: Shop.day(end))
    let (one, other) = (
      Forecaster(plain, calendar: Self.calendar), Forecaster(altered, calendar: Self.calendar)
    )
    #expect(one.categories == other.categories)
    for series in one.categories.indices {
      let (mine, theirs) = (one.forecast(of: series), other.forecast(of: series))
      #expect(mine.expected == theirs.expected)
      #expect(mine.daily == theirs.daily)
      #expect(mine.cumulative == theirs.cumulative)
      #expect(mine.reason == theirs.reason)
    }
  }

  private struct Point: Hashable {
    let category: String
    let day: Day
    let numbers: [UInt64]
  }

  private static func points(_ sales: Sales, origins: Int, stride: Int) throws -> [Day: [Point]] {
    let backtest = try Backtest(
      history(sales), calendar: calendar, origins: origins, stride: stride, horizon: horizon, now: { 0 })
    var points: [Day: [Point]] = [:]
    backtest.forEachPoint { point in
      let numbers = ([point.forecast] + point.quantiles).map(\.bitPattern)
      points[point.origin, default: []].append(
        Point(category: point.category, day: point.day, numbers: numbers))
    }
    return points
  }

  private static let threeWeeks = Result { try points(sales(), origins: 3, stride: 7) }

  @Test(arguments: [(3, 7), (2, 3), (2, 60)])
  func `the backtest's points are what the forecaster would have said on their origin`(
    origins: Int, stride: Int
  ) throws {
    let sales = Self.sales()
    let points =
      try stride == 7
      ? Self.threeWeeks.get() : Self.points(sales, origins: origins, stride: stride)
    #expect(points.count == origins)
    for (origin, points) in points {
      let forecaster = Forecaster(
        Self.history(sales).known(at: origin), calendar: Self.calendar, horizon: Self.horizon)
      let said = forecaster.categories.indices.flatMap { series -> [Point] in
        let forecast = forecaster.forecast(of: series)
        return (0..<Self.horizon).map { step in
          let quantiles = Backtest.probabilities.map(forecast.daily[step].quantile)
          return Point(
            category: forecast.category, day: origin.advanced(by: step + 1),
            numbers: ([forecast.expected[step]] + quantiles).map(\.bitPattern))
        }
      }
      #expect(said == points)
    }
  }

  @Test func `sales after the last origin change no point of the backtest`() throws {
    let sales = Self.sales()
    let last = Self.days - 1 - Self.horizon
    let altered = try Self.points(Self.altered(sales, after: last), origins: 3, stride: 7)
    #expect(try altered == Self.threeWeeks.get())
  }

  @Test func `the order in which totals are given changes nothing`() {
    let sales = Self.sales()
    let one = Forecaster(Self.history(sales), calendar: Self.calendar, horizon: 7)
    let other = Forecaster(Self.history(sales.reversed()), calendar: Self.calendar, horizon: 7)
    for series in one.categories.indices {
      #expect(one.forecast(of: series).expected == other.forecast(of: series).expected)
      #expect(one.forecast(of: series).cumulative == other.forecast(of: series).cumulative)
    }
  }
}

import Demand
import Forecasting
import Synchronization
import Testing

@Suite struct BacktestTests {
  private static let week: [Double] = [3, 4, 5, 6, 9, 14, 12]

  private static func noisy(_ days: Int, seed: UInt64 = 1) -> [Double] {
    var random = SplitMix64(seed: seed)
    return (0..<days).map { random.count(mean: 4 * week[$0 % 7]) }
  }

  private static func backtest(
    _ sales: [(category: String, units: [Double])], origins: Int = 4, stride: Int = 7, horizon: Int = 7
  ) throws -> Backtest {
    try Backtest(
      Shop.history(sales), calendar: Shop.noEvents, origins: origins, stride: stride, horizon: horizon,
      now: { 0 })
  }

  @Test func `whoever watches is told of every step, and changes no score`() throws {
    let steps = Mutex((expected: 0, done: 0))
    let watch = WorkWatch(
      expect: { count in steps.withLock { $0.expected += count } },
      advance: { count in steps.withLock { $0.done += count } })
    let history = Shop.history([("a", Self.noisy(120)), ("b", Self.noisy(120, seed: 2))])
    func backtest(_ workers: Workers) throws -> Backtest {
      try Backtest(
        history, calendar: Shop.noEvents, origins: 2, stride: 7, horizon: 7, workers: workers, now: { 0 })
    }
    let watched = try backtest(.one.watched(by: watch))
    #expect(try watched.scores.map(\.wape) == backtest(.one).scores.map(\.wape))
    let (expected, done) = steps.withLock { ($0.expected, $0.done) }
    #expect(expected == 2 * WorkWatch.steps)
    #expect(done == expected)
  }

  @Test func `baselines come first and the mixture last`() throws {
    let scores = try Self.backtest([("a", Self.noisy(200))]).scores
    #expect(scores.prefix(2).map(\.model) == ["seasonal-naive", "weekday-mean-4"])
    #expect(scores.last?.model == RollingForecasts.mixtureName)
    #expect(Set(scores.map(\.points)) == [28])
  }

  @Test func `a week that repeats itself is forecast without error by the baselines`() throws {
    let units = (0..<200).map { Self.week[$0 % 7] }
    for score in try Self.backtest([("a", units)]).scores.prefix(2) {
      #expect(score.wape == 0 && score.bias == 0 && score.weekWape == 0)
      // Training days that repeat themselves leave nothing to scale by.
      #expect(score.mase == nil && score.rmsse == nil)
    }
  }

  @Test func `origins lie a stride apart, the last a horizon before the end`() throws {
    let history = Shop.history([("a", Self.noisy(100))])
    let backtest = try Backtest(
      history, calendar: Shop.noEvents, origins: 3, stride: 10, horizon: 5, now: { 0 })
    var days: [Day: [Day]] = [:]
    backtest.forEachPoint { days[$0.origin, default: []].append($0.day) }
    #expect(days.keys.sorted() == [74, 84, 94].map(Shop.day))
    #expect(days[Shop.day(74)] == (75...79).map(Shop.day))
  }

  @Test func `points hold what sold, and the scores are worked out from them`() throws {
    let (a, b) = (Self.noisy(150), Self.noisy(150, seed: 2))
    let backtest = try Self.backtest([("a", a), ("b", b)])
    var points: [Backtest.Point] = []
    backtest.forEachPoint { points.append($0) }
    for point in points {
      let index = Shop.firstDay.distance(to: point.day)
      #expect(point.actual == (point.category == "a" ? a : b)[index])
      #expect(point.quantiles == point.quantiles.sorted())
    }
    let score = try #require(backtest.scores.last)
    let volume = points.reduce(0) { $0 + $1.actual }
    #expect(score.points == points.count && score.origins == 4 && score.series == 2)
    expect(score.wape, near: points.reduce(0) { $0 + abs($1.forecast - $1.actual) } / volume, within: 1e-12)
    expect(score.bias, near: points.reduce(0) { $0 + $1.forecast - $1.actual } / volume, within: 1e-12)
    let inside = points.count { $0.quantiles[0] <= $0.actual && $0.actual <= $0.quantiles[2] }
    expect(score.coverage80, near: Double(inside) / Double(points.count), within: 1e-12)
  }

  @Test func `a history of less than two weeks and a horizon is too short`() throws {
    #expect(throws: Backtest.Failure.tooShort(days: 20, needed: 21)) {
      try Self.backtest([("a", Self.noisy(20))])
    }
    #expect(throws: Backtest.Failure.tooShort(days: 1, needed: 21)) { try Self.backtest([]) }
    #expect(try Self.backtest([("a", Self.noisy(21))]).scores.last?.origins == 1)
  }

  @Test func `time is taken from the clock passed in`() throws {
    let ticks = Mutex(0.0)
    let backtest = try Backtest(
      Shop.history([("a", Self.noisy(60))]), calendar: Shop.noEvents, origins: 1, stride: 7, horizon: 7
    ) {
      ticks.withLock { ticks in
        ticks += 1
        return ticks
      }
    }
    let scores = backtest.scores
    #expect(scores.dropLast().allSatisfy { $0.seconds == 1 })
    // The regression and two ensembles of trees stand beside the models that learn from a series by itself.
    #expect(scores.last?.seconds == Double(RollingForecasts.standardModels.count + 3 + 1))
  }
}

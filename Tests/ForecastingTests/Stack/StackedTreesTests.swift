import Demand
import Forecasting
import Testing

@Suite struct StackedTreesTests {
  private static let days = 420
  private static let horizon = 14

  /// Sales of three days beginning on any weekday, among them the fortnight forecast.
  private static let sales: [ClosedRange<Int>] =
    stride(from: 5, to: days - 6, by: 11).map { $0...($0 + 2) } + [days...(days + horizon)]

  private static func isSale(_ day: Int) -> Bool { sales.contains { $0.contains(day) } }

  /// A sale works on weekends only. Day 0 is a Monday. It is of a kind whose effect the regression takes for the same
  /// on every weekday, as it does not with promotions.
  private static func mean(_ number: Int, _ day: Int) -> Double {
    Double(20 + 5 * number) * (isSale(day) && day % 7 > 4 ? 2.5 : 1)
  }

  private static let rolling: RollingForecasts = {
    let history = Shop.history(
      (0..<8).map { number in
        var random = SplitMix64(seed: UInt64(number))
        return (category: "c\(number)", units: (0..<days).map { random.count(mean: mean(number, $0)) })
      })
    let calendar = EventCalendar(sales.map { Shop.event(.school, $0, name: "sale") }, official: .none)
    return RollingForecasts(panel: Panel(history), calendar: calendar, horizon: horizon)
  }()

  /// The share by which a model misses the true means, on some of the days ahead.
  private static func miss(_ model: String, _ steps: Range<Int>) throws -> Double {
    let index = try #require(rolling.names.firstIndex(of: model))
    var (missed, total) = (0.0, 0.0)
    for series in rolling.panel.series.indices {
      for step in steps {
        let mean = mean(series, days + step)
        missed += abs(rolling.grids[index][rolling.position, series, step] - mean)
        total += mean
      }
    }
    return missed / total
  }

  @Test(arguments: ["boosted-trees", "trees-on-regression"])
  func `trees learn that a sale works on weekends only, which the regression cannot say`(model: String) throws
  {
    let trees = try Self.miss(model, 0..<7)
    let regression = try Self.miss("calendar-regression", 0..<7)
    #expect(trees < 0.7 * regression, "\(model) misses by \(trees), the regression by \(regression)")
  }

  @Test(arguments: ["boosted-trees", "trees-on-regression"])
  func `beyond the week that they learn from trees still forecast every day`(model: String) throws {
    let index = try #require(Self.rolling.names.firstIndex(of: model))
    for series in Self.rolling.panel.series.indices {
      for step in 7..<Self.horizon {
        let forecast = Self.rolling.grids[index][Self.rolling.position, series, step]
        #expect(forecast.isFinite && forecast > 0)
      }
    }
    #expect(try Self.miss(model, 7..<Self.horizon) < 0.5)
  }
}

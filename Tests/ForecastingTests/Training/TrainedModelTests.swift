import Demand
import Forecasting
import Testing

@Suite struct TrainedModelTests {
  private static let days = 460
  private static let updates = Array(stride(from: 20, to: 480, by: 42))

  private static let calendar = EventCalendar(
    updates.map { Shop.event(.gameUpdate, $0...$0, name: "update", category: "game*") }
      + [Shop.event(.closed, 200...201, name: "stocktaking"), Shop.event(.closed, 462...462, name: "moved")],
    official: .china)

  private static let week: [Double] = [5, 5, 6, 7, 9, 14, 12]

  /// Enough series for trees to learn from, a slow seller, and one with a bulk order.
  private static func sales(days: Int = days) -> [(category: String, units: [Double])] {
    var random = SplitMix64(seed: 5)
    var sales = (0..<5).map { number in
      (
        category: "game \(number)",
        units: (0..<days).map { day in
          let isUpdate = updates.contains { (0...3).contains(day - $0) }
          return random.count(mean: Double(number + 1) * week[day % 7] * (isUpdate ? 1.5 : 1))
        }
      )
    }
    sales.append(("slow", (0..<days).map { _ in random.count(mean: 0.2) }))
    sales[1].units[days - 40] = 900
    return sales
  }

  private static func model() -> TrainedModel {
    TrainedModel(Shop.history(sales()), calendar: calendar, horizon: 10)
  }

  private static func bits(_ forecaster: Forecaster) -> [[UInt64]] {
    forecaster.categories.indices.map { series in
      let forecast = forecaster.forecast(of: series)
      let quantiles = forecast.daily.flatMap { day in [0.1, 0.5, 0.9].map(day.quantile) }
      let sums = forecast.cumulative.map { $0.quantile(0.95) }
      return (forecast.expected + quantiles + sums).map(\.bitPattern)
    }
  }

  @Test func `a model forecasts to the bit what learning anew forecasts, also after it was written and read`()
    throws
  {
    let history = Shop.history(Self.sales())
    let anew = Forecaster(history, calendar: Self.calendar, horizon: 10)
    let model = Self.model()
    let read = try #require(TrainedModel(encoded: model.encoded))
    #expect(read.encoded == model.encoded)
    for model in [model, read] {
      let trained = Forecaster(history, model: model, calendar: Self.calendar, horizon: 10)
      #expect(Self.bits(trained) == Self.bits(anew))
      #expect(trained.forecast(of: 0).reason == anew.forecast(of: 0).reason)
    }
  }

  @Test func `a model trained for four weeks says the same of one`() {
    let history = Shop.history(Self.sales())
    let week = Forecaster(history, model: Self.model(), calendar: Self.calendar, horizon: 7)
    #expect(Self.bits(week) == Self.bits(Forecaster(history, calendar: Self.calendar, horizon: 7)))
  }

  @Test func `a model of some days ago follows the days since, and smooths what is new`() {
    var sales = Self.sales(days: Self.days + 5)
    sales.append(("yesterday's", [30]))
    let forecaster = Forecaster(
      Shop.history(sales), model: Self.model(), calendar: Self.calendar, horizon: 7)
    #expect(forecaster.categories.contains("yesterday's"))
    for series in forecaster.categories.indices {
      let forecast = forecaster.forecast(of: series)
      #expect(forecast.expected.allSatisfy { $0.isFinite && $0 >= 0 })
    }
    let anew = Forecaster(Shop.history(sales), calendar: Self.calendar, horizon: 7)
    let (mine, theirs) = (forecaster.forecast(of: 0).expected, anew.forecast(of: 0).expected)
    expect(mine.reduce(0, +), near: theirs.reduce(0, +), within: 0.15 * theirs.reduce(0, +))
  }

  @Test func `an event that the model has not seen changes the days ahead by what its kind does`() {
    let history = Shop.history(Self.sales())
    let update = Shop.event(.gameUpdate, 461...461, name: "hotfix", category: "game*")
    let asked = Forecaster(
      history, model: Self.model(), calendar: Self.calendar.adding([update]), horizon: 7)
    let plain = Forecaster(history, model: Self.model(), calendar: Self.calendar, horizon: 7)
    let (more, usual) = (asked.forecast(of: 2).expected, plain.forecast(of: 2).expected)
    #expect(more[1] > 1.1 * usual[1])
    #expect(asked.forecast(of: 5).expected == plain.forecast(of: 5).expected)
  }

  @Test func `announced closures ahead sell nothing`() {
    let forecaster = Forecaster(
      Shop.history(Self.sales()), model: Self.model(), calendar: Self.calendar, horizon: 7)
    #expect(forecaster.forecast(of: 0).expected[2] == 0)
  }

  @Test func `damaged bytes are no model`() {
    let bytes = Self.model().encoded
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 97)) {
      #expect(TrainedModel(encoded: Array(bytes[..<length])) == nil)
    }
    for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 89)) {
      var damaged = bytes
      damaged[place] ^= 0x10
      #expect(TrainedModel(encoded: damaged) == nil)
    }
    #expect(TrainedModel(encoded: []) == nil)
  }

  @Test func `a fingerprint tells one unit, one day and one event apart`() {
    let sales = Self.sales()
    let print = HistoryFingerprint(Shop.history(sales), Self.calendar)
    #expect(HistoryFingerprint(Shop.history(sales), Self.calendar) == print)
    var other = sales
    other[3].units[100] += 1
    #expect(HistoryFingerprint(Shop.history(other), Self.calendar) != print)
    other = sales
    other[3].category = "game x"
    #expect(HistoryFingerprint(Shop.history(other), Self.calendar) != print)
    let more = Self.calendar.adding([Shop.event(.promo, 5...5)])
    #expect(HistoryFingerprint(Shop.history(sales), more) != print)
    #expect(HistoryFingerprint(Shop.history(sales, soldOut: ["slow": 3..<4]), Self.calendar) != print)
  }
}

import Forecasting
import Testing

@Suite struct LossesTests {
  private static let actual: [Double] = [10, 12, 0, 8, 15, 20, 9]
  private static let forecast: [Double] = [11, 10, 2, 9, 12, 18, 10]
  private static let training: [Double] = [8, 9, 11, 10, 14, 21, 9, 9, 10, 12, 9, 15, 19, 10]

  /// By hand: absolute errors add up to 12, sales to 74, differences of neighbouring training days to 52 over 13,
  /// differences of the same weekdays to 8 over 7.
  @Test func `a week forecast against a week sold gives the numbers worked out by hand`() {
    expect(Losses.wape(actual: Self.actual, forecast: Self.forecast), near: 12.0 / 74)
    expect(Losses.wape(actual: Self.actual, forecast: Self.forecast), near: 0.162162)
    // WAPE is the mean absolute error, 1.714286, over the mean sale.
    expect(Losses.wape(actual: Self.actual, forecast: Self.forecast).map { $0 * 74 / 7 }, near: 1.714286)
    expect(mase(season: 1), near: 0.428571)
    expect(mase(season: 7), near: 1.5)
    expect(
      Losses.rmsse(actual: Self.actual, forecast: Self.forecast, training: Self.training, season: 1),
      near: 0.350892)
    let losses = zip(Self.actual, Self.forecast).map {
      Losses.pinball(actual: $0, quantile: $1, probability: 0.9)
    }
    expect(losses.reduce(0, +) / 7, near: 0.971429)
  }

  private func mase(season: Int) -> Double? {
    Losses.mase(actual: Self.actual, forecast: Self.forecast, training: Self.training, season: season)
  }

  @Test func `where nothing can be said nothing is said`() {
    #expect(Losses.wape(actual: [0, 0], forecast: [1, 2]) == nil)
    #expect(Losses.mase(actual: [1], forecast: [2], training: [1, 2, 1, 2], season: 2) == nil)
    #expect(Losses.mase(actual: [1], forecast: [2], training: [1, 2], season: 7) == nil)
    #expect(Losses.rmsse(actual: [1], forecast: [2], training: [], season: 1) == nil)
  }

  @Test func `a forecast that is right loses nothing`() {
    #expect(Losses.wape(actual: Self.actual, forecast: Self.actual) == 0)
    #expect(Losses.pinball(actual: 3, quantile: 3, probability: 0.1) == 0)
  }

  @Test func `the unit of sales does not matter to relative losses`() {
    let tenfold = Losses.mase(
      actual: Self.actual.map { $0 * 8 }, forecast: Self.forecast.map { $0 * 8 },
      training: Self.training.map { $0 * 8 }, season: 7)
    #expect(tenfold == mase(season: 7))
  }

  @Test(arguments: [0.1, 0.5, 0.9])
  func `the pinball loss is smallest at the quantile it asks for`(probability: Double) {
    func total(_ quantile: Double) -> Double {
      (1...99).reduce(0) {
        $0 + Losses.pinball(actual: Double($1), quantile: quantile, probability: probability)
      }
    }
    let best = (0...100).min { total(Double($0)) < total(Double($1)) } ?? 0
    #expect(best == Int((100 * probability).rounded()))
  }
}

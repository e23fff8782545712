import Demand
import Forecasting
import Testing

@Suite struct ModelRecordTests {
  private func records(_ sales: [(category: String, units: [Double])]) -> [[ModelRecord]] {
    let forecaster = Forecaster(Shop.history(sales), calendar: Shop.noEvents, horizon: 7)
    let explainer = ForecastExplainer(forecaster, calendar: Shop.noEvents)
    return forecaster.categories.indices.map { explainer.explanation(of: $0).models }
  }

  @Test func `what forecasts without an error has a WAPE of 0`() {
    let models = records([("a", [Double](repeating: 10, count: 100))])[0]
    #expect(models.count >= 3)
    for model in models where model.name != "calendar-regression" {
      expect(model.wape, near: 0, within: 1e-9)
    }
  }

  @Test func `the naive forecast of weeks that alternate is off by their difference`() throws {
    // Every day differs by 10 from the one a week before, and days are 10 or 20.
    let alternating = (0..<140).map { Double(10 + 10 * (($0 / 7) % 2)) }
    let steady = [Double](repeating: 35, count: 140)
    let models = records([("alternating", alternating), ("steady", steady)])
    let naive = try #require(models[0].first { $0.name == "seasonal-naive" })
    expect(naive.wape, near: 10.0 / 15, within: 0.03)
    // Of 15 + 35 units a day, 10 are missed.
    expect(naive.wapeOfAll, near: 10.0 / 50, within: 0.01)
    #expect(models[1].first { $0.name == "seasonal-naive" }?.wape == 0)
  }

  @Test func `what sold nothing has no WAPE`() {
    let sold = [5.0] + [Double](repeating: 0, count: 120)
    #expect(records([("a", sold)])[0].allSatisfy { $0.wape == nil })
  }
}

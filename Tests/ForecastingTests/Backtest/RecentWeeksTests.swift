import Demand
import Forecasting
import Testing

struct RecentWeeksTests {
  private func weeks(
    _ history: DemandHistory, _ most: Int = 8, overrides: [ForecastOverride] = []
  ) -> [(firstDay: Day, value: ValueAdded)] {
    Forecaster(history, calendar: Shop.noEvents, horizon: 7)
      .recentWeeks(most, overrides: overrides, calendar: Shop.noEvents)
  }

  private static func history(days: Int) -> DemandHistory {
    var random = SplitMix64(seed: 5)
    return Shop.history(
      ["a", "b"].map { name in
        (category: name, units: (0..<days).map { random.count(mean: $0 % 7 > 4 ? 40 : 20) })
      })
  }

  @Test func `the weeks follow each other, and the last one is known in full`() throws {
    let history = Self.history(days: 150)
    let found = weeks(history, 6)
    #expect(found.count == 6)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.firstDay.distance(to: $1.firstDay) == 7 })
    let last = try #require(found.last).firstDay.advanced(by: 6)
    #expect((0..<7).contains(last.distance(to: history.end)))
    #expect(found.allSatisfy { $0.value.points == 14 })
  }

  @Test func `the naive error is that of the last same weekday`() throws {
    let history = Self.history(days: 150)
    for week in weeks(history) {
      var (error, volume) = (0.0, 0.0)
      for series in history.series {
        for step in 0..<7 {
          let index = series.start.distance(to: week.firstDay) + step
          error += abs(series.units[index] - series.units[index - 7])
          volume += series.units[index]
        }
      }
      expect(week.value.naive, near: error / volume, within: 1e-12)
      #expect(week.value.volume == volume)
    }
  }

  @Test func `what repeats itself is forecast with hardly an error`() {
    let week = [10.0, 12, 14, 16, 18, 30, 28]
    let found = weeks(Shop.history([("a", (0..<140).map { week[$0 % 7] })]))
    #expect(!found.isEmpty)
    for week in found {
      #expect(week.value.naive == 0)
      #expect((week.value.statistical ?? 1) < 0.03)
    }
  }

  @Test func `an override that names what sold takes the whole error of its day`() throws {
    let history = Self.history(days: 150)
    let day = try #require(weeks(history).last).firstDay
    let overrides = history.series.map { series in
      let units = Int(series.units[series.start.distance(to: day)])
      return ForecastOverride(
        category: series.category, day: day, change: .quantity(Quantity(units: units)), author: "w",
        reason: "r")
    }
    let value = try #require(weeks(history, overrides: overrides).last).value
    #expect(value.overrides == 2)
    #expect((value.addedByOverrides ?? 0) > 0)
  }

  @Test func `a history of a few days has no week`() {
    #expect(weeks(Self.history(days: 6)).isEmpty)
  }
}

import Demand
import Testing

@Suite struct UnfinishedDayTests {
  private static let end = Day(number: 20_000)

  /// The sales of one category on the days up to the end, in their order; nil is a day without any.
  private static func history(_ units: [Double?]) -> DemandHistory {
    let totals = units.indices.compactMap { index in
      units[index].map {
        DemandHistory.DayTotal(
          category: "a", day: end.advanced(by: index + 1 - units.count), units: $0, amount: .zero)
      }
    }
    return DemandHistory(totals: totals, asOf: end)
  }

  @Test func `three units after a week of a thousand are the first of a day, not its demand`() throws {
    let history = Self.history([1359, 2274, 1929, 1794, 1876, 1469, 1510, 3])
    let day = try #require(history.unfinishedDay)
    #expect(day.day == Self.end)
    #expect(day.units == 3)
    #expect(day.usual == 1359)
    let series = try #require(history.series.first)
    #expect(series.observation.dropLast().allSatisfy { $0 == .demand })
    #expect(series.observation.last == .unfinished)
    // What was sold is told all the same.
    #expect(series.units.last == 3)
  }

  @Test func `a fifth of the worst day of the week is the least that a day of demand sells`() {
    let week: [Double?] = [100, 120, 90, 100, 110, 130, 100]
    #expect(Self.history(week + [18]).unfinishedDay == nil)
    #expect(Self.history(week + [17]).unfinishedDay != nil)
  }

  @Test func `a weekday that is always quiet is a whole day`() {
    let week: [Double?] = [5, 100, 120, 90, 100, 110, 130]
    #expect(Self.history(week + [5]).unfinishedDay == nil)
  }

  @Test(
    arguments: [
      [19, 30, 30, 30, 30, 30, 30, 1],  // small shops have such days
      [nil, nil, nil, 900, 900, 900, 900, 1],  // so has one that is often closed
      [900, 900, 900, 1],  // or new
      [900, 900, 900, 900, 900, 900, 900, nil],  // a day without any sale is another matter
    ] as [[Double?]])
  func `who cannot tell believes the records`(units: [Double?]) {
    #expect(Self.history(units).unfinishedDay == nil)
  }

  @Test func `the same day is a day of demand once others have followed`() {
    let units: [Double?] = [900, 900, 900, 900, 900, 900, 900, 1]
    #expect(Self.history(units + [900]).unfinishedDay == nil)
    #expect(Self.history(units).known(at: Self.end).unfinishedDay != nil)
    #expect(Self.history(units).known(at: Self.end.advanced(by: -1)).unfinishedDay == nil)
  }

  @Test func `the whole shop is asked, not each category`() {
    let totals = (0..<10).flatMap { day in
      [
        DemandHistory.DayTotal(
          category: "a", day: Self.end.advanced(by: day - 9), units: day == 9 ? 1 : 500, amount: .zero),
        DemandHistory.DayTotal(
          category: "b", day: Self.end.advanced(by: day - 9), units: 500, amount: .zero),
      ]
    }
    #expect(DemandHistory(totals: totals, asOf: Self.end).unfinishedDay == nil)
  }
}

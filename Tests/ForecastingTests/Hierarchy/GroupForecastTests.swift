import Demand
import Forecasting
import Testing

@Suite struct GroupForecastTests {
  private static let history: DemandHistory = {
    var random = SplitMix64(seed: 3)
    let means = ["原神 a": 30.0, "原神 b": 8, "c": 15].sorted { $0.key < $1.key }
    return Shop.history(
      means.map { name, mean in
        (category: name, units: (0..<120).map { _ in random.count(mean: mean) })
      })
  }()

  private static let grouping = Grouping.games(
    of: history.series.map(\.category), catalog: [:],
    events: [Shop.event(.gameUpdate, 3...3, game: "原神")])

  private static func forecasts(overrides: [ForecastOverride] = []) -> [OverriddenForecast] {
    let forecaster = Forecaster(history, calendar: Shop.noEvents, horizon: 7)
    return forecaster.categories.indices.map { forecaster.forecast(of: $0).overridden(by: overrides) }
  }

  private static func groups(_ grouping: Grouping, overrides: [ForecastOverride] = []) -> [GroupForecast] {
    let own = Forecaster(history.grouped(by: grouping), calendar: Shop.noEvents, horizon: 7)
    return GroupForecast.bottomUp(forecasts(overrides: overrides), by: grouping, own: own)
  }

  private static func sum(_ rows: [[Double]]) -> [Double] {
    (rows.first ?? []).indices.map { step in rows.reduce(0) { $0 + $1[step] } }
  }

  private static let override = ForecastOverride(
    category: "原神 b", day: Shop.day(121), change: .quantity(Quantity(units: 100)), author: "w", reason: "r")

  @Test func `games add up to their categories, and to the whole shop`() {
    let games = Self.groups(Self.grouping, overrides: [Self.override])
    #expect(games.map(\.name) == ["(none)", "原神"])
    let all = Self.groups(.whole(Self.history.series.map(\.category)), overrides: [Self.override])
    #expect(all.map(\.name) == ["all"])
    let categories = Self.sum(Self.forecasts(overrides: [Self.override]).map(\.final.expected))
    for rows in [Self.sum(games.map(\.expected)), all[0].expected] {
      for (left, right) in zip(rows, categories) { expect(left, near: right, within: 1e-9) }
    }
    #expect(all[0].overrides == [0, 1, 0, 0, 0, 0, 0])
    #expect(zip(all[0].expected, all[0].statistical).map { $0 != $1 } == (0..<7).map { $0 == 1 })
  }

  @Test func `the distribution has the shape of the own forecast around the sum`() {
    let own = Forecaster(
      Self.history.grouped(by: Self.grouping), calendar: Shop.noEvents, horizon: 7)
    for (number, group) in Self.groups(Self.grouping).enumerated() {
      let forecast = own.forecast(of: number)
      #expect(group.own == forecast.expected)
      for step in 0..<7 {
        let ratio = group.expected[step] / forecast.expected[step]
        expect(
          group.daily[step].quantile(0.9), near: forecast.daily[step].quantile(0.9) * ratio, within: 1e-9)
      }
    }
  }

  @Test func `regions share the categories' sum by their own forecasts`() {
    var random = SplitMix64(seed: 5)
    let regions = Shop.history(
      [("东", 40.0), ("西", 10.0), ("(unknown)", 1.0)].map { name, mean in
        (category: name, units: (0..<120).map { _ in random.count(mean: mean) })
      })
    let own = Forecaster(regions, calendar: Shop.noEvents, horizon: 7)
    let parts = GroupForecast.sharedOut(Self.forecasts(), own: own)
    #expect(parts.count == 3)
    let categories = Self.sum(Self.forecasts().map(\.final.expected))
    for (left, right) in zip(Self.sum(parts.map(\.expected)), categories) {
      expect(left, near: right, within: 1e-9)
    }
    let owns = Self.sum(parts.map(\.own))
    for part in parts {
      for step in 0..<7 {
        expect(part.expected[step] / categories[step], near: part.own[step] / owns[step], within: 1e-9)
      }
    }
  }

  @Test func `regions that expect nothing share alike what the categories expect`() {
    let silent = Shop.history(["x", "y"].map { (category: $0, units: [Double](repeating: 0, count: 120)) })
    let own = Forecaster(silent, calendar: Shop.noEvents, horizon: 7)
    let parts = GroupForecast.sharedOut(Self.forecasts(), own: own)
    let categories = Self.sum(Self.forecasts().map(\.final.expected))
    for part in parts {
      for step in 0..<7 { expect(part.expected[step], near: categories[step] / 2, within: 1e-9) }
    }
  }
}

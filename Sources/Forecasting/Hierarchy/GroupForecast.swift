import Demand

/// What a group of categories is expected to sell: made to add up with the forecasts of the categories, and shown beside
/// what the group's own history would have forecast. Coherent forecasts of a hierarchy as in Hyndman and
/// Athanasopoulos, "Forecasting: Principles and Practice", section 11.2: groups of categories bottom-up, regions, which
/// cut across categories, in proportion to their own forecasts.
package struct GroupForecast: Sendable {
  package let name: String
  /// The last day whose sales were known.
  package let origin: Day
  /// Expected units of each day after the origin, overrides included.
  package let expected: [Double]
  /// The distribution of each of those days' demand: the shape of the group's own forecast, stretched to what is
  /// expected.
  package let daily: [DemandDistribution]
  /// Expected units without overrides.
  package let statistical: [Double]
  /// How many overrides of categories are in each day.
  package let overrides: [Int]
  /// What the group's own history alone would have forecast.
  package let own: [Double]

  private init(_ own: CategoryForecast, of sum: ForecastSum) {
    name = own.category
    origin = own.origin
    expected = sum.expected
    statistical = sum.statistical
    overrides = sum.overrides
    self.own = own.expected
    daily = own.expected.indices.map { own.daily[$0].stretched(from: own.expected[$0], to: sum.expected[$0]) }
  }

  /// The sums of the categories' forecasts in each group.
  ///
  /// - Parameter own: the forecaster of the grouped history.
  package static func bottomUp(
    _ categories: some Sequence<OverriddenForecast>, by grouping: Grouping, own: Forecaster
  ) -> [GroupForecast] {
    var sums: [String: ForecastSum] = [:]
    for forecast in categories {
      sums[grouping[forecast.final.category], default: ForecastSum(horizon: forecast.final.horizon)]
        .add(forecast)
    }
    return own.categories.enumerated().compactMap { number, name in
      sums[name].map { GroupForecast(own.forecast(of: number), of: $0) }
    }
  }

  /// The sum of all categories' forecasts, shared out by the parts' own forecasts of each day.
  ///
  /// - Parameter own: the forecaster of the parts' history.
  package static func sharedOut(
    _ categories: some Sequence<OverriddenForecast>, own: Forecaster
  ) -> [GroupForecast] {
    let parts = own.categories.indices.map(own.forecast)
    var sum = ForecastSum(horizon: parts.first?.horizon ?? 0)
    for forecast in categories { sum.add(forecast) }
    let shares = Self.shares(of: parts.map(\.expected))
    return zip(parts, shares).map { GroupForecast($0, of: sum.shared($1)) }
  }

  /// Each part's share of each day: of the day's own forecasts, where all of them are 0 of the horizon's, and equal
  /// shares where those are 0 too.
  static func shares(of parts: [[Double]]) -> [[Double]] {
    let days = parts.first?.indices ?? 0..<0
    let totals = days.map { day in parts.reduce(0) { $0 + $1[day] } }
    let whole = totals.reduce(0, +)
    return parts.map { part in
      days.map { day in
        if totals[day] > 0 { return part[day] / totals[day] }
        return whole > 0 ? part.reduce(0, +) / whole : 1 / Double(parts.count)
      }
    }
  }
}

/// Forecasts of categories, added up by day.
private struct ForecastSum {
  private(set) var expected: [Double]
  private(set) var statistical: [Double]
  private(set) var overrides: [Int]

  init(horizon: Int) {
    expected = [Double](repeating: 0, count: horizon)
    statistical = expected
    overrides = [Int](repeating: 0, count: horizon)
  }

  mutating func add(_ forecast: OverriddenForecast) {
    for step in expected.indices {
      expected[step] += forecast.final.expected[step]
      statistical[step] += forecast.statistical.expected[step]
      if forecast.overrides[step] != nil { overrides[step] += 1 }
    }
  }

  func shared(_ shares: [Double]) -> ForecastSum {
    var part = self
    for step in expected.indices {
      part.expected[step] *= shares[step]
      part.statistical[step] *= shares[step]
    }
    return part
  }
}

import Demand
import Forecasting
import Tabular

/// The rows of a forecast: of a category, or of a group of them, a day a row.
struct ForecastTable {
  let level: ForecastLevel
  let quantiles: Probabilities

  var columns: [Column] {
    [Column(level.rawValue), Column("date", .date), Column("forecast", .number)]
      + quantiles.columnNames.map { Column($0, .number) }
      + [Column("statistical", .number), Column("override")]
      + (level == .category ? [] : [Column("own", .number)])
  }

  /// - Parameter days: the first ones; all unless given.
  func rows(of forecast: OverriddenForecast, days: Int = .max) -> [[Cell]] {
    let final = forecast.final
    return final.expected.indices.prefix(days).map { step in
      place(final.category, final.origin, step)
        + amounts(final.expected[step], final.daily[step], forecast.statistical.expected[step])
        + [.optional(forecast.overrides[step]) { .phrase($0.phrase) }]
    }
  }

  func rows(of group: GroupForecast) -> [[Cell]] {
    group.expected.indices.map { step in
      place(group.name, group.origin, step)
        + amounts(group.expected[step], group.daily[step], group.statistical[step])
        + [Self.count(group.overrides[step]), .expected(group.own[step])]
    }
  }

  private func place(_ name: String, _ origin: Day, _ step: Int) -> [Cell] {
    [.text(name), .day(origin.advanced(by: step + 1))]
  }

  private func amounts(
    _ expected: Double, _ distribution: DemandDistribution, _ statistical: Double
  ) -> [Cell] {
    [.expected(expected)] + quantiles.values.map { .expected(distribution.quantile($0)) }
      + [.expected(statistical)]
  }

  /// `2 overrides`
  static func count(_ overrides: Int) -> Cell {
    overrides == 0 ? .empty : .phrase(.counted(overrides, "override"))
  }
}

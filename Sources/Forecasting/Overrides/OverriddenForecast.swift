import Demand

/// A forecast with the planner's word on some of its days, beside what it was without.
package struct OverriddenForecast: Sendable {
  /// What the models make of the history alone.
  package let statistical: CategoryForecast
  /// What is planned with.
  package let final: CategoryForecast
  /// The override of each day ahead; nil where the statistical forecast stands.
  package let overrides: [ForecastOverride?]
}

extension CategoryForecast {
  /// The forecast with the overrides that are of its category and days. Others do nothing.
  ///
  /// A day's distribution keeps its shape and is stretched by what the override makes of the expected units; the
  /// distribution of the demand over the first days likewise, by their sums. Where nothing was expected there is
  /// no shape to stretch, and the planner's number is taken as certain.
  package func overridden(by overrides: [ForecastOverride]) -> OverriddenForecast {
    let own = Dictionary(
      overrides.filter { $0.category == category }.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    let byDay = expected.indices.map { own[origin.advanced(by: $0 + 1)] }
    guard byDay.contains(where: { $0 != nil }) else {
      return OverriddenForecast(statistical: self, final: self, overrides: byDay)
    }
    let planned = zip(expected, byDay).map { $1?.applied(to: $0) ?? $0 }
    let final = CategoryForecast(
      category: category, origin: origin, expected: planned,
      daily: expected.indices.map { step in
        byDay[step] == nil ? daily[step] : daily[step].stretched(from: expected[step], to: planned[step])
      },
      cumulative: expected.indices.map { step in
        cumulative[step].stretched(
          from: expected[...step].reduce(0, +), to: planned[...step].reduce(0, +))
      },
      reason: reason)
    return OverriddenForecast(statistical: self, final: final, overrides: byDay)
  }
}

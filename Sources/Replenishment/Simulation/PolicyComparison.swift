import Demand
import Forecasting

/// Policies held against each other on the same past, with the same suppliers' luck.
package struct PolicyComparison: Sendable {
  /// In the order of the settings asked for.
  package let rows: [Row]

  package struct Row: Sendable {
    package let setting: PolicySetting
    /// All categories added up.
    package let score: SimulationScore
  }

  /// What holds for every policy and category.
  package struct Plan: Sendable {
    package var terms = StockSimulation.Terms()
    /// The days that an order is to serve beyond the protection interval; 0 orders every day what is missing.
    package var orderCycle = 0
    /// True where the parameter of `fixed` is in units, the same for every category; else in days of its first month.
    package var isThresholdInUnits = false
    /// Units that `fixed` orders of every category beyond its threshold.
    package var fixedBatch = 0.0

    package init() {}

    /// Days ahead that the forecasts must reach for a lead time.
    package func horizon(of leadTime: LeadTime) -> Int {
      (leadTime.likely.last?.days ?? 0) + terms.reviewPeriod + orderCycle
    }
  }

  /// - Parameters:
  ///   - history: its end is the last day simulated.
  ///   - forecasts: of all its categories, on every day from the first one on.
  ///   - first: the first day simulated.
  ///   - categories: those that are simulated.
  ///   - supply: by category.
  ///   - onHand: units of a category on the morning of the first day; nil for the first order-up-to level.
  package init(
    _ history: DemandHistory, forecasts: ReplayedForecasts, from first: Day, categories: Set<String>,
    supply: @Sendable (String) -> SimulatedSupply, onHand: @Sendable (String) -> Quantity? = { _ in nil },
    settings: [PolicySetting], plan: Plan,
    workers: Workers = .one
  ) {
    let places = Dictionary(uniqueKeysWithValues: zip(forecasts.categories, 0...))
    let simulated = history.series.filter { categories.contains($0.category) }
    workers.watch.expect(simulated.count)
    let scores = workers.map(simulated.count, steps: simulated.count) { place -> [SimulationScore] in
      let daily = simulated[place]
      let category = SimulatedCategory(
        daily, series: places[daily.category] ?? -1, from: first, supply: supply(daily.category),
        onHand: onHand(daily.category))
      return category.scores(of: settings, forecasts, plan)
    }
    rows = settings.indices.map { place in
      Row(
        setting: settings[place],
        score: scores.reduce(SimulationScore()) { $0 + $1[place] })
    }
  }
}

import Demand
import Forecasting

/// One category of a simulation: what it sold over the days, how it is supplied, and what is known of it.
struct SimulatedCategory {
  let name: String
  let supply: SimulatedSupply
  private let series: Int
  /// Units at the beginning, where they are known.
  private let onHand: Quantity?
  /// The days simulated: from the first of the simulation, or the category's own if that is later.
  private let days: ClosedRange<Day>
  private let demand: [Double]
  private let known: KnownDemand
  /// Days known before the first one simulated.
  private let before: Int
  /// Units a day in the first four weeks known.
  private let firstMonth: Double

  private static let month = 28

  /// - Parameter series: its place in the forecasts.
  init(
    _ daily: DailySeries, series: Int, from first: Day, supply: SimulatedSupply, onHand: Quantity?
  ) {
    name = daily.category
    self.supply = supply
    self.series = series
    let start = max(first, daily.start)
    days = start...daily.end
    self.onHand = daily.start > first ? nil : onHand
    before = daily.start.distance(to: start)
    demand = Array(daily.units[before...])
    let units = daily.units.indices.map { daily.isDemand($0) ? daily.units[$0] : nil }
    known = KnownDemand(units)
    let months = units.prefix(Self.month).compactMap(\.self)
    firstMonth = months.isEmpty ? 0 : months.reduce(0, +) / Double(months.count)
  }

  /// What became of the category under each setting.
  func scores(
    of settings: [PolicySetting], _ forecasts: ReplayedForecasts, _ plan: PolicyComparison.Plan
  ) -> [SimulationScore] {
    let simulation = StockSimulation(
      category: name, demand: demand, from: days.lowerBound, supply: supply, terms: plan.terms)
    let interval = ProtectionInterval(leadTime: supply.leadTime, reviewPeriod: plan.terms.reviewPeriod)
    let planned = plannedPolicies(settings, forecasts, interval, plan)
    return settings.indices.map { place in
      let policy = policy(settings[place], planned[place], interval, plan)
      return simulation.run(policy, onHand: onHand).score
    }
  }

  private func policy(
    _ setting: PolicySetting, _ planned: ForecastPolicy?, _ interval: ProtectionInterval,
    _ plan: PolicyComparison.Plan
  ) -> any StockPolicy {
    switch setting.policy {
    case .fixed: fixed(setting.parameter, plan)
    case .daysCover:
      Delayed(DaysOfCover(setting.parameter, orderCycle: plan.orderCycle, of: known), by: before)
    case .normal:
      Delayed(
        NormalMovingAverage(
          serviceLevel: setting.parameter, interval: interval, orderCycle: plan.orderCycle, of: known),
        by: before)
    case .cardstock: planned ?? .none
    }
  }

  /// The same units for every category, or so many days of what this one sold at first.
  private func fixed(_ parameter: Double, _ plan: PolicyComparison.Plan) -> FixedThreshold {
    FixedThreshold(
      plan.isThresholdInUnits ? parameter : parameter * firstMonth,
      orderQuantity: plan.fixedBatch + Double(plan.orderCycle) * firstMonth)
  }

  private func plannedPolicies(
    _ settings: [PolicySetting], _ forecasts: ReplayedForecasts, _ interval: ProtectionInterval,
    _ plan: PolicyComparison.Plan
  ) -> [Int: ForecastPolicy] {
    let places = settings.indices.filter { settings[$0].policy == .cardstock }
    guard !places.isEmpty else { return [:] }
    let policies = ForecastPolicy.policies(
      serviceLevels: places.map { settings[$0].parameter }, forecasts: forecasts, series: series, days: days,
      interval: interval, orderCycle: plan.orderCycle)
    return Dictionary(uniqueKeysWithValues: zip(places, policies))
  }
}

/// A policy whose days began before those simulated.
private struct Delayed: StockPolicy {
  private let policy: any StockPolicy
  private let days: Int

  init(_ policy: any StockPolicy, by days: Int) {
    self.policy = policy
    self.days = days
  }

  func levels(at day: Int) -> StockLevels? { policy.levels(at: day + days) }
}

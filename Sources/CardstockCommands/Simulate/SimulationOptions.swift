import Forecasting
import Replenishment
import Terminal

/// What is simulated, and how suppliers behave.
struct SimulationOptions: Sendable {
  let policies: [PolicySetting.Policy]
  let days: Int
  let leadTime: LeadTime
  let failureRate: Double
  let plan: PolicyComparison.Plan
  let serviceLevels: [Double]
  let cover: Double
  /// Units where they were given, else days.
  let threshold: Double

  /// Of each policy, the service levels in turn.
  var settings: [PolicySetting] {
    policies.flatMap { policy in
      switch policy {
      case .fixed: [PolicySetting(policy, threshold)]
      case .daysCover: [PolicySetting(policy, cover)]
      case .normal, .cardstock: serviceLevels.map { PolicySetting(policy, $0) }
      }
    }
  }

  /// Days of the first month's demand that a threshold which nobody gave is.
  private static let usualThreshold = 30.0

  static let key = Key<SimulationOptions>.group(
    Key<[PolicySetting.Policy]>.repeated("policy", "POLICY", "Only this one, or these; all unless given."),
    Key<Int>.option(
      "days", "DAYS", default: 365, where: .within(1...3660), "The last days, which are replayed."),
    Key<Int>.option(
      "warm-up", "DAYS", default: 28, where: .within(0...365),
      "The first of these days, which are not counted."),
    SupplierOptions.key,
    Key<Int>.option(
      "review", "DAYS", default: 1, where: .within(1...28), "Days from one review to the next."),
    Key<Int>.option(
      "cycle", "DAYS", default: 0, where: .within(0...28), "Days that an order serves beyond what it must."),
    Key<Probabilities>.option(
      "service-level", short: "s", "LIST", default: Probabilities(argument: "0.95") ?? .usual,
      "Chances of not running out before the next delivery."),
    Key<Double>.option(
      "cover", "DAYS", default: 7, where: .within(0...365), "Days of demand that days-cover keeps."),
    Key<Double?>.option(
      "threshold", "UNITS", where: .within(0...1e9), "What fixed keeps of every category."),
    Key<Double>.option(
      "batch", "UNITS", default: 0, where: .within(0...1e9),
      "What fixed orders of every category beyond its threshold."
    ).rare,
    Key<Bool>.flag("backorders", "Buyers wait for what is not there.")
  ) { policies, days, warmUp, supplier, review, cycle, levels, cover, threshold, batch, takesBackorders in
    var plan = PolicyComparison.Plan()
    plan.terms.reviewPeriod = review
    plan.terms.warmUp = warmUp
    plan.terms.takesBackorders = takesBackorders
    plan.terms.seed = supplier.seed
    plan.orderCycle = cycle
    plan.isThresholdInUnits = threshold != nil
    plan.fixedBatch = batch
    return SimulationOptions(
      policies: PolicySetting.Policy.allCases.filter { policies.isEmpty || policies.contains($0) },
      days: days,
      leadTime: supplier.leadTime, failureRate: supplier.failureRate, plan: plan,
      serviceLevels: levels.values,
      cover: cover, threshold: threshold ?? usualThreshold)
  }
}

/// How suppliers behave.
private struct SupplierOptions: Sendable {
  let leadTime: LeadTime
  let failureRate: Double
  let seed: UInt64

  static let key = Key<SupplierOptions>.group(
    Key<Double>.option(
      "lead-time", "DAYS", default: 1, where: .within(0...90), "Mean lead time of what has no offer."),
    Key<Double>.option(
      "lead-time-sd", "DAYS", default: 0, where: .within(0...30), "Its standard deviation."),
    Key<Double>.option(
      "failure-rate", "FRACTION", default: 0, where: .within(0...0.99), "Chance that an order never comes."),
    Key<Int>.option("seed", "NUMBER", default: 1, "Of all that is left to chance.")
  ) { mean, deviation, failureRate, seed in
    SupplierOptions(
      leadTime: LeadTime(mean: mean, deviation: deviation) ?? .oneDay, failureRate: failureRate,
      seed: UInt64(bitPattern: Int64(seed)))
  }
}

extension PolicySetting.Policy: OptionValue {}

/// Which categories are simulated.
enum SimulatedSegment: String, CaseIterable, OptionValue {
  case all, core
}

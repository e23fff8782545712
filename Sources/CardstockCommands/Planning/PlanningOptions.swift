import Replenishment
import Terminal

/// The shop's decisions about replenishment.
enum PlanningOptions {
  static let key = Key<ReplenishmentTerms>.group(
    Key<Double>.option(
      "service-level", short: "s", "FRACTION", default: 0.95, where: .strictlyBetween(0, 1),
      "Chance of not running out before the next delivery."),
    Key<Int>.option(
      "review", "DAYS", default: 1, where: .within(0...28), "Days from one plan to the next."),
    Key<Int>.option(
      "cycle", "DAYS", default: 7, where: .within(1...28), "Days that an order is meant to serve."),
    Key<Double>.option(
      "lead-time", "DAYS", default: 1, where: .within(0...90), "Lead time of what has no offer."),
    Key<Double>.option(
      "patience", "DAYS", default: 1, where: .within(0...90), "Days that a buyer of the long tail waits.")
  ) { serviceLevel, review, cycle, leadTime, patience throws(UsageError) in
    do throws(ReplenishmentError) {
      return try ReplenishmentTerms(
        serviceLevel: serviceLevel, reviewPeriod: review, orderCycle: cycle,
        defaultLeadTime: LeadTime(mean: leadTime) ?? .oneDay, patience: patience)
    } catch {
      throw UsageError(error.description)
    }
  }
}

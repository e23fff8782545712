import Replenishment
import Terminal
import Wording

/// The shop's decisions about replenishment.
enum PlanningOptions {
  static let key = Key<ReplenishmentTerms>.group(
    ServiceOptions.key,
    Key<ReorderComparison.Method>.option(
      "distribution", "FORM", default: .empirical,
      "What demand is taken to be: as past forecasts missed, or a textbook's form with the same moments."
    ).rare,
    Key<Int>.option(
      "review", "DAYS", default: 1, where: .within(0...28), "Days from one plan to the next."),
    Key<Int>.option(
      "cycle", "DAYS", default: 7, where: .within(1...28), "Days that an order is meant to serve."),
    Key<Int>.option(
      "outage", "DAYS", default: 0, where: .within(0...28),
      "Days more that stock is to last if a supplier is out."
    ).rare,
    Key<Double>.option(
      "lead-time", "DAYS", default: 1, where: .within(0...90), "Lead time of what has no offer."),
    Key<Double>.option(
      "patience", "DAYS", default: 1, where: .within(0...90),
      "Days that a buyer of the long tail waits gladly."
    ).rare
  ) { service, distribution, review, cycle, outage, leadTime, patience throws(UsageError) in
    do throws(ReplenishmentError) {
      return try ReplenishmentTerms(
        service: service, distribution: distribution, reviewPeriod: review, orderCycle: cycle,
        outageDays: outage,
        defaultLeadTime: LeadTime(mean: leadTime) ?? .oneDay, patience: patience)
    } catch {
      throw UsageError(error.phrase)
    }
  }
}

/// How rarely categories may run out.
private enum ServiceOptions {
  static let key = Key<ServiceRules>.group(
    Key<Double>.option(
      "service-level", short: "s", "FRACTION", default: 0.95, where: .strictlyBetween(0, 1),
      "Chance of not running out before the next delivery."),
    Key<[ServiceRules.Exception]>.repeated(
      "service", "WHAT=FRACTION", completing: .names("categories", suffix: "="),
      "Another level for a category, a pattern, or a kind of demand: smooth, erratic, ..."),
    Key<ServiceRules.Measure>.option(
      "service-by", "MEASURE", default: .cycle,
      "What levels are of: cycle service, fill rate; or economics instead of levels."
    ).rare,
    Key<Double>.option(
      "holding-cost", "SHARE", default: StockEconomics.Rates.usual.holding, where: .within(0.001...100),
      "What holding stock costs a year, as a share of its cost; for economics."
    ).rare,
    Key<Double>.option(
      "stockout-cost", "SHARE", default: 0, where: .within(0...100),
      "What a lost sale costs beyond its margin, as a share of the price; for economics."
    ).rare
  ) { level, exceptions, measure, holding, stockout throws(UsageError) in
    guard let rates = StockEconomics.Rates(holding: holding, stockout: stockout) else {
      throw UsageError("--holding-cost and --stockout-cost are shares above 0 and of at most 100")
    }
    do throws(ReplenishmentError) {
      return try ServiceRules(measure: measure, level: level, exceptions: exceptions, rates: rates)
    } catch {
      throw UsageError(error.phrase)
    }
  }
}

extension ServiceRules.Measure: OptionValue {}
extension ReorderComparison.Method: OptionValue {}

extension ServiceRules.Exception: OptionValue {
  package init?(argument: String) {
    guard let place = argument.lastIndex(of: "=") else { return nil }
    guard let level = Double(argument: String(argument[argument.index(after: place)...])) else { return nil }
    self.init(pattern: String(argument[..<place]), level: level)
  }
  package static var expectation: Phrase { "a name or pattern and a level, such as '原神*=0.99'" }
  package var argument: String { "\(pattern)=\(level.argument)" }
}

import Demand
import Forecasting

import Replenishment
import Wording

/// The last day known in every example: a Friday.
let origin = Day(number: 20_507)

/// Seven days (or as many as given) of normal demand, as 199 equally likely points at its quantiles; days are
/// independent.
func normalForecast(_ expected: [Double], deviation: Double) -> CategoryForecast {
  let daily = expected.map { normalDemand(mean: $0, deviation: deviation) }
  let cumulative = expected.indices.map { last in
    normalDemand(
      mean: expected[...last].reduce(0, +), deviation: deviation * Double(last + 1).squareRoot())
  }
  return CategoryForecast(
    category: "CA_GENSHIN_100", origin: origin, expected: expected, daily: daily, cumulative: cumulative,
    reason: "")
}

func normalForecast(mean: Double, deviation: Double, horizon: Int = 7) -> CategoryForecast {
  normalForecast(Array(repeating: mean, count: horizon), deviation: deviation)
}

/// The same demand every day, without uncertainty.
func steadyForecast(_ units: Double) -> CategoryForecast { normalForecast(mean: units, deviation: 0) }

private func normalDemand(mean: Double, deviation: Double) -> DemandDistribution {
  DemandDistribution(
    samples: (1...199).map { mean + deviation * StandardNormal.quantile((Double($0) - 0.5) / 199) })
}

func stock(_ onHand: Int, inbound: Int = 0, due: Day? = nil) -> StockLevel {
  StockLevel(
    category: "CA_GENSHIN_100", onHand: .counted(Quantity(units: onHand)),
    inbound: Quantity(units: inbound), inboundDay: due)
}

/// An offer at a price in fen.
func offer(_ supplier: String, _ fen: Int64, change: (inout Offer) -> Void = { _ in }) -> Offer {
  var offer = Offer(supplier: supplier, category: "CA_GENSHIN_100", unitCost: Money(minorUnits: fen))
  change(&offer)
  return offer
}

func situation(
  _ forecast: CategoryForecast, stock: StockLevel? = nil, offers: [Offer] = [],
  group: Segment.Group = .core, lifeCycle: Segment.LifeCycle = .active, category: String = "CA_GENSHIN_100",
  notes: [Phrase] = []
) -> CategorySituation {
  CategorySituation(
    category: category, group: group, lifeCycle: lifeCycle, forecast: forecast, stock: stock,
    offers: offers, notes: notes)
}

func review(
  _ situation: CategorySituation, serviceLevel: Double = 0.95, reviewPeriod: Int = 1
) throws -> CategoryReview {
  CategoryReview(
    of: situation, terms: try ReplenishmentTerms(serviceLevel: serviceLevel, reviewPeriod: reviewPeriod))
}

func isClose(_ left: Double, _ right: Double, within tolerance: Double = 1e-6) -> Bool {
  (left - right).magnitude <= tolerance
}

import Forecasting

/// The days a stock must last once it is decided not to order: until the next review, and from an order placed
/// then until its goods are on sale.
package struct ProtectionInterval: Hashable, Sendable {
  package let leadTime: LeadTime
  /// Days from one decision to the next.
  package let reviewPeriod: Int

  package init(leadTime: LeadTime, reviewPeriod: Int) {
    self.leadTime = leadTime
    self.reviewPeriod = reviewPeriod
  }

  package var meanDays: Double { leadTime.mean + Double(reviewPeriod) }

  /// The distribution of demand over the interval, the lead time being random, and over some days more.
  package func demand(of forecast: CategoryForecast, plus days: Int = 0) -> DemandDistribution {
    let parts = leadTime.distribution.map { part in
      (distribution: forecast.demand(over: part.days + reviewPeriod + days), weight: part.probability)
    }
    return parts.count == 1 ? parts[0].distribution : .mixture(parts)
  }

  /// The forecast's expected units over the interval: the sum of the days a planner sees, each lead time weighted
  /// with its probability.
  package func expectedDemand(of forecast: CategoryForecast) -> Double {
    leadTime.distribution.reduce(0) { sum, part in
      sum + part.probability * forecast.expected(over: part.days + reviewPeriod)
    }
  }
}

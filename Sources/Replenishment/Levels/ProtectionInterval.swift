import Forecasting
import Wording

/// The days a stock must last once it is decided not to order: until the next review, and from an order placed
/// then until its goods are on sale.
package struct ProtectionInterval: Hashable, Sendable {
  package let leadTime: LeadTime
  /// Days from one decision to the next.
  package let reviewPeriod: Int
  /// Days more for which the stock is to last when a supplier is out.
  package let outageDays: Int

  package init(leadTime: LeadTime, reviewPeriod: Int, outageDays: Int = 0) {
    self.leadTime = leadTime
    self.reviewPeriod = reviewPeriod
    self.outageDays = outageDays
  }

  package var meanDays: Double { leadTime.mean + Double(certainDays) }

  private var certainDays: Int { reviewPeriod + outageDays }

  /// The distribution of demand over the interval, the lead time being random, and over some days more.
  package func demand(of forecast: CategoryForecast, plus days: Int = 0) -> DemandDistribution {
    let parts = leadTime.distribution.map { part in
      (distribution: forecast.demand(over: part.days + certainDays + days), weight: part.probability)
    }
    return parts.count == 1 ? parts[0].distribution : .mixture(parts)
  }

  /// The forecast's expected units over the interval: the sum of the days a planner sees, each lead time weighted
  /// with its probability.
  package func expectedDemand(of forecast: CategoryForecast) -> Double {
    leadTime.distribution.reduce(0) { sum, part in
      sum + part.probability * forecast.expected(over: part.days + certainDays)
    }
  }

  /// `3 days (lead 2 + review 1)`
  var text: Phrase {
    var parts: Phrase = "lead \(Figures.text(leadTime.mean, places: 3)) + review \(reviewPeriod)"
    if outageDays > 0 { parts += " + outage \(outageDays)" }
    if leadTime.deviation > 0 { parts += ", lead time sd \(Figures.text(leadTime.deviation, places: 3))" }
    return "\(Figures.days(meanDays)) (\(parts))"
  }
}

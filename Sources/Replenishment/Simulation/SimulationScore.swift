/// What a policy came to over the days counted: of one category, or of several added up.
package struct SimulationScore: Hashable, Sendable {
  /// Days simulated, each category's counted by itself.
  package var categoryDays = 0
  /// Of these, the days on which demand was not served in full.
  package var stockoutDays = 0
  /// Units asked for, and of these the units not served on their day.
  package var demand = 0.0
  package var lost = 0.0
  /// In minor units: the stock at the days' ends, added up over the days; the cost of what was sold; of what was ordered
  /// and came; of what expired.
  package var stockValue = 0.0
  package var soldValue = 0.0
  package var spend = 0.0
  package var writtenOffValue = 0.0
  package var orders = 0
  package var failedOrders = 0
  /// Reviews, and of these the ones after which the inventory position was enough until goods ordered at the next one
  /// were there.
  package var reviews = 0
  package var enoughReviews = 0
  /// Times between two deliveries of a category, and of these the ones in which all demand was served.
  package var cycles = 0
  package var servedCycles = 0

  package init() {}

  package static func + (left: SimulationScore, right: SimulationScore) -> SimulationScore {
    var sum = left
    sum.categoryDays += right.categoryDays
    sum.stockoutDays += right.stockoutDays
    sum.demand += right.demand
    sum.lost += right.lost
    sum.stockValue += right.stockValue
    sum.soldValue += right.soldValue
    sum.spend += right.spend
    sum.writtenOffValue += right.writtenOffValue
    sum.orders += right.orders
    sum.failedOrders += right.failedOrders
    sum.reviews += right.reviews
    sum.enoughReviews += right.enoughReviews
    sum.cycles += right.cycles
    sum.servedCycles += right.servedCycles
    return sum
  }

  /// Share of category-days with unmet demand; nil without a day.
  package var stockoutRate: Double? { ratio(Double(stockoutDays), Double(categoryDays)) }
  /// Share of demand that was served on its day; nil without demand.
  package var fillRate: Double? { ratio(demand - lost, demand) }
  /// Days that the mean stock lasts at the rate of what was sold, both at cost; nil where nothing was sold.
  package var turnoverDays: Double? { ratio(stockValue, soldValue) }
  /// How often what was decided at a review lasted until the goods of the next one's order: what a service level asks for;
  /// nil without a review. Whether demand that is not served waits makes no difference to it, nor do orders that overtake
  /// each other.
  package var cycleService: Double? { ratio(Double(enoughReviews), Double(reviews)) }
  /// Share of the times between deliveries without unmet demand; nil without one.
  package var servedCycleRate: Double? { ratio(Double(servedCycles), Double(cycles)) }

  private func ratio(_ part: Double, _ whole: Double) -> Double? { whole > 0 ? max(0, part) / whole : nil }
}

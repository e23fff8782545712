import Demand
import Forecasting

/// All that is known of a category when it is decided what to buy, at the end of the forecast's origin.
package struct CategorySituation: Sendable {
  package let category: String
  package let group: Segment.Group
  package let lifeCycle: Segment.LifeCycle
  package let forecast: CategoryForecast
  /// Nil when no stock was imported: unknown, which is not zero.
  package let stock: StockLevel?
  /// What suppliers ask for the category, in any order.
  package let offers: [Offer]
  /// What a planner should know of how the forecast came about, for the reason.
  package let notes: [String]

  package init(
    category: String, group: Segment.Group, lifeCycle: Segment.LifeCycle, forecast: CategoryForecast,
    stock: StockLevel? = nil, offers: [Offer] = [], notes: [String] = []
  ) {
    self.category = category
    self.group = group
    self.lifeCycle = lifeCycle
    self.forecast = forecast
    self.stock = stock
    self.offers = offers
    self.notes = notes
  }

  /// The day after the last one whose sales are known: the plan is made at that day's end, and an order of the plan
  /// is placed on this one.
  package var orderDay: Day { forecast.origin.advanced(by: 1) }

  /// Nil when the stock is unknown or without end.
  var position: InventoryPosition? {
    guard let stock, case .counted(let onHand) = stock.onHand else { return nil }
    return InventoryPosition(onHand: onHand, inbound: stock.inbound)
  }
}

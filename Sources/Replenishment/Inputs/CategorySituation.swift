import Demand
import Forecasting
import Wording

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
  /// What a unit sells for and how, and how long it keeps.
  package let trade: Trade
  /// What a planner should know of how the forecast came about, for the reason.
  package let notes: [Phrase]

  /// What the sales and the catalog tell of a category beside its demand; nil where they do not.
  package struct Trade: Hashable, Sendable {
    /// What a unit sold for on average, in minor units.
    package var price: Double?
    package var pattern: DemandPattern.Kind?
    /// The shortest shelf life of its products, in days.
    package var shelfLifeDays: Int?
    /// Units sold and paid for that no buyer has yet.
    package var backorders: Quantity

    package init(
      price: Double? = nil, pattern: DemandPattern.Kind? = nil, shelfLifeDays: Int? = nil,
      backorders: Quantity = .zero
    ) {
      self.price = price
      self.pattern = pattern
      self.shelfLifeDays = shelfLifeDays
      self.backorders = backorders
    }
  }

  package init(
    category: String, group: Segment.Group, lifeCycle: Segment.LifeCycle, forecast: CategoryForecast,
    stock: StockLevel? = nil, offers: [Offer] = [], trade: Trade = Trade(), notes: [Phrase] = []
  ) {
    self.category = category
    self.group = group
    self.lifeCycle = lifeCycle
    self.forecast = forecast
    self.stock = stock
    self.offers = offers
    self.trade = trade
    self.notes = notes
  }

  /// The day after the last one whose sales are known: the plan is made at that day's end, and an order of the plan
  /// is placed on this one.
  package var orderDay: Day { forecast.origin.advanced(by: 1) }

  /// Nil when the stock is unknown or without end.
  package var position: InventoryPosition? {
    guard let stock, case .counted(let onHand) = stock.onHand else { return nil }
    return InventoryPosition(
      onHand: onHand, inbound: stock.inbound, backorders: trade.backorders,
      expiring: expiring(of: onHand, last: stock.expires))
  }

  /// Whole units sold and paid for that neither the stock nor what is on its way can serve; for a category that is
  /// bought when sold, the order.
  var owed: Int {
    if case .unlimited = stock?.onHand { return 0 }
    let served = position.map { $0.onHand + $0.inbound } ?? .zero
    return WholeUnits.roundedUp((trade.backorders - max(.zero, served)).units)
  }

  /// What of the units on hand is not expected to sell before they expire: by the only day of expiry that is known, that
  /// of the first of them.
  private func expiring(of onHand: Quantity, last: Day?) -> Quantity {
    guard let last, onHand > .zero else { return .zero }
    let days = max(0, forecast.origin.distance(to: last))
    let unsold = onHand.units - forecast.expected(over: min(days, 10 * StockProjection.reach))
    return Quantity(units: Int(max(0, unsold).rounded(.down)))
  }
}

import Demand
import Replenishment

/// A category, as the page shows it.
package struct CategoryEntry: Sendable {
  package var name: String
  package var group: Segment.Group
  /// Money taken in the window that decides classes, and its share of all categories'.
  package var amount: Money
  package var share: Double
  package var outlook: Outlook
  /// Units sold in the last four weeks, by which stock turns over.
  package var recentUnits: Double
  /// What a unit costs; nil where neither stock nor an offer says.
  package var unitCost: Money?
  /// Nil where no stock was imported.
  package var stock: Stock?
  package var leadTimeDays: Double
  /// Nil where nothing can be said of the stock.
  package var status: ReorderLine.Status?

  package struct Stock: Hashable, Sendable {
    package var onHand: StockLevel.OnHand
    package var inbound: Quantity
    /// 0 for what is not kept in stock.
    package var reorderPoint: Int
    package var orderUpTo: Int
    package var daysOfCover: Double?
    package var stockoutDay: Day?

    package init(
      onHand: StockLevel.OnHand, inbound: Quantity = .zero, reorderPoint: Int = 0, orderUpTo: Int = 0,
      daysOfCover: Double? = nil, stockoutDay: Day? = nil
    ) {
      self.onHand = onHand
      self.inbound = inbound
      self.reorderPoint = reorderPoint
      self.orderUpTo = orderUpTo
      self.daysOfCover = daysOfCover
      self.stockoutDay = stockoutDay
    }

    /// Units that lie there; nil where there is no end to them.
    package var counted: Quantity? {
      if case .counted(let units) = onHand { units } else { nil }
    }
  }

  package init(
    name: String, group: Segment.Group, amount: Money, share: Double, outlook: Outlook, recentUnits: Double,
    unitCost: Money? = nil, stock: Stock? = nil, leadTimeDays: Double = 1, status: ReorderLine.Status? = nil
  ) {
    self.name = name
    self.group = group
    self.amount = amount
    self.share = share
    self.outlook = outlook
    self.recentUnits = recentUnits
    self.unitCost = unitCost
    self.stock = stock
    self.leadTimeDays = leadTimeDays
    self.status = status
  }

  /// What the units on hand cost; nil where they are not counted, or their cost is not known.
  package var stockValue: Money? {
    stock?.counted.flatMap { units in unitCost.map { $0.times(max(.zero, units)) } }
  }

  /// True for what is out, or at or below its reorder point.
  package var isAtRisk: Bool { status == .stockout || status == .reorder }
}

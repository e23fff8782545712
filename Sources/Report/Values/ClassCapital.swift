import Demand

/// What lies in stock of a class of categories, and how fast it turns over.
package struct ClassCapital: Hashable, Sendable {
  /// Categories of which units are counted, and of these the ones without a known cost, which no amount below holds.
  package private(set) var counted = 0
  package private(set) var withoutCost = 0
  package private(set) var units = Quantity.zero
  package private(set) var value = Money.zero
  /// Units sold in the last four weeks, at what they cost, in minor units a day.
  private var costOfSalesPerDay = 0.0

  /// - Parameter categories: those without counted stock are left out.
  package init(of categories: some Sequence<CategoryEntry>) {
    for category in categories {
      guard let onHand = category.stock?.counted else { continue }
      counted += 1
      units += max(.zero, onHand)
      guard let cost = category.unitCost, let worth = category.stockValue else {
        withoutCost += 1
        continue
      }
      value += worth
      costOfSalesPerDay += category.recentUnits * Double(cost.minorUnits) / Double(Outlook.pastDays)
    }
  }

  /// Days that the stock lasts at the rate of the last four weeks' sales, both at cost; nil where nothing was sold.
  package var turnoverDays: Double? {
    costOfSalesPerDay > 0 ? Double(value.minorUnits) / costOfSalesPerDay : nil
  }
}

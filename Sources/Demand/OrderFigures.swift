/// What single orders tell beside demand: how much an order is worth, and how many buyers come back.
package struct OrderFigures: Hashable, Sendable {
  /// Thirteen weeks, the oldest first; the last one ends on the last day known.
  package let weeks: [Week]
  /// Of the weeks together: a buyer of several weeks counts once.
  package let whole: Week

  package struct Week: Hashable, Sendable {
    package var firstDay: Day
    /// Distinct order numbers, each counted in the week of its first line.
    package var orders = 0
    /// Money taken, refunds taken off.
    package var amount = Money.zero
    /// Buyers who bought on a day of it, as far as sales tell them apart.
    package var buyers = 0
    /// Of these, the ones who had bought on an earlier day, in it or ever before.
    package var returning = 0

    package init(firstDay: Day) { self.firstDay = firstDay }

    package init(firstDay: Day, orders: Int, amount: Money, buyers: Int, returning: Int) {
      self.firstDay = firstDay
      self.orders = orders
      self.amount = amount
      self.buyers = buyers
      self.returning = returning
    }

    /// In whole currency units; nil without an order.
    package var averageValue: Double? { orders > 0 ? amount.value / Double(orders) : nil }
    /// Nil without a buyer.
    package var repeatRate: Double? { buyers > 0 ? Double(returning) / Double(buyers) : nil }
  }

  package init(weeks: [Week], whole: Week) {
    self.weeks = weeks
    self.whole = whole
  }

  /// True where sales tell buyers apart.
  package var knowsBuyers: Bool { whole.buyers > 0 }

  package static let weekCount = 13
}

import Demand

/// What to buy, category by category, in the order in which a planner works: what to buy today by the day on which
/// its stock runs out, the larger amount first; then what is bought when sold, what is sold ahead, what cannot be
/// planned before its stock is counted, and what can wait, by the day on which it will be due.
///
/// It follows from the reviews alone: the same ones give the same plan, in whatever order they come.
package struct PurchasePlan: Sendable {
  /// A category has one line, or several where one supplier cannot deliver enough; the first is number 1.
  package let lines: [PurchaseLine]

  package init(of reviews: [CategoryReview]) {
    self.init(reviews.flatMap(PurchaseLine.lines))
  }

  init(_ lines: [PurchaseLine]) { self.lines = lines.sorted { $0.precedes($1) } }

  /// What all orders come to.
  package var amount: Money { lines.reduce(.zero) { $0 + $1.amount } }
}

extension PurchaseLine {
  fileprivate func precedes(_ other: PurchaseLine) -> Bool {
    let (left, right) = (urgency, other.urgency)
    if left != right { return left < right }
    if amount != other.amount { return amount > other.amount }
    return category.utf8.lexicographicallyPrecedes(other.category.utf8)
  }

  /// The place of the action, whether its stock is counted (0: not), and the day it is due.
  private var urgency: (Int, Int, Int32) {
    let rank = Action.allCases.firstIndex(of: action) ?? 0
    let due = action == .buy ? stockoutDay : orderDay
    return (rank, quantity == nil ? 0 : 1, due?.number ?? .max)
  }
}

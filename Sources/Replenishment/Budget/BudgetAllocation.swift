import Demand

/// A budget spent where it is expected to earn most: of each category's possible orders one, or none, so that the
/// rewards add up to the most that the money can buy.
///
/// Single steps of all orders are ranked by what they earn a yuan (J. Vermorel, "Prioritized ordering", Lokad) and
/// taken down to the line where the money ends; then what is left over is put to its best use, by an exact search
/// where that is small enough. `bound` is what no order within the budget exceeds: where it is above `reward`, the
/// difference is the most that could have been missed.
///
///     BudgetAllocation(of: [a, b], within: Money(minorUnits: 60_00))   // B, A, A, B, A, A, A; spend 58; 20.787366
package struct BudgetAllocation: Sendable {
  package let budget: Money
  /// What to order of each category, in the order of the requests.
  package let orders: [Order]
  /// The steps of all orders that the budget could pay one by one, the best first.
  package let ranking: [BudgetStep]
  /// What would earn more if there were more money, the greatest loss first.
  package let forgone: [Forgone]
  package let spend: Money
  /// Expected money, in whole currency units.
  package let reward: Double
  /// No order within the budget is expected to earn more.
  package let bound: Double

  package struct Order: Hashable, Sendable {
    package let category: String
    package let units: Int
    package let money: Money
    package let reward: Double
  }

  /// What the budget keeps from a category.
  package struct Forgone: Hashable, Sendable {
    package let category: String
    /// The order that would be placed if money were no object.
    package let units: Int
    /// What it would cost more than the order that is placed, and be expected to earn more.
    package let money: Money
    package let reward: Double
  }

  /// Sums of orders beyond this could not be counted.
  private static let largestBudget = Money(minorUnits: .max / 4)

  /// - Parameters:
  ///   - requests: one for each category.
  ///   - budget: below 0 counts as 0.
  package init(of requests: [OrderOptions], within budget: Money) {
    let budget = min(max(.zero, budget), Self.largestBudget)
    let undominated = requests.map { $0.undominated(within: budget) }
    let ranking = BudgetRanking(of: requests, undominated: undominated)
    let (chosen, bound) = Self.best(undominated, ranking, budget)
    self.budget = budget
    self.ranking = ranking.steps
    self.bound = bound
    orders = zip(requests, chosen).map { request, order in
      Order(category: request.category, units: order.units, money: order.money, reward: order.reward)
    }
    spend = chosen.reduce(.zero) { $0 + $1.money }
    reward = chosen.reduce(0) { $0 + $1.reward }
    forgone = Self.forgone(requests, chosen)
  }

  /// True where it is proven that no order within the budget is expected to earn more.
  package var isOptimal: Bool { bound - reward <= 1e-9 * max(1, reward.magnitude) }

  /// Expected reward that more money would bring.
  package var rewardForgone: Double { forgone.reduce(0) { $0 + $1.reward } }

  /// True where the step is part of the order placed.
  package func isAfforded(_ step: BudgetStep) -> Bool { step.units <= orders[step.place].units }

  private static func best(
    _ options: [[OrderOption]], _ ranking: BudgetRanking, _ budget: Money
  ) -> (orders: [OrderOption], bound: Double) {
    func orders(_ levels: [Int]) -> [OrderOption] {
      zip(ranking.envelopes, levels).map { $0.points[$1] }
    }
    let (levels, line) = ranking.levels(within: budget, skipping: false)
    let base = orders(levels)
    guard let line else { return (base, base.reduce(0) { $0 + $1.reward }) }
    let filled = orders(ranking.levels(within: budget, skipping: true).levels)
    let search = BudgetSearch(options: options, base: base, line: line, within: budget)
    let known = filled.reduce(0) { $0 + $1.reward }
    let (better, bound) = search.improved(over: known)
    return (better ?? filled, bound)
  }

  private static func forgone(_ requests: [OrderOptions], _ chosen: [OrderOption]) -> [Forgone] {
    let all = zip(requests, chosen).compactMap { request, order -> Forgone? in
      let best = request.best
      guard best.reward > order.reward else { return nil }
      return Forgone(
        category: request.category, units: best.units, money: best.money - order.money,
        reward: best.reward - order.reward)
    }
    return all.enumerated().sorted { ($1.element.reward, $0.offset) < ($0.element.reward, $1.offset) }
      .map(\.element)
  }
}

import Forecasting

/// The best two levels for a stock that is looked at once a period: up to S whenever the inventory position is at or
/// below s. Periods are independent of each other, and who finds none waits.
///
/// With m(j) the expected number of periods that the position spends j units below S, and M(n) those until it has
/// fallen by n or more, the cost a period is
///
///     c(s, S) = (K + m(0) G(S) + m(1) G(S - 1) + ... + m(S - s - 1) G(s + 1)) / M(S - s)
///
/// The search for both is that of Zheng and Federgruen (1991), "Finding Optimal (s, S) Policies Is About As Simple
/// As Evaluating a Single Policy", Operations Research 39(4), 654-665.
///
///     ReorderUpToPolicy(orderCost: 5, holdingCost: 1, backorderCost: 4, demand: poisson6)
///     // s 4, S 10, cost 8.0341116
package struct ReorderUpToPolicy: Hashable, Sendable {
  /// s, in units; below 0 where it pays to let some wait.
  package let reorderPoint: Int
  /// S, in units.
  package let orderUpTo: Int
  /// Money a period for ordering, holding and waiting, without the goods themselves.
  package let cost: Double

  /// - Parameters:
  ///   - orderCost: K, money an order, 0 or more.
  ///   - holdingCost: money a unit left at the end of a period, above 0.
  ///   - backorderCost: money a unit short at the end of a period, above 0.
  ///   - demand: of one period.
  ///   - protection: demand over the lead time and the period after it; nil where orders arrive at once.
  /// - Returns: nil where an argument is out of range or not finite, hardly a period in a million million has
  ///   demand, or the levels are more than ten thousand units apart.
  package init?(
    orderCost: Double, holdingCost: Double, backorderCost: Double, demand: CountDistribution,
    protection: CountDistribution? = nil
  ) {
    guard orderCost >= 0, orderCost.isFinite else { return nil }
    let cost = StockCost(
      holdingCost: holdingCost, backorderCost: backorderCost, demand: protection ?? demand)
    guard let cost, var search = LevelSearch(orderCost: orderCost, stockCost: cost, demand: demand) else {
      return nil
    }
    guard let best = search.best() else { return nil }
    reorderPoint = best.reorderPoint
    orderUpTo = best.orderUpTo
    self.cost = best.cost
  }
}

/// The search itself: the levels in hand and the renewal function as far as it was needed.
private struct LevelSearch {
  let orderCost: Double
  let stockCost: StockCost
  var falls: Falls

  static let largestDistance = 10_000

  init?(orderCost: Double, stockCost: StockCost, demand: CountDistribution) {
    guard let falls = Falls(of: demand) else { return nil }
    self.orderCost = orderCost
    self.stockCost = stockCost
    self.falls = falls
  }

  /// nil where the levels are too far apart.
  mutating func best() -> (reorderPoint: Int, orderUpTo: Int, cost: Double)? {
    var upper = stockCost.cheapest
    var lower = upper - 1
    guard var least = cost(lower, upper) else { return nil }
    while least > stockCost.cost(at: lower) {
      lower -= 1
      guard let next = cost(lower, upper) else { return nil }
      least = next
    }
    var candidate = upper + 1
    while stockCost.cost(at: candidate) <= least {
      guard let tried = cost(lower, candidate) else { return nil }
      if tried < least {
        (upper, least) = (candidate, tried)
        while lower + 1 < upper, let raised = cost(lower, upper), raised <= stockCost.cost(at: lower + 1) {
          lower += 1
        }
        guard let settled = cost(lower, upper) else { return nil }
        least = settled
      }
      candidate += 1
    }
    return least.isFinite ? (lower, upper, least) : nil
  }

  private mutating func cost(_ lower: Int, _ upper: Int) -> Double? {
    let distance = upper - lower
    guard distance <= Self.largestDistance else { return nil }
    falls.extend(to: distance)
    var sum = orderCost
    for fall in 0..<distance { sum += falls.periods[fall] * stockCost.cost(at: upper - fall) }
    return sum / falls.until[distance]
  }
}

/// How long an inventory position stays where, as demand draws it down: the renewal function of the demand.
private struct Falls {
  /// m(j): expected periods that begin j units below the start.
  private(set) var periods: [Double]
  /// M(n): expected periods until the position has fallen by n units or more.
  private(set) var until: [Double]

  private let demand: CountDistribution
  /// P(D = j) / P(D > 0), so far as it was needed.
  private var chances: [Double] = [0]
  private let chanceOfAny: Double

  /// - Returns: nil where demand is hardly ever above 0.
  init?(of demand: CountDistribution) {
    self.demand = demand
    chanceOfAny = 1 - demand.probability(of: 0)
    guard chanceOfAny > 1e-12 else { return nil }
    periods = [1 / chanceOfAny]
    until = [0, 1 / chanceOfAny]
  }

  mutating func extend(to distance: Int) {
    while until.count <= distance {
      let fall = periods.count
      chances.append(demand.probability(of: fall) / chanceOfAny)
      var sum = 0.0
      for step in 1...fall { sum += chances[step] * periods[fall - step] }
      periods.append(sum)
      until.append(until[fall] + sum)
    }
  }
}

import Demand

/// One more step of one category's order: what it adds to units, money and expected reward.
package struct BudgetStep: Hashable, Sendable {
  package let category: String
  /// The order with this step in it, and what the step adds.
  package let units: Int
  package let addedUnits: Int
  package let addedMoney: Money
  package let addedReward: Double
  /// Expected reward for each yuan of the step.
  package let rewardPerYuan: Double

  /// The place of the category among the requests, and of the step among the category's.
  let place: Int
  let level: Int

  fileprivate init(_ category: String, _ place: Int, _ level: Int, _ envelope: RewardEnvelope) {
    let (before, after) = (envelope.points[level - 1], envelope.points[level])
    self.category = category
    self.place = place
    self.level = level
    units = after.units
    addedUnits = after.units - before.units
    addedMoney = after.money - before.money
    addedReward = after.reward - before.reward
    rewardPerYuan = after.rewardPerYuan(over: before)
  }
}

/// All steps of all categories, those first that earn most a yuan; equal ones by category, then by quantity.
struct BudgetRanking: Sendable {
  let steps: [BudgetStep]
  let envelopes: [RewardEnvelope]

  init(of requests: [OrderOptions], undominated: [[OrderOption]]) {
    let envelopes = undominated.map(RewardEnvelope.init)
    let order = requests.indices.sorted { left, right in
      requests[left].category == requests[right].category
        ? left < right : requests[left].category.utf8.lexicographicallyPrecedes(requests[right].category.utf8)
    }
    var ordered: [(step: BudgetStep, tie: Int)] = []
    for (tie, place) in order.enumerated() {
      for level in envelopes[place].points.indices.dropFirst() {
        ordered.append((BudgetStep(requests[place].category, place, level, envelopes[place]), tie))
      }
    }
    ordered.sort { left, right in
      left.step.rewardPerYuan == right.step.rewardPerYuan
        ? (left.tie, left.step.level) < (right.tie, right.step.level)
        : left.step.rewardPerYuan > right.step.rewardPerYuan
    }
    steps = ordered.map(\.step)
    self.envelopes = envelopes
  }

  /// How far each category gets when steps are taken from the top as long as the money lasts.
  ///
  /// - Parameter skipping: whether to go on, past a step that is too dear, with those of other categories.
  /// - Returns: the last step taken of each category, and the first step that was too dear.
  func levels(within budget: Money, skipping: Bool) -> (levels: [Int], line: BudgetStep?) {
    var levels = [Int](repeating: 0, count: envelopes.count)
    var (left, line) = (budget, BudgetStep?.none)
    for step in steps where levels[step.place] == step.level - 1 {
      if step.addedMoney <= left {
        levels[step.place] = step.level
        left = left - step.addedMoney
      } else {
        line = line ?? step
        guard skipping else { break }
      }
    }
    return (levels, line)
  }
}

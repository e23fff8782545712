import Demand

/// One of the orders that could be placed for a category: how much, what it costs and what it is expected to earn
/// over ordering nothing.
package struct OrderOption: Hashable, Sendable {
  package let units: Int
  package let money: Money
  /// Expected money, in whole currency units.
  package let reward: Double

  package static let nothing = OrderOption(units: 0, money: .zero, reward: 0)

  package init(units: Int, money: Money, reward: Double) {
    self.units = units
    self.money = money
    self.reward = reward
  }

  /// Rewards beyond this are taken for errors.
  static let largestReward = 1e15

  /// False where money or units are below 0, or the reward is no number that can be summed.
  var isSound: Bool { units >= 0 && money >= .zero && reward.magnitude <= Self.largestReward }
}

/// The orders that could be placed for a category; ordering nothing is always one more.
package struct OrderOptions: Hashable, Sendable {
  package let category: String
  package let options: [OrderOption]

  /// - Parameter options: in any order; those with money or units below 0 or a reward that is no number do not count.
  package init(category: String, options: [OrderOption]) {
    self.category = category
    self.options = options.filter(\.isSound)
  }

  /// The option of the greatest reward, the cheapest of equal ones: what would be ordered if money were no object.
  var best: OrderOption {
    (options + [.nothing]).min { ($0.rank) < ($1.rank) } ?? .nothing
  }

  /// The options that no cheaper one equals in reward, by money: each costs and earns more than the one before.
  /// The first costs nothing.
  func undominated(within budget: Money) -> [OrderOption] {
    let affordable = ([.nothing] + options).filter { $0.money <= budget }
    var kept: [OrderOption] = []
    for option in affordable.sorted(by: { $0.price < $1.price }) {
      if let last = kept.last, option.reward <= last.reward { continue }
      kept.append(option)
    }
    return kept
  }
}

extension OrderOption {
  fileprivate var rank: (Double, Money, Int) { (-reward, money, units) }
  fileprivate var price: (Money, Double, Int) { (money, -reward, units) }

  /// Reward for each yuan of what this option costs more than another.
  func rewardPerYuan(over other: OrderOption) -> Double {
    (reward - other.reward) / (money - other.money).value
  }
}

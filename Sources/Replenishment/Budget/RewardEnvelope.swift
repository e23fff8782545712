import Demand

/// The options of a category worth stepping through when money is spent where it earns most: the upper concave
/// envelope of reward over money. Each step earns no more a yuan than the one before.
///
/// Minimum, multiple and price breaks make steps that jump. Where a later step earns more a yuan than an earlier
/// one, the two are one step.
struct RewardEnvelope: Sendable {
  /// By money; the first costs nothing.
  let points: [OrderOption]

  /// - Parameter options: as `OrderOptions.undominated` gives them.
  init(over options: [OrderOption]) {
    var points: [OrderOption] = []
    for option in options {
      while points.count > 1, Self.isBelow(points[points.count - 2], points[points.count - 1], option) {
        points.removeLast()
      }
      points.append(option)
    }
    self.points = points
  }

  private static func isBelow(_ left: OrderOption, _ centre: OrderOption, _ right: OrderOption) -> Bool {
    right.rewardPerYuan(over: centre) > centre.rewardPerYuan(over: left)
  }
}

import Forecasting

/// What chance does to an order of a category: when it comes, whether, and how much of it works.
///
/// Chance belongs to the category and the day of the order, not to the policy: all policies meet the same suppliers
/// (common random numbers; Law (2015), "Simulation Modeling and Analysis", section 11.2).
package struct SupplierChance: Sendable {
  private let seed: UInt64
  private let leadTimes: [(days: Int, probability: Double)]
  private let supply: SimulatedSupply

  package init(seed: UInt64, category: String, supply: SimulatedSupply) {
    // FNV-1a: neighbouring names must not give neighbouring streams, and no hash of the process's own will do.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in category.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var mixed = SplitMix64(seed: seed)
    self.seed = mixed.next() ^ hash
    leadTimes = supply.leadTime.distribution
    self.supply = supply
  }

  package struct Delivery: Hashable, Sendable {
    /// Days from the day of the order until it is on sale, or until it is known that it never will be.
    package let leadTime: Int
    /// Units that work; 0 for an order that never comes.
    package let goodUnits: Int
    package let isFailed: Bool
  }

  /// - Parameter day: any number of the day on which it is ordered.
  package func delivery(of units: Int, orderedOn day: Int) -> Delivery {
    var stream = SplitMix64(seed: seed &+ UInt64(bitPattern: Int64(day)) &* 0xd134_2543_de82_ef95)
    let (time, luck, rest) = (stream.uniform(), stream.uniform(), stream.uniform())
    let isFailed = luck < supply.failureRate
    let expected = Double(units) * supply.successRate
    return Delivery(
      leadTime: leadTime(at: time), goodUnits: isFailed ? 0 : min(units, Int(expected + rest)),
      isFailed: isFailed)
  }

  /// The lead time that is reached with a probability.
  private func leadTime(at probability: Double) -> Int {
    var sum = 0.0
    for part in leadTimes {
      sum += part.probability
      if probability < sum { return part.days }
    }
    return leadTimes.last?.days ?? 0
  }
}

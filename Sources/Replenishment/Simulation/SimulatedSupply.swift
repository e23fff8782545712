import Demand
import Forecasting

/// How a category is supplied in a simulation.
package struct SimulatedSupply: Sendable {
  package var leadTime: LeadTime
  /// Fewest units in an order, at least 1; orders are whole multiples of `multiple`, at least 1.
  package var minimum = 1
  package var multiple = 1
  /// Most units in an order, at least one multiple.
  package var maximum = Int.max
  /// Share of the delivered units that work, in (0, 1].
  package var successRate = 1.0
  /// The chance that an order never comes, 0..<1. It is paid for only if it comes.
  package var failureRate = 0.0
  /// Price of a unit in minor units by the order quantity from which it holds, ascending.
  package var prices: [(from: Int, minorUnits: Double)]
  /// Days that a unit can be sold from its delivery on; nil for ever.
  package var shelfLife: Int?

  /// - Parameter unitCost: price of a unit in minor units.
  package init(leadTime: LeadTime, unitCost: Double = 100) {
    self.leadTime = leadTime
    prices = [(1, unitCost)]
  }

  /// What one unit in stock is valued at, in minor units: the price of a single one.
  package var unitValue: Double { prices.first?.minorUnits ?? 0 }

  /// Units to order so that as many good ones are expected: raised to the minimum, then to the multiple, and no more than
  /// is delivered at once. What that leaves is asked for again on the next day.
  package func order(for need: Int) -> Int {
    let delivered = max(WholeUnits.roundedUp(Double(need) / successRate), minimum)
    let beyond = delivered % max(1, multiple)
    let wanted = min(WholeUnits.most, beyond == 0 ? delivered : delivered - beyond + multiple)
    return min(wanted, maximum - maximum % max(1, multiple))
  }

  /// The price of an order in minor units.
  package func cost(of units: Int) -> Double {
    Double(units) * (prices.last { $0.from <= units }?.minorUnits ?? unitValue)
  }
}

extension SimulatedSupply {
  /// The cheapest of the offers that can be ordered from on a day, for all of the past: prices and terms of other times are
  /// not known. Nil where there is none.
  ///
  /// The cheapest is the one whose single good unit costs least; of equals the lowest tier, then the shortest lead time,
  /// then the first by name. Its supplier's price breaks count.
  package init?(of offers: [Offer], orderedOn day: Day) {
    let open = offers.filter { $0.canBeSimulated(on: day) }
    guard let best = open.min(by: { $0.simulatedRank < $1.simulatedRank }),
      let leadTime = LeadTime(mean: best.leadTime, deviation: best.leadTimeDeviation)
    else { return nil }
    self.init(leadTime: leadTime)
    minimum = max(1, best.minimum)
    multiple = max(1, best.multiple)
    maximum = best.maximum ?? .max
    successRate = best.successRate
    let steps = open.filter { $0.supplier == best.supplier }
      .sorted { ($0.priceBreak, $0.unitCost) < ($1.priceBreak, $1.unitCost) }
    prices = steps.map { ($0.priceBreak, Double($0.unitCost.minorUnits)) }
  }
}

extension Offer {
  fileprivate func canBeSimulated(on day: Day) -> Bool {
    minimum < WholeUnits.most && multiple < WholeUnits.most && canBeOrdered(on: day)
  }

  fileprivate var simulatedRank: (Double, Int, Double, String, Int) {
    (Double(unitCost.minorUnits) / successRate, tier ?? .max, leadTime, supplier, priceBreak)
  }
}

import Demand
import Replenishment

/// Adds up the stock of a category that is spread over several rows: one for each of its products, or for each
/// place where it lies.
///
/// Levels of the same category and day become one: what is on hand and what is inbound add, what has no end
/// stays without one, and the first delivery's day counts. The unit cost is the mean over the units on hand
/// whose cost is known, to the nearest minor unit; what has none on hand weighs as a thousandth of a unit.
///
///     var totals = StockTotals()
///     totals.add(StockLevel(category: "原神", onHand: .counted(Quantity(units: 2))))
///     totals.add(StockLevel(category: "原神", onHand: .counted(Quantity(units: 3))))
///     totals.levels  // one level of 5 units
package struct StockTotals: Sendable {
  /// One level for each category and day, in the order in which they first came.
  package var levels: [StockLevel] { sums.map(\.level) }

  private var sums: [Sum] = []
  private var places: [Place: Int] = [:]

  package init() {}

  package mutating func add(_ level: StockLevel) {
    let place = Place(category: level.category, asOf: level.asOf)
    if let index = places[place] {
      sums[index].add(level)
    } else {
      places[place] = sums.count
      sums.append(Sum(level))
    }
  }

  private struct Place: Hashable {
    let category: String
    let asOf: Day?
  }
}

private struct Sum {
  private(set) var level: StockLevel
  private var cost: Int128 = 0
  private var weight: Int128 = 0

  init(_ level: StockLevel) {
    self.level = level
    weigh(level)
  }

  mutating func add(_ other: StockLevel) {
    level.onHand = Self.sum(level.onHand, other.onHand)
    level.inbound += other.inbound
    level.inboundDay = [level.inboundDay, other.inboundDay].compactMap(\.self).min()
    weigh(other)
    if weight > 0 { level.unitCost = Money(minorUnits: Int64(clamping: (cost + weight / 2) / weight)) }
  }

  /// The weight of a unit cost is the thousandths of units on hand: at least one, so that the cost of what has
  /// run out is known too, and at most what cannot overflow the sum.
  private mutating func weigh(_ other: StockLevel) {
    guard let unitCost = other.unitCost else { return }
    let thousandths = if case .counted(let units) = other.onHand { units.thousandths } else { Int64(1) }
    let own = Int128(min(max(1, thousandths), 1 << 32))
    cost += Int128(unitCost.minorUnits) * own
    weight += own
  }

  private static func sum(_ left: StockLevel.OnHand, _ right: StockLevel.OnHand) -> StockLevel.OnHand {
    guard case .counted(let left) = left, case .counted(let right) = right else { return .unlimited }
    return .counted(left + right)
  }
}

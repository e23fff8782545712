import Demand

/// Adds up the stock of a category that is spread over several rows: one for each of its products, or for
/// each place where it lies.
///
/// Levels of the same category and day become one: what is on hand and what is inbound add, what has no end
/// stays without one, and the first delivery's day counts, as does the first day of expiry. One row that says that
/// orders have come is enough. The unit cost is the mean over the units on hand whose cost is known, to the nearest
/// minor unit; over the rows that give one, where no such unit is on hand.
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
  private var costOfUnits = MeanCost()
  private var costOfRows = MeanCost()

  init(_ level: StockLevel) {
    self.level = level
    weigh(level)
  }

  mutating func add(_ other: StockLevel) {
    level.onHand = Self.sum(level.onHand, other.onHand)
    level.inbound += other.inbound
    level.inboundDay = Self.earlier(level.inboundDay, other.inboundDay)
    level.expires = Self.earlier(level.expires, other.expires)
    level.isReceived = level.isReceived || other.isReceived
    weigh(other)
    level.unitCost = costOfUnits.mean ?? costOfRows.mean
  }

  private mutating func weigh(_ other: StockLevel) {
    guard let unitCost = other.unitCost else { return }
    if case .counted(let units) = other.onHand { costOfUnits.add(unitCost, weight: units.thousandths) }
    costOfRows.add(unitCost, weight: 1)
  }

  private static func earlier(_ left: Day?, _ right: Day?) -> Day? { [left, right].compactMap(\.self).min() }

  private static func sum(_ left: StockLevel.OnHand, _ right: StockLevel.OnHand) -> StockLevel.OnHand {
    guard case .counted(let left) = left, case .counted(let right) = right else { return .unlimited }
    return .counted(left + right)
  }
}

private struct MeanCost {
  private var sum: Int128 = 0
  private var weights: Int128 = 0

  /// Beyond four million units, in thousandths, a weight no longer grows, so that no file can overflow the
  /// sum.
  private static let weightBounds: ClosedRange<Int64> = 0...(1 << 32)

  mutating func add(_ cost: Money, weight: Int64) {
    let weight = Int128(min(max(weight, Self.weightBounds.lowerBound), Self.weightBounds.upperBound))
    sum += Int128(cost.minorUnits) * weight
    weights += weight
  }

  /// To the nearest minor unit; nil where nothing weighs.
  var mean: Money? {
    weights > 0 ? Money(minorUnits: Int64(clamping: (sum + weights / 2) / weights)) : nil
  }
}

import Demand

/// Histories for tests of segments; every series ends on the same day.
enum SegmentSamples {
  /// A Sunday, on which a review lies.
  static let sunday = Day(number: 20_002)

  /// A history of series that end on a day, at a price in yuan.
  static func history(
    _ units: [(category: String, units: [Double])], end: Day = sunday, price: Int64 = 1
  ) -> DemandHistory {
    let totals = units.flatMap { category, units in
      units.enumerated().map { place, sold in
        DemandHistory.DayTotal(
          category: category, day: end.advanced(by: place - units.count + 1), units: sold,
          amount: Money(minorUnits: Int64(sold) * price * 100))
      }
    }
    return DemandHistory(totals: totals, asOf: end)
  }

  static func steady(_ units: Double, days: Int) -> [Double] { [Double](repeating: units, count: days) }
}

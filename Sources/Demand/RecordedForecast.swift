/// A forecast as it was made one night, kept to be held against what sold.
package struct RecordedForecast: Hashable, Sendable {
  package let category: String
  /// The last day whose sales were known.
  package let origin: Day
  /// The day that it is of, after the origin.
  package let day: Day
  /// Expected units, with what planners made of them.
  package let forecast: Quantity
  /// The units that demand falls short of with a probability of a tenth, a half and nine tenths.
  package let q10: Quantity
  package let q50: Quantity
  package let q90: Quantity

  package init(
    category: String, origin: Day, day: Day, forecast: Quantity, q10: Quantity, q50: Quantity, q90: Quantity
  ) {
    self.category = category
    self.origin = origin
    self.day = day
    self.forecast = forecast
    self.q10 = q10
    self.q50 = q50
    self.q90 = q90
  }

  /// Days from the origin to the day: 1 for the day after it.
  package var lead: Int { origin.distance(to: day) }
}

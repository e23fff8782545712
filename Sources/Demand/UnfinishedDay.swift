/// The last day of a history whose records end before it does: an export that was downloaded in the small hours, or
/// that goes by the day of the order while days are counted by payment, holds a few sales of one more day. As a day of
/// demand it would say that demand broke down.
package struct UnfinishedDay: Hashable, Sendable {
  package let day: Day
  /// Units that the whole shop sold on it as far as recorded, at least 0.
  package let units: Double
  /// The least that the shop sold on a day of the week before.
  package let usual: Double

  /// Units below which a day is too small to tell a quiet one from an unfinished one.
  private static let leastUsual = 20.0
  /// A fifth of the worst day of a week is beyond what weekdays, holidays and chance do to a whole shop.
  private static let largestShare = 0.2
  private static let leastDays = 5

  /// Nil where the last day sold as much as could be expected, or the week before it was too small or too often
  /// closed to tell.
  ///
  /// - Parameter units: what the whole shop sold on each day that sold anything.
  init?(endingAt end: Day, unitsOfDay units: [Day: Double]) {
    guard let last = units[end] else { return nil }
    let before = (1...7).compactMap { units[end.advanced(by: -$0)] }
    guard before.count >= Self.leastDays, let usual = before.min(), usual >= Self.leastUsual,
      last < Self.largestShare * usual
    else { return nil }
    (day, self.units, self.usual) = (end, last, usual)
  }
}

import Forecasting
import Wording

/// What a buyer is told and does when a card is bought only after it was sold.
struct Waiting {
  /// The days a buyer waits gladly.
  let patience: Double

  /// The share of deliveries that come within what buyers are told.
  static let kept = 0.95

  /// The whole days within which 95% of the deliveries come: what the buyer is told.
  static func told(_ leadTime: LeadTime) -> Int {
    var sum = 0.0
    for part in leadTime.distribution {
      sum += part.probability
      if sum >= kept - 1e-9 { return part.days }
    }
    return leadTime.wholeDays
  }

  /// The share of buyers who still buy when told to wait for some days, in (0, 1]: all of them up to their patience,
  /// and half as many with every further time as long (a day for patience of less).
  ///
  /// A convention, for no shop records who left; with patience 1, told 3 days, a quarter stays.
  func share(whenTold days: Int) -> Double {
    let beyond = max(0, Double(days) - patience)
    var share = 1.0
    var left = beyond / max(1, patience)
    while left >= 1, share > 1e-6 {
      share /= 2
      left -= 1
    }
    return share * (1 - left / 2)
  }

  /// `within 2 days`, `at once`
  static func text(_ days: Int) -> Phrase { days == 0 ? "at once" : "within \(Figures.days(Double(days)))" }
}

import Demand

/// The method of Teunter, Syntetos and Babai: the chance of a sale is smoothed on every day, its size at each sale.
/// Unlike Croston's, the rate of a category that is sold no more falls towards 0.
///
/// Teunter, Syntetos and Babai (2011), "Intermittent demand: Linking forecasting to inventory obsolescence",
/// European Journal of Operational Research 214(3), equations 3 and 4. The smoothing constants are those of a few
/// pairs that were best on the series' own past.
package struct TeunterSyntetosBabai: ForecastModel {
  package let name = "teunter-syntetos-babai"

  /// The chance is met every day and its constant is smaller than that of the sizes, met at sales only.
  private static let candidates = [0.01, 0.02, 0.05, 0.1].flatMap { chance in
    [0.05, 0.2].map { TSBSmoother(chance: chance, size: $0) }
  }

  package init() {}

  package func forecasts(
    of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
  ) -> ForecastGrid {
    panel.flatForecasts(of: Self.candidates, origins: origins, horizon: horizon)
  }
}

/// The state of the method on one series. Both averages begin with what they first see.
package struct TSBSmoother: IntermittentSmoother {
  private let chanceConstant: Double
  private let sizeConstant: Double
  private var chance = 0.0
  private var size = 0.0
  private var daysSeen = 0
  private var hasSold = false

  /// - Parameters:
  ///   - chance: share of a day's surprise that moves the chance of a sale, 0...1.
  ///   - size: share of a sale's surprise that moves the size, 0...1.
  package init(chance: Double, size: Double) {
    chanceConstant = chance
    sizeConstant = size
  }

  package mutating func observe(_ units: Double) {
    daysSeen += 1
    let didSell = units > 0
    chance += (daysSeen == 1 ? 1 : chanceConstant) * ((didSell ? 1 : 0) - chance)
    guard didSell else { return }
    size += (hasSold ? sizeConstant : 1) * (units - size)
    hasSold = true
  }

  package var rate: Double { chance * size }
}

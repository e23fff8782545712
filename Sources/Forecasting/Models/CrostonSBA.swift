import Demand

/// Croston's method with the correction of Syntetos and Boylan: the size of a sale and the days between sales are
/// smoothed apart, at each sale, and their ratio is the rate.
///
/// Croston (1972), "Forecasting and Stock Control for Intermittent Demands", Operational Research Quarterly 23(3);
/// Syntetos and Boylan (2005), "The accuracy of intermittent demand estimates", International Journal of
/// Forecasting 21(2), equation 2: the ratio of two means is too high by about alpha / 2. The smoothing constant is
/// the one of a few that was best on the series' own past.
package struct CrostonSBA: ForecastModel {
  package let name = "croston-sba"

  /// The range that Syntetos and Boylan study.
  private static let constants = [0.05, 0.1, 0.15, 0.2]

  package init() {}

  package func forecasts(
    of panel: Panel, calendar: EventCalendar, origins: [Int], horizon: Int
  ) -> ForecastGrid {
    panel.flatForecasts(of: Self.constants.map(CrostonSmoother.init), origins: origins, horizon: horizon)
  }
}

/// The state of Croston's method on one series. Both averages begin with what they first see: the first sale's
/// size, and the days up to and including it.
package struct CrostonSmoother: IntermittentSmoother {
  /// Share of a sale's surprise that moves the averages, 0...1.
  private let constant: Double
  private var size = 0.0
  private var interval = 0.0
  private var daysSinceSale = 0
  private var hasSold = false

  package init(constant: Double) { self.constant = constant }

  package mutating func observe(_ units: Double) {
    daysSinceSale += 1
    guard units > 0 else { return }
    let share = hasSold ? constant : 1
    size += share * (units - size)
    interval += share * (Double(daysSinceSale) - interval)
    daysSinceSale = 0
    hasSold = true
  }

  package var rate: Double { hasSold ? (1 - constant / 2) * size / interval : 0 }
}

import Demand
import Wording

/// A category that has not sold for so long that its past says nothing of tomorrow.
///
/// By chance alone a category that sells on one day in n is silent for five times n days in one case of 150
/// (e^-5), and less than eight weeks are a holiday or a pause of deliveries.
package struct Dormancy: Hashable, Sendable {
  /// The index of the last day with a sale; nil if there never was one.
  package let lastSale: Int?
  /// Days since the last sale or, without one, since the series began.
  package let silence: Int

  package static let leastSilence = 56
  private static let usualIntervals = 5.0

  /// Nil while the category is alive: days on which demand was not known are no silence.
  package init?(of series: Panel.Series, at origin: Int) {
    guard Self.isSilent(series, at: origin) else { return nil }
    var (known, sold) = (0, 0)
    var lastSale: Int?
    var silence = 0
    for day in stride(from: series.start, through: origin, by: 1) where series.isDemand[day] {
      known += 1
      silence += 1
      guard series.units[day] > 0 else { continue }
      sold += 1
      lastSale = day
      silence = 0
    }
    let interval = sold > 0 ? Double(known - silence) / Double(sold) : 0
    let needed = max(Double(Self.leastSilence), Self.usualIntervals * interval)
    guard Double(silence) >= needed else { return nil }
    self.lastSale = lastSale
    self.silence = lastSale.map { origin - $0 } ?? silence
  }

  /// True after the least silence; most categories are seen to be alive from their last days.
  private static func isSilent(_ series: Panel.Series, at origin: Int) -> Bool {
    var silence = 0
    for day in stride(from: origin, through: series.start, by: -1) where series.isDemand[day] {
      if series.units[day] > 0 { return false }
      silence += 1
      if silence == leastSilence { return true }
    }
    return false
  }

  /// What a planner is told.
  ///
  ///     dormant: last sale 2026-01-03, 120 days ago
  ///     dormant: no sale in 300 days
  package func reason(in panel: Panel) -> Phrase {
    guard let lastSale else { return "dormant: no sale in \(silence) days" }
    return "dormant: last sale \(panel.day(lastSale)), \(silence) days ago"
  }

  /// Forecasts nothing for what is dormant at each origin.
  static func apply(to grid: inout ForecastGrid, panel: Panel) {
    for (position, origin) in grid.origins.enumerated() {
      for (number, series) in panel.series.enumerated() where grid.exists(position, number) {
        guard origin - series.start >= leastSilence - 1, Dormancy(of: series, at: origin) != nil else {
          continue
        }
        grid.set(position, number) { _ in 0 }
      }
    }
  }
}

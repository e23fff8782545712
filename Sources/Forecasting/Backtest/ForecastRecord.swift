import Demand

/// What the nights' forecasts were worth, by what has sold since.
package struct ForecastRecord: Sendable {
  private let points: [(forecast: RecordedForecast, actual: Double)]
  private let end: Day

  /// Days whose demand is not known, such as those on which a category was sold out, say nothing, nor does what
  /// was forecast for days that are still to come.
  ///
  /// - Parameter forecasts: those made before the end of the history.
  package init(of forecasts: [RecordedForecast], against history: DemandHistory) {
    let series = Dictionary(history.series.map { ($0.category, $0) }, uniquingKeysWith: { $1 })
    end = history.end
    points = forecasts.compactMap { forecast in
      guard forecast.origin < history.end, forecast.day <= history.end,
        let series = series[forecast.category], series.start <= forecast.day
      else { return nil }
      let index = series.start.distance(to: forecast.day)
      return series.isDemand(index) ? (forecast, series.units[index]) : nil
    }
  }

  private func accuracy(where isWanted: (RecordedForecast) -> Bool) -> ForecastAccuracy {
    var accuracy = ForecastAccuracy()
    for (forecast, actual) in points where isWanted(forecast) {
      accuracy.add(
        forecast: forecast.forecast.units, low: forecast.q10.units, high: forecast.q90.units, actual: actual)
    }
    return accuracy
  }

  /// Of the last night's forecast, on the days known since; nil where there is none.
  package var latest: (origin: Day, accuracy: ForecastAccuracy)? {
    guard let origin = points.map(\.forecast.origin).max() else { return nil }
    return (origin, accuracy { $0.origin == origin })
  }

  /// Of all forecasts for the last so many days, those of the last night left out: what is usual.
  package func usual(lead: Int, days: Int) -> ForecastAccuracy {
    guard let latest else { return ForecastAccuracy() }
    return accuracy {
      $0.lead == lead && $0.origin < latest.origin && $0.day.distance(to: end) < days
    }
  }

  /// Of all forecasts for the last so many days, by the days that they looked ahead, the least first.
  package func byLead(days: Int) -> [(lead: Int, accuracy: ForecastAccuracy)] {
    let leads = Set(points.filter { $0.forecast.day.distance(to: end) < days }.map(\.forecast.lead))
    return leads.sorted().map { lead in
      (lead, accuracy { $0.lead == lead && $0.day.distance(to: end) < days })
    }
  }

  /// Of all forecasts for each of the last weeks, each seven days to the end, the latest first; those without any are
  /// left out.
  package func byWeek(_ weeks: Int) -> [(days: ClosedRange<Day>, accuracy: ForecastAccuracy)] {
    (0..<weeks).compactMap { week in
      let last = end.advanced(by: -7 * week)
      let days = last.advanced(by: -6)...last
      let accuracy = accuracy { days.contains($0.day) }
      return accuracy.points > 0 ? (days, accuracy) : nil
    }
  }
}

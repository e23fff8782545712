import Demand
import Forecasting

/// Prints how far the forecasts of two weeks are off, the trees learning from so many rows each time.
///
/// Reads lines of events, `date,name,kind,category`, and of sales, `date,category,quantity`, in any order.
@main struct RowsBenchmark {
  static func main() {
    let (totals, events) = read()
    guard let end = totals.map(\.day).max() else { return }
    let calendar = EventCalendar(events)
    let history = DemandHistory(totals: totals, asOf: end)
    let actual = Panel(history)
    for rows in [30_000, 60_000, 120_000, 240_000] {
      var (trees, mixture) = (Misses(), Misses())
      for weeks in 1...2 {
        let origin = end.advanced(by: -7 * weeks)
        let rolling = RollingForecasts(
          panel: Panel(history.known(at: origin)), calendar: calendar, horizon: 7, trainingRows: rows)
        trees.add(rolling, rolling.grids[rolling.grids.count - 2], actual)
        mixture.add(rolling, rolling.mixture, actual)
      }
      print("  WAPE with \(rows) rows: \(trees.wape), of the mixture \(mixture.wape)")
    }
  }

  private static func read() -> ([DemandHistory.DayTotal], [Event]) {
    var (totals, events): ([DemandHistory.DayTotal], [Event]) = ([], [])
    while let line = readLine() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard let day = Day(cells[0]) else { continue }
      if cells.count == 4 {
        events.append(Event(name: cells[1], kind: Event.Kind(cells[2]), days: day...day, category: cells[3]))
      } else {
        totals.append(
          DemandHistory.DayTotal(category: cells[1], day: day, units: Double(cells[2]) ?? 0, amount: .zero))
      }
    }
    return (totals, events)
  }
}

/// Absolute errors, and what sold.
private struct Misses {
  var errors = 0.0
  var units = 0.0

  var wape: Double { (errors / units * 1e5).rounded() / 1e5 }

  /// - Parameter actual: the panel that goes on, with the same series from the same first day.
  mutating func add(_ rolling: RollingForecasts, _ grid: ForecastGrid, _ actual: Panel) {
    for (number, series) in actual.series.enumerated() where grid.exists(rolling.position, number) {
      for step in 0..<7 {
        let sold = series.units[rolling.panel.dayCount + step]
        errors += abs(sold - grid[rolling.position, number, step])
        units += sold
      }
    }
  }
}

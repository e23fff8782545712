/// What a category did in the last days of the history: the figures that its segment is decided on.
struct WindowSales {
  let category: String
  let units: Double
  let amount: Money
  /// Days of the window whose demand is known, and those of them with demand.
  let observedDays: Int
  let activeDays: Int
  let pattern: DemandPattern
  let daysSinceFirstSale: Int
  /// Nil when it never sold anything.
  let daysSinceLastSale: Int?

  init(of series: DailySeries, days: Int) {
    category = series.category
    let window = series.last(days)
    units = series.units[window].reduce(0, +)
    amount = series.amount[window].reduce(.zero, +)
    let observed = window.filter(series.isDemand).map { series.units[$0] }
    observedDays = observed.count
    activeDays = observed.count { $0 > 0 }
    pattern = DemandPattern(of: observed)
    let lastIndex = series.count - 1
    daysSinceFirstSale = series.units.firstIndex { $0 > 0 }.map { lastIndex - $0 } ?? lastIndex
    daysSinceLastSale = series.units.lastIndex { $0 > 0 }.map { lastIndex - $0 }
  }

  var lifeCycle: Segment.LifeCycle {
    guard let daysSinceLastSale, daysSinceLastSale < Segmentation.dormantDays else { return .dormant }
    return daysSinceFirstSale < Segmentation.newDays ? .new : .active
  }
}

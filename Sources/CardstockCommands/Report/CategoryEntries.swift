import Demand
import Forecasting
import Replenishment
import Report

/// The categories of a review as the page shows them, the largest first.
struct CategoryEntries {
  private let review: ShopReview
  private let costs: [String: Money]
  private let series: [String: DailySeries]
  private let segments: [String: Segment]
  private let calendar: EventCalendar
  /// The events of the days drawn: a calendar has those of many years.
  private let events: [Event]

  /// Categories whose charts show events.
  private static let withEvents = ReportPage.charts

  init(of review: ShopReview) throws {
    self.review = review
    let workspace = review.workspace
    costs = try workspace.unitCosts()
    series = workspace.history.seriesByCategory
    segments = Dictionary(
      review.segments.map { ($0.category, $0) }, uniquingKeysWith: { first, _ in first })
    calendar = workspace.calendar
    let days = Outlook.days(around: workspace.asOf)
    events = calendar.events.filter { $0.days.overlaps(days) }
  }

  var all: [CategoryEntry] {
    zip(review.reviews, review.reorderLines).enumerated().compactMap { place, pair in
      entry(of: pair.0, pair.1, hasChart: place < Self.withEvents)
    }
  }

  private func entry(of review: CategoryReview, _ line: ReorderLine, hasChart: Bool) -> CategoryEntry? {
    let name = line.category
    guard let series = series[name], let segment = segments[name] else { return nil }
    let own = hasChart ? events.filter { calendar.concerns($0, name) } : []
    return CategoryEntry(
      name: name, group: line.group, amount: segment.amount, share: segment.share,
      outlook: Outlook(of: series, review.situation.forecast, events: own),
      recentUnits: series.last(Outlook.pastDays).reduce(0) { $0 + series.units[$1] }, unitCost: costs[name],
      stock: line.onHand.map { onHand in
        CategoryEntry.Stock(
          onHand: onHand, inbound: line.inbound ?? .zero, reorderPoint: line.reorderPoint,
          orderUpTo: line.orderUpTo, daysOfCover: line.daysOfCover, stockoutDay: line.stockoutDay)
      }, leadTimeDays: line.leadTimeDays, status: line.status)
  }
}

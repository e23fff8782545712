import Demand
import Replenishment
import Report
import Wording

/// Where a shop stands at the end of a day: what is out, what will be, what to buy, and how fresh all that is.
struct ShopStatus {
  /// Days ahead within which what runs out is told.
  static let daysAhead = 7

  let asOf: Day
  let currency: String
  /// Sold in the last seven days.
  let lastWeek: Double
  let revenue: ShopReport.Revenue
  /// Expected of the next seven days.
  let nextWeek: Double
  /// Nothing left though it sells: the largest category first.
  let out: [Risk]
  /// What runs out within a week if nothing is done: the soonest first.
  let soon: [Risk]
  /// What to order today, in the order of the plan.
  let orders: [PlannedLine]
  let freshness: ShopFreshness

  /// A category that is out of stock, or will be.
  struct Risk {
    let review: CategoryReview
    let onHand: Quantity
    /// Expected units a day.
    let dailyDemand: Double
    /// The first day whose demand is not served.
    let day: Day
    /// What the plan says of it.
    let lines: [PlannedLine]

    var category: String { review.situation.category }
  }

  init(of shop: ShopReview) throws {
    let workspace = shop.workspace
    asOf = workspace.asOf
    currency = shop.currency
    lastWeek = workspace.history.series.reduce(0) { sum, series in
      sum + series.units[series.last(Self.daysAhead)].reduce(0, +)
    }
    revenue = workspace.history.revenue()
    nextWeek = shop.forecasts.reduce(0) { $0 + $1.final.expected.prefix(Self.daysAhead).reduce(0, +) }
    let lines = shop.plan.numberedLines
    orders = lines.filter(\.isOrder)
    let risks = Self.risks(of: shop, Dictionary(grouping: lines, by: \.category))
    out = risks.filter { $0.isOut }.map(\.risk)
    soon = risks.filter { !$0.isOut }.map(\.risk).sorted { $0.day < $1.day }
    freshness = try ShopFreshness(of: shop)
  }

  private static func risks(
    of shop: ShopReview, _ lines: [String: [PlannedLine]]
  ) -> [(isOut: Bool, risk: Risk)] {
    let last = shop.workspace.asOf.advanced(by: daysAhead)
    return zip(shop.reviews, shop.reorderLines).compactMap { review, line in
      guard case .stocked(let position, _) = review.supply else { return nil }
      let isOut = line.status == .stockout
      guard let day = isOut ? shop.workspace.asOf.advanced(by: 1) : line.stockoutDay, day <= last else {
        return nil
      }
      let risk = Risk(
        review: review, onHand: position.onHand, dailyDemand: line.dailyDemand, day: day,
        lines: lines[line.category] ?? [])
      return (isOut, risk)
    }
  }
}

extension ShopStatus.Risk {
  /// What keeps it from being out for long: `buy 40, here 2026-09-22`.
  func remedy(_ text: (Day) -> String) -> Phrase {
    let bought = lines.filter(\.isOrder)
    if let arrival = bought.compactMap(\.arrival).min() {
      return "buy \(bought.reduce(0) { $0 &+ ($1.quantity ?? 0) }), here \(text(arrival))"
    }
    if review.shortfall != nil { return review.choice.text }
    if let stock = review.situation.stock, stock.inbound > .zero {
      let units = Figures.text(stock.inbound)
      return stock.inboundDay.map { "\(units) on their way, due \(text($0))" } ?? "\(units) on their way"
    }
    return lines.compactMap(\.orderDay).min().map { "to be ordered \(text($0))" } ?? .empty
  }
}

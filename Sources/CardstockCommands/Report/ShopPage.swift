import Demand
import Forecasting
import Ledger
import Replenishment
import Report
import Wording

/// The page of a shop's day, made from a review that is worked out already.
enum ShopPage {
  /// Weeks of accuracy that are shown.
  private static let weeks = 8

  static func bytes(of review: ShopReview, language: Language) throws -> [UInt8] {
    ReportPage(of: try report(of: review), language: language).bytes
  }

  private static func report(of review: ShopReview) throws -> ShopReport {
    let workspace = review.workspace
    let asOf = workspace.asOf
    return ShopReport(
      asOf: asOf, currency: review.currency, freshness: try review.freshness(),
      revenue: workspace.history.revenue(), shop: try review.shopOutlook(),
      categories: try CategoryEntries(of: review).all, plan: review.planEntries,
      regions: try review.regionEntries(), orders: try workspace.ledger.orderFigures(through: asOf),
      accuracy: review.accuracy(ofLast: weeks))
  }
}

extension ShopReview {
  /// The largest category first, as in the review.
  fileprivate var planEntries: [PlanEntry] {
    let reviewOf = Dictionary(
      reviews.map { ($0.situation.category, $0) }, uniquingKeysWith: { first, _ in first })
    return plan.numberedLines.map { line in
      let review = reviewOf[line.category]
      let price = review?.situation.trade.price
      return PlanEntry(
        category: line.category, action: line.action, supplier: line.supplier, quantity: line.quantity ?? 0,
        unitCost: line.unitCost, amount: line.amount, arrival: line.arrival,
        daysToTell: review?.choice.chosen?.wait?.told,
        price: price.flatMap { $0 < 9e15 ? Money(minorUnits: Int64($0.rounded())) : nil },
        reason: line.reason)
    }
  }

  fileprivate func shopOutlook() throws -> Outlook {
    let names = forecaster.categories
    let history = workspace.history
    let series = history.grouped(by: .whole(names)).series[0]
    let group = try workspace.groupForecasts(.all, of: forecasts, horizon: Outlook.daysAhead)[0]
    let days = Outlook.days(around: workspace.asOf)
    // Events of every category's, for whoever looks at the shop looks at them all.
    let events = workspace.calendar.events.filter { event in
      event.days.overlaps(days) && names.contains { workspace.calendar.concerns(event, $0) }
    }
    return Outlook(of: series, group, events: events)
  }

  fileprivate func regionEntries() throws -> [RegionEntry] {
    guard let sales = try workspace.knownRegions() else { return [] }
    let series = sales.seriesByCategory
    return workspace.regionForecasts(sales, of: forecasts, horizon: Outlook.daysAhead).compactMap { region in
      series[region.name].map { series in
        RegionEntry(
          name: region.name == NoRegions.name ? "" : region.name, outlook: Outlook(of: series, region),
          ownWeek: region.own.prefix(Outlook.daysAhead).reduce(0, +))
      }
    }
  }

  fileprivate func accuracy(ofLast weeks: Int) -> [WeekAccuracy] {
    let overrides = workspace.overrides.values.flatMap(\.self)
    return forecaster.recentWeeks(
      weeks, overrides: overrides, calendar: workspace.calendar
    ).compactMap { week in
      guard let naive = week.value.naive, let statistical = week.value.statistical else { return nil }
      return WeekAccuracy(
        firstDay: week.firstDay, volume: week.value.volume, forecast: statistical, naive: naive,
        overridden: week.value.overrides > 0 ? week.value.overridden : nil)
    }
  }

  func freshness() throws -> Freshness {
    let (ledger, asOf) = (workspace.ledger, workspace.asOf)
    let offers = try ledger.offers().vetted(by: ledger.suppliers())
    let stocked = reviews.filter { $0.situation.group == .core && $0.situation.lifeCycle != .dormant }
    let latest = try ledger.stock(asOf: asOf).compactMap(\.asOf).max()
    let sold = workspace.history.series.compactMap { series in
      series.units.lastIndex { $0 > 0 }.map { series.start.advanced(by: $0) }
    }
    let tomorrow = asOf.advanced(by: 1)
    let week = tomorrow...asOf.advanced(by: Outlook.daysAhead)
    return Freshness(
      lastSale: sold.max() ?? asOf, isUnfinished: workspace.history.unfinishedDay != nil,
      stock: latest.map { day in
        let counted = stocked.count { $0.situation.stock != nil }
        return Freshness.Stock(latest: day, counted: counted, uncounted: stocked.count - counted)
      },
      usableOffers: offers.count { $0.canBeOrdered(on: tomorrow) }, offers: offers.count,
      yearsWithoutHolidays: workspace.wantsHolidays ? workspace.calendar.yearsWithoutHolidays(in: week) : [])
  }
}

extension DemandHistory {
  /// Money taken in the last weeks.
  func revenue() -> ShopReport.Revenue {
    let first = series.map(\.start).min() ?? end
    /// Nothing where the days begin before the shop's first one: a part of a week is not to be held against a week.
    func amount(_ days: ClosedRange<Day>) -> Money {
      guard days.lowerBound >= first else { return .zero }
      return series.reduce(.zero) { sum, series in
        days.reduce(sum) { sum, day in
          let index = series.start.distance(to: day)
          return series.amount.indices.contains(index) ? sum + series.amount[index] : sum
        }
      }
    }
    let week = end.advanced(by: -6)...end
    let before = amount(
      week.lowerBound.advanced(by: -Outlook.yearBefore)...week.upperBound.advanced(by: -Outlook.yearBefore))
    return ShopReport.Revenue(
      lastWeek: amount(max(week.lowerBound, first)...end),
      weekBefore: amount(week.lowerBound.advanced(by: -7)...week.upperBound.advanced(by: -7)),
      yearBefore: before > .zero ? before : nil)
  }
}

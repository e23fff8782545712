import Demand
import Forecasting
import Ledger
import Replenishment
import Terminal
import Wording

/// What a shop's day comes to, worked out once for whatever tells of it: every category's segment, its forecast, its
/// stock and its offers, put together.
struct ShopReview {
  let workspace: Workspace
  let forecaster: Forecaster
  /// The largest category first.
  let segments: [Segment]
  /// A category each, in the order of the forecaster's.
  let forecasts: [OverriddenForecast]
  /// A category each, the largest first.
  let reviews: [CategoryReview]
  /// Of all money: three letters.
  let currency: String

  init(
    _ workspace: Workspace, _ classes: ClassOptions, _ terms: ReplenishmentTerms, _ console: Console
  ) throws {
    self.workspace = workspace
    segments = try workspace.segments(classes, console)
    currency = try workspace.ledger.currency ?? "CNY"
    let forecaster = workspace.forecaster(console)
    self.forecaster = forecaster
    forecasts = Workers.threads.map(forecaster.categories.count) { forecaster.forecast(of: $0) }
      .map(workspace.overridden)
    let supply = try CategorySupply(of: workspace)
    let ofCategory = Dictionary(uniqueKeysWithValues: zip(forecaster.categories, forecasts))
    reviews = segments.compactMap { segment in
      ofCategory[segment.category].map { forecast in
        CategoryReview(of: supply.situation(of: segment, forecast), terms: terms)
      }
    }
    Self.warn(of: supply.stock.keys.filter { ofCategory[$0] == nil }, "stock", console)
    Self.warn(of: supply.offers.keys.filter { ofCategory[$0] == nil }, "offers", console)
    Self.warn(of: terms.service.idleExceptions(among: forecaster.categories), "--service", console)
  }

  var reorderLines: [ReorderLine] { reviews.map { ReorderLine($0) } }

  /// The plan without a budget.
  var plan: PurchasePlan { PurchasePlan(of: reviews) }

  /// True where the stock of at least one category is known: without any, nothing can be ordered.
  var knowsStock: Bool { reviews.contains { $0.situation.stock != nil } }

  /// Says that nothing can be ordered where no stock is known.
  func warnOfUnknownStock(_ console: Console) {
    guard !knowsStock else { return }
    console.warning("no stock is known, so nothing can be ordered; import it: cardstock import stock FILE")
  }

  /// A name that sold nothing is often one that is written differently.
  private static func warn(of unsold: [String], _ what: String, _ console: Console) {
    guard let first = unsold.min() else { return }
    let others: Phrase = unsold.count > 1 ? " and \(unsold.count - 1) more" : .empty
    console.warning(
      "\(Phrase(word: what)) of \(first)\(others): no such category has sold; check the spelling")
  }
}

extension Workspace {
  /// Says what a plan of the day will not know, or should not count on.
  func warnOfGaps(_ console: Console) throws {
    warnOfUnknownHolidays(daysAhead: 7, console)
    warnOfIdleAdjustments(daysAhead: Forecaster.longestHorizon, console)
    try warnOfOverdueOrders(console)
  }
}

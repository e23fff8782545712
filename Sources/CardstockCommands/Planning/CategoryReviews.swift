import Demand
import Forecasting
import Replenishment
import Terminal

/// Looks at every category: its segment, its forecast, its stock and its offers, put together.
struct CategoryReviews {
  private let workspace: Workspace
  /// The largest first.
  let segments: [Segment]
  private let terms: ReplenishmentTerms

  init(
    _ workspace: Workspace, _ classes: ClassOptions, _ terms: ReplenishmentTerms, _ console: Console
  ) throws {
    self.workspace = workspace
    self.terms = terms
    segments = try workspace.segments(classes, console)
  }

  /// The reviews, the largest category first.
  func all(_ console: Console) throws -> [CategoryReview] {
    let forecaster = workspace.forecaster()
    let numbers = Dictionary(uniqueKeysWithValues: zip(forecaster.categories, 0...))
    let supply = try Supply(of: workspace)
    warn(of: supply.stock.keys.filter { numbers[$0] == nil }, "stock", console)
    warn(of: supply.offers.keys.filter { numbers[$0] == nil }, "offers", console)
    warn(of: terms.service.idleExceptions(among: forecaster.categories), "--service", console)
    return segments.compactMap { segment in
      numbers[segment.category].map { number -> CategoryReview in
        let forecast = workspace.overridden(forecaster.forecast(of: number))
        return CategoryReview(of: supply.situation(of: segment, forecast), terms: terms)
      }
    }
  }

  /// A name that sold nothing is often one that is written differently.
  private func warn(of unsold: [String], _ what: String, _ console: Console) {
    guard let first = unsold.min() else { return }
    let others = unsold.count > 1 ? " and \(unsold.count - 1) more" : ""
    console.warning("\(what) of \(first)\(others): no such category has sold; check the spelling")
  }
}

/// What the ledger knows of each category beside its sales.
private struct Supply {
  let stock: [String: StockWithOrders]
  let offers: [String: [Offer]]
  private let backorders: [String: Quantity]
  private let shelfLives: [String: Int]

  init(of workspace: Workspace) throws {
    let (ledger, asOf) = (workspace.ledger, workspace.asOf)
    stock = try workspace.stockWithOrders()
    let leadTimes = LearnedLeadTimes(try ledger.purchaseHistory(asOf: asOf))
    let vetted = try ledger.offers().vetted(by: ledger.suppliers()).map(leadTimes.offer)
    offers = Dictionary(grouping: vetted, by: \.category)
    backorders = try workspace.backorders()
    shelfLives = try ledger.catalog().shelfLifeByCategory
  }

  func situation(of segment: Segment, _ forecast: OverriddenForecast) -> CategorySituation {
    let isPriced = segment.units > 0 && segment.amount > .zero
    return CategorySituation(
      category: segment.category, group: segment.group, lifeCycle: segment.lifeCycle,
      forecast: forecast.final, stock: stock[segment.category]?.level, offers: offers[segment.category] ?? [],
      trade: CategorySituation.Trade(
        price: isPriced ? Double(segment.amount.minorUnits) / segment.units : nil,
        pattern: segment.pattern.kind, shelfLifeDays: shelfLives[segment.category],
        backorders: backorders[segment.category] ?? .zero),
      notes: [segment.lift?.reason].compactMap(\.self) + (stock[segment.category]?.notes ?? [])
        + forecast.notes)
  }
}

extension OverriddenForecast {
  private static let mostNotes = 3

  /// `forecast overridden 2026-09-25 x1.5 by 王 (直播带货)`, for the reason of a plan.
  fileprivate var notes: [String] {
    let texts = overrides.compactMap(\.self).map { "\($0.day) \($0)" }
    guard !texts.isEmpty else { return [] }
    let others = texts.count > Self.mostNotes ? " and \(texts.count - Self.mostNotes) more" : ""
    return ["forecast overridden \(texts.prefix(Self.mostNotes).joined(separator: ", "))\(others)"]
  }
}

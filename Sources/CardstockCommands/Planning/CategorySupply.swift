import Demand
import Forecasting
import Replenishment
import Wording

/// What the ledger knows of each category beside its sales.
struct CategorySupply {
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
  fileprivate var notes: [Phrase] {
    let texts = overrides.compactMap(\.self).map { override -> Phrase in "\(override.day) \(override.phrase)"
    }
    guard !texts.isEmpty else { return [] }
    let told = texts.prefix(Self.mostNotes).joined(separator: ", ")
    guard texts.count > Self.mostNotes else { return ["forecast overridden \(told)"] }
    return ["forecast overridden \(told) and \(texts.count - Self.mostNotes) more"]
  }
}

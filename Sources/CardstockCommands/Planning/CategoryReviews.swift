import Demand
import Forecasting
import Replenishment
import Terminal

/// Looks at every category: its segment, its forecast, its stock and its offers, put together.
struct CategoryReviews {
  private let workspace: Workspace
  private let segments: [Segment]
  private let terms: ReplenishmentTerms

  init(_ workspace: Workspace, _ segmentation: Segmentation, _ terms: ReplenishmentTerms) throws {
    self.workspace = workspace
    self.terms = terms
    segments = segmentation.segments(of: workspace.history, unitCost: try workspace.unitCosts())
  }

  /// The reviews, the largest category first.
  func all(_ console: Console) throws -> [CategoryReview] {
    let forecaster = workspace.forecaster()
    let numbers = Dictionary(uniqueKeysWithValues: zip(forecaster.categories, 0...))
    let stock = Dictionary(
      try workspace.ledger.stock(asOf: workspace.asOf).map { ($0.category, $0) }, uniquingKeysWith: { $1 })
    let vetted = try workspace.ledger.offers().vetted(by: workspace.ledger.suppliers())
    let offers = Dictionary(grouping: vetted, by: \.category)
    warn(of: stock.keys.filter { numbers[$0] == nil }, "stock", console)
    warn(of: offers.keys.filter { numbers[$0] == nil }, "offers", console)
    return segments.compactMap { segment in
      numbers[segment.category].map { number -> CategoryReview in
        let forecast = workspace.overridden(forecaster.forecast(of: number))
        return CategoryReview(
          of: CategorySituation(
            category: segment.category, group: segment.group, lifeCycle: segment.lifeCycle,
            forecast: forecast.final, stock: stock[segment.category],
            offers: offers[segment.category] ?? [], notes: forecast.notes),
          terms: terms)
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

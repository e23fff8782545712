import Demand
import Forecasting
import Ledger
import Replenishment
import Terminal
import Wording

/// What a night's data come to, worked out once for all that it writes.
struct NightResults {
  let shop: ShopReview
  let reorderLines: [ReorderLine]
  let plan: [PlannedLine]
  let alerts: NightAlerts
  /// What earlier nights' forecasts were worth.
  let record: ForecastRecord
  let files: [NightFile]
  /// In the order in which they came up; the same for the same data.
  let warnings: [Phrase]
  /// For a plan that is to be kept.
  let basis: PlanBasis?

  struct PlanBasis {
    let inputs: PlanInputs
    /// How many plans were kept when this one was made.
    let known: Int
  }

  var day: Day { shop.workspace.asOf }

  func line(of category: String) -> ReorderLine? { reorderLines.first { $0.category == category } }

  init(_ night: Night, _ ledger: Ledger, _ delivery: NightImports.Delivery, _ log: NightLog) throws {
    let console = night.console
    log.step = "plan"
    var review: ShopReview?
    var basis: PlanBasis?
    let planning = try log.warnings {
      var workspace = try night.source.open(console, usesModel: true)
      try workspace.warnOfGaps(console)
      try workspace.ledger.read {
        if night.options.commits {
          let inputs = try workspace.planInputs(night.terms, night.classes, nil)
          basis = PlanBasis(inputs: inputs, known: try workspace.ledger.planCount())
          workspace.ownPlan = try workspace.ledger.planID(of: inputs, on: workspace.asOf)
        }
        review = try ShopReview(workspace, night.classes, night.terms, console)
      }
      review?.warnOfUnknownStock(console)
    }
    guard let shop = review else { preconditionFailure("a reading that threw nothing was done") }
    self.shop = shop
    self.basis = basis
    reorderLines = shop.reorderLines
    plan = shop.plan.numberedLines
    let day = shop.workspace.asOf
    let how: Phrase = shop.workspace.model == nil ? "learned anew" : "from the model that is kept"
    log.note("\(shop.segments.count) categories as of \(day), \(how)")
    log.step = "check"
    alerts = try NightAlerts(reorderLines, on: day, ledger, hasHook: night.options.hook != nil)
    record = ForecastRecord(
      of: try ledger.forecasts(before: day, from: day.advanced(by: 1 - NightAccuracy.days)),
      against: shop.workspace.history)
    files = try ledger.nightFiles(of: day).sorted { Inbox.precedes($0, $1) }
    warnings = delivery.warnings + files.flatMap { PhraseList.phrases(in: $0.warnings) } + planning
  }
}

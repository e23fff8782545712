import Demand
import Files
import Ledger
import Replenishment
import Tabular
import Wording

/// The folder of a night, and what the database keeps of it: both, or neither.
struct NightOutput {
  let results: NightResults
  let folder: String
  let night: Night

  /// Nights are forgotten after this many days.
  private static let daysKept = 400
  static let latest = "/latest"

  /// Writes the files beside the place where the folder is to be, keeps what the night did in one transaction, then
  /// lets the folder appear and the link lead to it. A night that is killed in between has the same to write again.
  func publish(_ run: inout NightRun, _ ledger: Ledger, _ log: NightLog) throws {
    log.step = "write"
    let tables = NightTables(
      results, language: night.console.language, headers: night.options.headers,
      forSpreadsheets: night.options.isForSpreadsheets)
    var files = tables.all
    files.append(
      NightTables.File(
        name: "report.html", rows: nil,
        bytes: try ShopPage.bytes(of: results.shop, language: night.console.language)))
    try OutputDirectory.write(to: folder) { directory in
      for file in files { try directory.add(file.name, file.bytes) }
      try ledger.write {
        let plan = try keep(&run, in: ledger, log)
        let summary = NightSummary(
          results: results, plan: plan, files: files, language: night.console.language)
        try directory.add(NightSummary.name, summary.json.rendered())
      }
    }
    try FileMoving.pointLink(at: night.options.output + Self.latest, to: results.day.description)
    log.note(
      "\(folder): \(Phrase.counted(files.count + 1, "file"))",
      [
        ("folder", .text(folder)),
        ("files", .list(files.map { .text($0.name) } + [.text(NightSummary.name)])),
      ])
  }

  private func keep(_ run: inout NightRun, in ledger: Ledger, _ log: NightLog) throws -> PlanID? {
    let (shop, day) = (results.shop, results.day)
    let kept = try results.basis.map { basis in
      let draft = PlanRecord.Draft(
        day: day, inputs: basis.inputs, terms: night.terms.text(night.classes), currency: shop.currency,
        lines: results.plan)
      return try ledger.commit(draft, known: basis.known)
    }
    if let kept {
      log.note(kept.isNew ? "committed as plan \(kept.id)" : "plan \(kept.id) is committed already")
    }
    let workspace = shop.workspace
    if let model = shop.forecaster.trainedModel(workspace.history, calendar: workspace.learnedCalendar) {
      try ledger.keepModel(model.encoded, through: model.day)
    }
    try ledger.keepForecasts(RecordedForecast.all(of: shop.forecasts), of: day)
    try ledger.keepNightAlerts(results.alerts.standing, of: day)
    try ledger.closeNightFiles(of: day)
    try ledger.forgetNights(before: day.advanced(by: -Self.daysKept))
    run.take(results)
    try ledger.keep(run, log.messages)
    return kept?.id
  }
}

extension NightRun {
  fileprivate mutating func take(_ results: NightResults) {
    asOf = results.day
    files = results.files.count
    imported = results.files.reduce(0) { $0 + $1.tally.imported + $1.tally.replaced }
    rejected = results.files.reduce(0) { $0 + $1.rejected }
    buyLines = results.plan.count { $0.isOrder }
    spend = results.plan.filter(\.isOrder).reduce(.zero) { $0 + $1.amount }
    alerts = results.alerts.due.count
    wape = results.record.latest?.accuracy.wape
  }
}

import Demand
import Ledger
import Replenishment
import Tabular
import Wording

/// `summary.json`: a night in figures, for programs. No clock is in it: the same data give the same bytes.
struct NightSummary {
  let results: NightResults
  /// The plan that was kept.
  let plan: PlanID?
  let files: [NightTables.File]
  let language: Language

  static let name = "summary.json"

  var json: JSONValue {
    let hasFailed = results.files.contains { $0.outcome == .failed }
    return .object([
      "as_of": .cell(.day(results.day)),
      "status": .text(hasFailed ? "partial" : "done"),
      "currency": .text(results.shop.currency),
      "files": .list(results.files.map(json)),
      "classes": counts(Segment.Group.allCases.map(\.rawValue), results.shop.segments.map(\.group.rawValue)),
      "stock": counts(
        ReorderLine.Status.allCases.map(\.rawValue) + ["unknown"],
        results.reorderLines.map { $0.status?.rawValue ?? "unknown" }),
      "plan": planned,
      "alerts": counts(StockAlert.Line.allCases.map(\.rawValue), results.alerts.due.map(\.line.rawValue)),
      "accuracy": NightAccuracy(record: results.record).json,
      "warnings": .list(results.warnings.map { .text($0.text(in: language)) }),
      "outputs": .list(files.map(output)),
    ])
  }

  private func json(of file: NightFile) -> JSONValue {
    let reason = PhraseList.phrases(in: file.reason).map { $0.text(in: language) }.joined(separator: " ")
    return .object([
      "file": .text(file.path), "kind": .cell(.name(file.kind?.rawValue ?? "")),
      "outcome": .text(file.outcome.rawValue), "moved_to": .text(file.target), "rows": .count(file.rows),
      "imported": .count(file.tally.imported), "unchanged": .count(file.tally.unchanged),
      "replaced": .count(file.tally.replaced), "taken_back": .count(file.tally.withdrawn),
      "repeated": .count(file.tally.duplicates), "skipped": .count(file.skipped),
      "rejected": .count(file.rejected), "reason": .cell(.name(reason)),
    ])
  }

  /// How often each name comes; all of the names, so that a reader need not know which may be missing.
  private func counts(_ names: [String], _ found: [String]) -> JSONValue {
    let tally = Dictionary(grouping: found, by: \.self).mapValues(\.count)
    return .pairs(names.map { ($0, .count(tally[$0] ?? 0)) })
  }

  private var planned: JSONValue {
    let actions = PurchaseLine.Action.allCases.map { action -> (String, JSONValue) in
      let lines = results.plan.filter { $0.action == action }
      return (
        action.rawValue,
        .object([
          "lines": .count(lines.count), "units": .count(lines.reduce(0) { $0 &+ ($1.quantity ?? 0) }),
          "amount": .cell(.money(lines.reduce(.zero) { $0 + $1.amount })),
        ])
      )
    }
    return .pairs([("id", .cell(.optional(plan) { .text($0.description) }))] + actions)
  }

  private func output(_ file: NightTables.File) -> JSONValue {
    .object([
      "file": .text(file.name), "rows": .cell(.optional(file.rows, Cell.count)),
      "bytes": .count(file.bytes.count),
    ])
  }
}

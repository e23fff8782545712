import Demand
import Ledger
import Replenishment
import Tabular
import Wording

/// A night in a paragraph that is worth a mail.
struct NightParagraph {
  let results: NightResults
  /// Those that nobody was told of yet.
  let files: [NightFile]
  let folder: String
  /// Where files go that failed.
  let failedPlace: String
  /// What did not go well and is no warning of the data's.
  let trouble: [Phrase]
  /// By the clock: only the paragraph knows it, no file does.
  let today: Day

  /// Days without a sale after which the export may have stopped to come.
  private static let silence = 3
  private static let mostNames = 3

  var phrase: Phrase {
    let parts =
      [taken, silence, failures, plan, stock, alerts, accuracy, warnings].compactMap(\.self) + trouble
    return "night of \(results.day): \(parts.joined(separator: "; ")); all in \(folder)"
  }

  private var taken: Phrase? {
    let taken = files.filter { $0.outcome != .failed }
    if files.isEmpty { return "no new files" }
    guard !taken.isEmpty else { return nil }
    let rows = taken.reduce(0) { $0 + $1.rows }
    let rejected = taken.reduce(0) { $0 + $1.rejected }
    let count = Phrase.counted(taken.count, "file")
    return rows == 1
      ? "\(count) (1 row, \(rejected) rejected)"
      : "\(count) (\(grouped(rows)) rows, \(grouped(rejected)) rejected)"
  }

  private var silence: Phrase? {
    let days = results.day.distance(to: today)
    return days >= Self.silence ? "no sales are known of the last \(days) days" : nil
  }

  private var failures: Phrase? {
    let failed = files.filter { $0.outcome == .failed }
    guard let first = failed.first else { return nil }
    let reason = PhraseList.phrases(in: first.reason).joined(separator: " ")
    return failed.count == 1
      ? "1 file failed and is in \(failedPlace): \(reason)"
      : "\(failed.count) files failed and are in \(failedPlace), the first: \(reason)"
  }

  private var plan: Phrase {
    let bought = results.plan.filter(\.isOrder)
    let units = bought.reduce(0) { $0 &+ ($1.quantity ?? 0) }
    let amount = bought.reduce(Money.zero) { $0 + $1.amount }
    guard !bought.isEmpty else { return "nothing to buy" }
    return
      "buy \(Phrase.counted(bought.count, "line")), \(grouped(units)) units, \(results.shop.currency) \(grouped(amount))"
  }

  private var stock: Phrase? {
    guard results.shop.knowsStock else { return nil }
    let out = results.reorderLines.count { $0.status == .stockout }
    let low = results.reorderLines.count { $0.status == .reorder }
    let categories = Phrase.counted(out, "category", plural: "categories")
    return "\(categories) out of stock, \(low) at the reorder point" + (unordered ?? .empty)
  }

  /// What is short though nothing is ordered: the plan has the reasons.
  private var unordered: Phrase? {
    let ordered = Set(results.plan.filter(\.isOrder).map(\.category))
    let short = results.reorderLines.filter { line in
      (line.status == .stockout || line.status == .reorder) && !ordered.contains(line.category)
    }
    return short.isEmpty ? nil : " (not ordered, see plan.csv: \(named(short.map(\.category))))"
  }

  private var alerts: Phrase? {
    let due = results.alerts.due
    return due.isEmpty ? nil : "newly short: \(named(due.map(\.category)))"
  }

  /// The first names, and how many there are beside them.
  private func named(_ names: [String]) -> Phrase {
    let first = names.prefix(Self.mostNames).map { Phrase(verbatim: $0) }.joined(separator: ", ")
    let others = names.count - Self.mostNames
    return others > 0 ? "\(first) and \(others) more" : first
  }

  private var accuracy: Phrase? {
    guard let latest = results.record.latest, let wape = latest.accuracy.wape else { return nil }
    let missed: Phrase = "the forecast of \(latest.origin) was off by \(Figures.percent(wape)) of units"
    let days = latest.origin.distance(to: results.day)
    guard let usual = results.record.usual(lead: days, days: NightAccuracy.days).wape else { return missed }
    return missed + " (usually \(Figures.percent(usual)))"
  }

  private var warnings: Phrase? {
    guard let first = results.warnings.first else { return nil }
    return results.warnings.count == 1
      ? "1 warning: \(first)" : "\(results.warnings.count) warnings, the first: \(first)"
  }

  /// `24,589`
  private func grouped(_ number: Int) -> String { Self.grouped(String(number)) }

  /// `626,045.02`
  private func grouped(_ amount: Money) -> String {
    let parts = Figures.text(amount).split(separator: ".", maxSplits: 1)
    return ([Self.grouped(String(parts[0]))] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }

  private static func grouped(_ digits: String) -> String {
    let isNegative = digits.hasPrefix("-")
    var result = ""
    let all = Array(isNegative ? digits.dropFirst() : digits[...])
    for (place, digit) in all.enumerated() {
      if place > 0 && (all.count - place).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return (isNegative ? "-" : "") + result
  }
}

import Demand
import Ledger
import Replenishment
import Tabular
import Wording

/// A night in a paragraph that is worth a mail.
struct NightParagraph {
  let results: NightResults
  let folder: String
  /// What did not go well and is no warning of the data's.
  let trouble: [Phrase]

  var phrase: Phrase {
    let parts = [files, failures, plan, stock, accuracy, warnings].compactMap(\.self) + trouble
    return "night of \(results.day): \(parts.joined(separator: "; ")); all in \(folder)"
  }

  private var files: Phrase? {
    let taken = results.files.filter { $0.outcome != .failed }
    if results.files.isEmpty { return "no new files" }
    guard !taken.isEmpty else { return nil }
    let rows = taken.reduce(0) { $0 + $1.rows }
    let rejected = taken.reduce(0) { $0 + $1.rejected }
    return "\(Phrase.counted(taken.count, "file")) (\(grouped(rows)) rows, \(grouped(rejected)) rejected)"
  }

  private var failures: Phrase? {
    let failed = results.files.filter { $0.outcome == .failed }
    guard let first = failed.first else { return nil }
    let reason = PhraseList.phrases(in: first.reason).joined(separator: " ")
    return failed.count == 1
      ? "1 file failed: \(reason)" : "\(failed.count) files failed, the first: \(reason)"
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
    return "\(categories) out of stock, \(low) at the reorder point"
  }

  private var accuracy: Phrase? {
    guard let latest = results.record.latest, let wape = latest.accuracy.wape else { return nil }
    let missed: Phrase = "the forecast of \(latest.origin) missed by \(Figures.percent(wape))"
    let days = latest.origin.distance(to: results.day)
    guard let usual = results.record.usual(lead: days, days: NightAccuracy.days).wape else { return missed }
    return missed + " (usual \(Figures.percent(usual)))"
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

import Demand
import Forecasting
import Ledger
import Replenishment
import Wording

extension Workspace {
  /// Fingerprints of all that decides a plan, but the orders of other plans of its own day: planned again from the same
  /// data, it is known to be the same plan.
  func planInputs(
    _ terms: ReplenishmentTerms, _ classes: ClassOptions, _ budget: Money?
  ) throws -> PlanInputs {
    let days = asOf.advanced(by: 1)...Day(number: .max)
    let expected = overrides.values.flatMap(\.self).filter { days.contains($0.day) }
      .sorted { ($0.category, $0.day) < ($1.category, $1.day) }
    return PlanInputs([
      "sales": fingerprint(of: salesFingerprints),
      "stock": fingerprint(of: try ledger.stock(asOf: asOf)),
      "offers": fingerprint(of: try ledger.offers()),
      "catalog": fingerprint(of: try ledger.catalog()),
      "debts": fingerprint(
        of: try backorders().map { "\($0)" }.sorted()),
      "suppliers": fingerprint(of: try ledger.suppliers()),
      "overrides": fingerprint(of: expected),
      "orders": fingerprint(of: try earlierOrders()),
      "terms": fingerprint(
        of: ["\(terms)", "\(classes)"] + (budget.map { ["budget \($0.minorUnits)"] } ?? [])),
    ])
  }

  /// Units sold and events, with the model where it was learned from others; and what was paid, which decides what is
  /// core.
  private var salesFingerprints: [String] {
    let learned = HistoryFingerprint(history, learnedCalendar)
    let now = whatIf.isEmpty ? learned : HistoryFingerprint(history, calendar)
    let foreign = model.flatMap { $0.fingerprint == learned ? nil : "\($0.day) \($0.fingerprint.value)" }
    return ["\(now.value) \(foreign ?? "")"]
      + history.series.map { $0.amount.map { String($0.minorUnits) }.joined(separator: " ") }
  }

  private func earlierOrders() throws -> [String] {
    let book = try ledger.orderBook(asOf: asOf)
    let orders = book.orders.filter { $0.plan.day < asOf || $0.cancelled > .zero || !$0.deliveries.isEmpty }
    return orders.map { "\($0)" } + book.unplanned.map { "\($0)" }
  }
}

/// Of all that a record holds: a property that it will have one day counts too.
private func fingerprint<Record>(of records: [Record]) -> String {
  var fingerprint = Fingerprint()
  for record in records {
    var text = "\(record)\n"
    text.withUTF8 { fingerprint.add(UnsafeRawBufferPointer($0)) }
  }
  return fingerprint.description
}

extension ReplenishmentTerms {
  /// As they are shown in a list of plans.
  func text(_ classes: ClassOptions, _ budget: Money? = nil) -> Phrase {
    var parts: [Phrase] = [service.text, "review \(reviewPeriod)", "cycle \(orderCycle)"]
    if outageDays > 0 { parts.append("outage \(outageDays)") }
    parts.append("lead time \(Figures.text(defaultLeadTime.mean, places: 3))")
    parts.append("patience \(Figures.text(patience, places: 3))")
    parts += classes.parts
    if let budget { parts.append("budget \(Figures.text(budget))") }
    return parts.joined(separator: ", ")
  }
}
